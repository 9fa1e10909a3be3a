package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.kubernetes.DeclaredAlertmanager;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** The Alertmanager that kube-prometheus-stack has the operator make. */
public final class OperatorAlertmanager {
  private static final String SELECTOR = "alertmanagerConfigSelector";
  private static final String NAMESPACES = "alertmanagerConfigNamespaceSelector";

  private static final Node EXCEPT_FOR_OWN =
      ConfigMatcherStrategy.ON_NAMESPACE_EXCEPT_FOR_ALERTMANAGER_NAMESPACE.node();

  private final HelmRelease<KubePrometheusStack> release;
  private final ObjectNode spec;

  private OperatorAlertmanager(HelmRelease<KubePrometheusStack> release, ObjectNode spec) {
    this.release = release;
    this.spec = spec;
  }

  /** The Alertmanager of a release, unless that has none. */
  public static Optional<OperatorAlertmanager> of(HelmRelease<KubePrometheusStack> release) {
    ObjectNode values = requireNonNull(release, "release").values().node().object("alertmanager");
    return values.get("enabled").equals(Optional.of(Node.bool(false)))
        ? Optional.empty()
        : Optional.of(new OperatorAlertmanager(release, values.object("alertmanagerSpec")));
  }

  /**
   * Which AlertmanagerConfigs it picks up: where values choose nothing, the chart has all of all
   * namespaces picked up.
   */
  public DeclaredAlertmanager declared() {
    DeclaredAlertmanager declared =
        Kubernetes.alertmanager(release.namespace(), release.fullName() + "-alertmanager")
            .selectsAllConfigs();
    for (Map.Entry<String, String> label : Nodes.matched(spec.object(SELECTOR)).entrySet()) {
      declared = declared.selectsConfigs(label.getKey(), label.getValue());
    }
    boolean ownNamespaceOnly = spec.get(NAMESPACES).equals(Optional.of(Node.none()));
    return ownNamespaceOnly ? declared : declared.configsFromAllNamespaces();
  }

  /** Whether the tree of an AlertmanagerConfig of this namespace takes alerts of all namespaces. */
  public boolean letsTakeAll(String namespace) {
    Optional<Node> strategy = spec.object("alertmanagerConfigMatcherStrategy").get("type");
    boolean isOwn = requireNonNull(namespace, "namespace").equals(release.namespace());
    return strategy.equals(Optional.of(ConfigMatcherStrategy.NONE.node()))
        || isOwn && strategy.equals(Optional.of(EXCEPT_FOR_OWN));
  }
}
