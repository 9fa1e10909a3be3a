package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.provisioning.SecretReference;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Objects for the grafana-operator: a GrafanaDashboard for each dashboard, in the classic model; a
 * GrafanaFolder for each folder that is known by more than its title, or lies in another; a
 * GrafanaDatasource for each data source. They are named for their uids.
 */
public final class GrafanaOperator implements GrafanaObjects {
  private static final String ANY_NAME = "grafana";

  private final GrafanaDashboard dashboards;
  private final GrafanaFolder folders;
  private final GrafanaDatasource dataSources;
  private final Map<SecretReference, SecretKey> secrets;

  private GrafanaOperator(
      GrafanaDashboard dashboards,
      GrafanaFolder folders,
      GrafanaDatasource dataSources,
      Map<SecretReference, SecretKey> secrets) {
    this.dashboards = dashboards;
    this.folders = folders;
    this.dataSources = dataSources;
    this.secrets = secrets;
  }

  static GrafanaOperator of(String namespace) {
    return new GrafanaOperator(
        GrafanaDashboard.of(namespace, ANY_NAME),
        GrafanaFolder.of(namespace, ANY_NAME),
        GrafanaDatasource.of(namespace, ANY_NAME),
        Map.of());
  }

  /**
   * A label of the Grafana objects that get it all. API name: {@code
   * spec.instanceSelector.matchLabels}. Default: all Grafana objects of the namespace.
   *
   * @throws IllegalArgumentException when the name or value is not one that {@link
   *     GrafanaDashboard#label} takes
   */
  public GrafanaOperator selecting(String name, String value) {
    return new GrafanaOperator(
        dashboards.selecting(name, value),
        folders.selecting(name, value),
        dataSources.selecting(name, value),
        secrets);
  }

  /**
   * What all dashboards have besides: {@code dashboards(one -> one.resyncEvery(hours(1)))}.
   *
   * @param preset called once, at once
   */
  public GrafanaOperator dashboards(UnaryOperator<GrafanaDashboard> preset) {
    return new GrafanaOperator(dashboards.apply(preset), folders, dataSources, secrets);
  }

  /**
   * What all folders have besides.
   *
   * @param preset called once, at once
   */
  public GrafanaOperator folders(UnaryOperator<GrafanaFolder> preset) {
    return new GrafanaOperator(dashboards, folders.apply(preset), dataSources, secrets);
  }

  /**
   * What all data sources have besides.
   *
   * @param preset called once, at once
   */
  public GrafanaOperator dataSources(UnaryOperator<GrafanaDatasource> preset) {
    return new GrafanaOperator(dashboards, folders, dataSources.apply(preset), secrets);
  }

  /**
   * The entry of a Secret that takes the place of a file or variable of Grafana, which the operator
   * does not read. A secret of a data source without one is reported as {@code
   * kubernetes.secret-out-of-reach}.
   *
   * @param reference the secret as the data source has it
   * @param entry the entry, in the namespace of the objects
   */
  public GrafanaOperator secret(SecretReference reference, SecretKey entry) {
    Map<SecretReference, SecretKey> more = new HashMap<>(secrets);
    more.put(requireNonNull(reference, "reference"), requireNonNull(entry, "entry"));
    return new GrafanaOperator(dashboards, folders, dataSources, Map.copyOf(more));
  }

  @Override
  public String namespace() {
    return dashboards.namespace();
  }

  /** The object of a dashboard of this name, still without it. */
  public GrafanaDashboard dashboard(String name) {
    return dashboards.named(name);
  }

  /** The object of a folder of this name, still without a title. */
  public GrafanaFolder folder(String name) {
    return folders.named(name);
  }

  /**
   * The object of a data source.
   *
   * @param name the name of the object
   * @param source what a file for Grafana says of it
   */
  public GrafanaDatasource dataSource(String name, ObjectNode source) {
    GrafanaDatasource made = dataSources.named(name).saying(requireNonNull(source, "source"));
    ObjectNode found = source.object("secureJsonData");
    for (int i = 0; i < found.size(); i++) {
      SecretKey entry = entry(found.value(i));
      made = entry == null ? made : made.secret(found.name(i), entry);
    }
    return made;
  }

  /** The entry of a Secret that takes the place of a file or variable; null if there is none. */
  private SecretKey entry(Node reference) {
    boolean isKnown =
        reference instanceof StringNode text && SecretReference.isReference(text.value());
    return isKnown ? secrets.get(new SecretReference(((StringNode) reference).value())) : null;
  }
}
