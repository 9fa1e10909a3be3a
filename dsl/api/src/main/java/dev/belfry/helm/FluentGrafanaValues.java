package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * What a Grafana keeps, and how it is set up.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentGrafanaValues<SELF extends FluentGrafanaValues<SELF>> extends Fluent<SELF> {

  FluentGrafanaValues(ObjectNode node) {
    super(node);
  }

  /**
   * Keeps what people do in Grafana on a disk. API names: {@code persistence.enabled} and {@code
   * persistence.size}. Default: it is gone with the pod.
   *
   * @param size how large the disk is, such as {@code 10Gi}
   * @throws IllegalArgumentException when the size is no quantity of Kubernetes
   */
  public final SELF persistence(String size) {
    return set(GrafanaValues.PERSISTENT, Node.bool(true)).set(GrafanaValues.SIZE, Sizes.node(size));
  }

  /**
   * Puts the dashboards of a ConfigMap into the folder that an annotation of it names. API names:
   * {@code sidecar.dashboards.folderAnnotation} and {@code
   * sidecar.dashboards.provider.foldersFromFilesStructure}. Default: all go to one folder.
   *
   * @param annotation the annotation, such as {@code grafana_folder}
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF dashboardFolders(String annotation) {
    return set(GrafanaValues.FOLDER_ANNOTATION, Node.text(Require.filled("annotation", annotation)))
        .set(GrafanaValues.FOLDERS_FROM_FILES_STRUCTURE, Node.bool(true));
  }

  /**
   * A setting of Grafana's own configuration: {@code setting("server", "root_url",
   * Node.text("https://grafana.example.com"))}.
   *
   * <p>API name: {@code grafana.ini}.
   *
   * @param section the section, not empty
   * @param name the setting in it, not empty
   * @param value a text, a number, or true or false
   * @throws IllegalArgumentException when the section or the name is empty
   */
  public final SELF setting(String section, String name, NodeValue value) {
    return set(
        GrafanaValues.INI
            .then(Key.of(Require.filled("section", section)))
            .then(Key.of(Require.filled("setting", name))),
        requireNonNull(value, "value"));
  }
}
