package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.alertmanager;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerSecret;

import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import dev.belfry.helm.AlertmanagerValues;
import dev.belfry.helm.ConfigMatcherStrategy;
import dev.belfry.kubernetes.DeclaredAlertmanager;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Trees of routes for Kubernetes with the Alertmanager that is to load them. */
public final class LoadingCases {
  private LoadingCases() {}

  private static Bundle loadedBy(DeclaredAlertmanager alertmanager) {
    Routing routing =
        routing(
            sendTo(
                receiver("team")
                    .slack(
                        slack("#team")
                            .apiUrl(Secret.kubernetes("team", "url"))
                            .httpConfig(
                                httpConfig()
                                    .caFile("/etc/alertmanager/configmaps/authorities/ca.crt")))));
    return bundle("cases")
        .resources(
            alertmanagerConfig("shop", "routes", routing).forAllNamespaces().label("team", "shop"),
            alertmanagerSecret("monitoring", "main", routing),
            alertmanagerSecret("monitoring", "other", routing))
        .loadedBy(alertmanager);
  }

  private static Bundle releasedWith(UnaryOperator<AlertmanagerValues> alertmanager) {
    Routing routing =
        routing(
            sendTo(
                receiver("team").slack(slack("#team").apiUrl(Secret.kubernetes("team", "url")))));
    return bundle("cases")
        .resources(alertmanagerConfig("shop", "routes", routing).label("team", "shop"))
        .helm(
            release("prometheus", "monitoring", kubePrometheusStack().alertmanager(alertmanager)));
  }

  /** A release whose Alertmanager picks up what has another label. */
  public static Bundle byAnotherRelease() {
    return releasedWith(values -> values.selectsConfigs(Map.of("team", "web")));
  }

  /** A release whose Alertmanager picks up everything, and lets it take the alerts of all. */
  public static Bundle byAReleaseThatTakesAll() {
    return releasedWith(values -> values.configMatcherStrategy(ConfigMatcherStrategy.NONE));
  }

  /** A release whose Alertmanager lets trees of its own namespace alone take the alerts of all. */
  public static Bundle byAReleaseOfAnotherNamespace() {
    return releasedWith(
        values ->
            values
                .selectsConfigs(Map.of("team", "shop"))
                .configMatcherStrategy(
                    ConfigMatcherStrategy.ON_NAMESPACE_EXCEPT_FOR_ALERTMANAGER_NAMESPACE));
  }

  /** An Alertmanager that picks up nothing and has nothing as files. */
  public static Bundle byNothing() {
    return loadedBy(alertmanager("monitoring", "main"));
  }

  /** An Alertmanager that picks up what has another label, and looks into its own namespace. */
  public static Bundle byAnother() {
    return loadedBy(
        alertmanager("monitoring", "main")
            .selectsConfigs("team", "web")
            .secrets("team")
            .configMaps("authorities"));
  }

  /** An Alertmanager that picks up and has as files all that is needed. */
  public static Bundle byTheRightOne() {
    return loadedBy(
        alertmanager("monitoring", "main")
            .selectsConfigs("team", "shop")
            .configsFromAllNamespaces()
            .secrets("team", "more")
            .configMaps("authorities"));
  }

  /** An Alertmanager that picks up whatever there is. */
  public static Bundle byOneThatTakesAll() {
    return loadedBy(
        alertmanager("monitoring", "main")
            .selectsAllConfigs()
            .configsFromAllNamespaces()
            .secrets("team")
            .configMaps("authorities"));
  }
}
