package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Stat;
import dev.belfry.rules.Alert;
import dev.belfry.tree.Node;

/** Documents that were made past the typed methods. */
public final class SchemaCases {
  private static final String REASON = "shows the finding";

  private SchemaCases() {}

  /** A value that the language has a word for, and that Grafana takes. */
  public static Bundle validDocument() {
    Stat stat =
        stat("Length")
            .unchecked("options.graphMode", Node.text("area"))
            .allow("schema.unchecked-property", REASON);
    return bundle("cases").dashboards("Team", dashboard("queue", "Queue").panels(stat));
  }

  /** A label that is no text, and whose name has a slash. */
  public static Bundle invalidLabel() {
    return bundle("cases")
        .resources(
            serviceMonitor("monitoring", "queue")
                .selecting("app", "queue")
                .endpoints(port("metrics"))
                .unchecked("metadata.labels", Node.object().with("example.org/a", noText()))
                .allow("schema.unchecked-property", REASON));
  }

  private static Node noText() {
    return stat("Length").node();
  }

  /** A group with a number where a rule stands. */
  public static Bundle invalidRules() {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").unchecked("rules", Node.array(Node.number(1))));
  }

  /** An alert with a number where a text stands. */
  public static Bundle invalidAnnotation() {
    Alert alert =
        alert("Full")
            .when(gauge("queue_length").sum().above(10))
            .unchecked("annotations.summary", Node.number(1));
    return bundle("cases").ruleGroups(ruleGroup("queue").rules(alert));
  }

  private static Bundle of(Dashboard dashboard) {
    return bundle("cases").dashboards("Team", dashboard);
  }

  private static Dashboard empty() {
    return dashboard("queue", "Queue");
  }

  /** A dashboard whose identity is a number. */
  public static Bundle numberForUid() {
    return of(empty().unchecked("uid", Node.number(7)));
  }

  /** A panel that ends within a column, and is a text high. */
  public static Bundle partOfColumn() {
    return of(
        empty()
            .panels(
                stat("Length")
                    .query(gauge("queue_length"))
                    .unchecked("gridPos.w", Node.number(12.5))
                    .unchecked("gridPos.h", Node.text("8"))));
  }

  /** A text where a panel stands. */
  public static Bundle textForPanel() {
    return of(empty().unchecked("panels", Node.array(Node.text("Length"))));
  }

  /** A text where the variables of a dashboard stand. */
  public static Bundle textForVariable() {
    return of(empty().unchecked("templating.list", Node.array(Node.text("pod"))))
        .dashboardFormat(DashboardFormat.RESOURCE_V2);
  }

  /** A variable of a kind that Grafana does not have. */
  public static Bundle unknownVariable() {
    return of(empty().variables(textBoxVariable("pod").unchecked("type", Node.text("slider"))))
        .dashboardFormat(DashboardFormat.RESOURCE_V2);
  }

  /** A rule group whose name is a list. */
  public static Bundle listForName() {
    return bundle("cases").ruleGroups(ruleGroup("queue").unchecked("name", Node.array()));
  }

  /** An object without a name, since all that names it was replaced. */
  public static Bundle nameless() {
    return bundle("cases")
        .resources(
            serviceMonitor("monitoring", "queue")
                .selecting("app", "queue")
                .endpoints(port("metrics"))
                .unchecked("metadata", Node.text("queue")));
  }
}
