package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.alertmanager;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerSecret;

import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import dev.belfry.kubernetes.DeclaredAlertmanager;

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
