package dev.belfry.provisioning;

import static java.util.Objects.requireNonNull;

import dev.belfry.grafana.Folder;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;

/** The front door to the provisioning of Grafana: data sources and dashboard providers. */
public final class Provisioning extends ProvisioningFactories {
  private Provisioning() {}

  /**
   * A provider for the dashboards of one folder, as Belfry writes them.
   *
   * @param folder the folder of Grafana
   * @param path where the folders of dashboards lie on the machine of Grafana: what is {@code
   *     grafana/dashboards} here
   * @throws IllegalArgumentException when the path is empty
   */
  public static DashboardProvider dashboardProvider(Folder folder, String path) {
    String below = Require.filled("path", path) + "/" + requireNonNull(folder, "folder").path();
    return dashboardProvider(folder.uid(), below)
        .folderTitle(folder.title())
        .folderUid(folder.uid());
  }

  /**
   * A provider for each of these folders.
   *
   * @param path where the folders of dashboards lie on the machine of Grafana
   * @param folders the folders of Grafana
   * @throws IllegalArgumentException when the path is empty
   */
  public static DashboardProviders dashboardProviders(String path, Folder... folders) {
    requireNonNull(path, "path");
    List<DashboardProvider> providers = new ArrayList<>();
    for (Folder folder : List.of(requireNonNull(folders, "folders"))) {
      providers.add(dashboardProvider(folder, path));
    }
    return dashboardProviders().providers(providers);
  }
}
