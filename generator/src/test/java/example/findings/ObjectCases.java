package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.Node;

/** Bundles, receivers and objects for Kubernetes that are reported, and such that are not. */
public final class ObjectCases {
  private static final Label SEVERITY = Label.label("severity");
  private static final Secret URL = Secret.file("/etc/secrets/slack");
  private static final Gauge QUEUE = gauge("queue_length");

  private ObjectCases() {}

  /** Two receivers of one name that send to different channels. */
  public static Bundle duplicateReceiver() {
    Receiver first = receiver("team").slack(slack("#team").apiUrl(URL));
    Receiver second = receiver("team").slack(slack("#others").apiUrl(URL));
    return bundle("cases")
        .alertmanager(routing(sendTo(first).routes(when(SEVERITY.is("info")).sendTo(second))));
  }

  /** One receiver that two routes name, made twice with the same settings. */
  public static Bundle sameReceiver() {
    Receiver first = receiver("team").slack(slack("#team").apiUrl(URL));
    Receiver again = receiver("team").slack(slack("#team").apiUrl(URL));
    return bundle("cases")
        .alertmanager(routing(sendTo(first).routes(when(SEVERITY.is("info")).sendTo(again))));
  }

  private static RuleGroup group(String name) {
    return ruleGroup(name).rules(alert("Full: " + name).when(QUEUE.above(10)));
  }

  /** Names with a question mark, of a device of Windows, and one that is too long. */
  public static Bundle unusableFileName() {
    return bundle("cases").ruleGroups(group("full?"), group("aux"), group("ü".repeat(126)));
  }

  /** Names with everything that file systems take. */
  public static Bundle usableFileName() {
    return bundle("cases")
        .dashboards("Équipe 2 (web+shop), a=b @home", dashboard("-queue_", "Queue"))
        .dashboards("ü".repeat(127), dashboard("long", "Long"))
        .ruleGroups(group("node-exporter.rules"), group("auxiliary"));
  }

  /** Names that are one file where capital letters do not count, and one object twice. */
  public static Bundle sameFile() {
    return bundle("cases")
        .dashboards("Team", dashboard("queue", "Queue"), dashboard("Queue", "Other queue"))
        .resources(configMap("shop", "queue"), configMap("shop", "queue"));
  }

  /** One name in two folders. */
  public static Bundle otherFile() {
    return bundle("cases").resources(configMap("shop", "queue"), configMap("web", "queue"));
  }

  /** A key typed where no method takes one. */
  public static Bundle literalSecret() {
    return bundle("cases")
        .alertmanager(
            routing(
                sendTo(
                    receiver("pager")
                        .pagerDuty(
                            pagerDuty(Secret.file("/etc/secrets/pager"))
                                .unchecked("service_key", Node.text("0123456789abcdef"))
                                .allow("schema.unchecked-property", "shows the finding")))));
  }

  /** The place of a key, and words that are no keys. */
  public static Bundle secretFile() {
    return bundle("cases")
        .alertmanager(
            routing(
                sendTo(
                    receiver("pager")
                        .label("token", "none")
                        .pagerDuty(
                            pagerDuty(Secret.file("/etc/secrets/pager"))
                                .detail("password", "is old")))));
  }

  /** A property that the language has no method for. */
  public static Bundle uncheckedProperty() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    stat("Length")
                        .query(QUEUE)
                        .unchecked("options.reduceOptions.limit", Node.number(5))));
  }

  /** The same, accepted with a reason. */
  public static Bundle allowedProperty() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    stat("Length")
                        .query(QUEUE)
                        .unchecked("options.reduceOptions.limit", Node.number(5))
                        .allow("schema.unchecked-property", "has no method yet")));
  }

  /** A property that the language has a method for, with a value that Grafana does not take. */
  public static Bundle invalidDocument() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    stat("Length")
                        .query(QUEUE)
                        .unchecked("options.graphMode", Node.text("curve"))
                        .allow("schema.unchecked-property", "shows the finding")));
  }
}
