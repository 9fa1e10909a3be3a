package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerSecret;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.rules.Severity;
import dev.belfry.tree.Node;
import java.time.ZoneId;

/** Trees of routes for Kubernetes that are reported, and such that are not. */
public final class OperatorCases {
  private static final Secret FILE = Secret.file("/etc/secrets/file");
  private static final Secret ENTRY = Secret.kubernetes("team", "url");
  private static final Label TEAM = Label.label("team");
  private static final Label SEVERITY = Severity.LABEL;

  private static final String CA = "/etc/alertmanager/configmaps/authorities/ca.crt";

  private OperatorCases() {}

  private static Bundle config(Routing routing) {
    return bundle("cases")
        .resources(alertmanagerConfig("shop", "routes", routing).forAllNamespaces());
  }

  /** A kind of receiver, settings, a zone of time and templates that the object does not have. */
  public static Bundle lost() {
    Receiver team =
        receiver("team")
            .slack(slack("#team").apiUrl(ENTRY).title(""))
            .telegram(telegram(-1).botToken(FILE).timeout(seconds(5)))
            .webhook(webhook("https://example.org").httpConfig(httpConfig().username("belfry")))
            .jira(jira("OPS", "Bug").apiUrl("https://jira.example.org"));
    return config(
        routing(
                sendTo(team)
                    .label("tier", "gold")
                    .routes(
                        when(TEAM.is("shop"))
                            .inheritReceiver()
                            .groupByNothing()
                            .mutedDuring(
                                timeInterval("night")
                                    .during(
                                        period()
                                            .between("00:00", "06:00")
                                            .location(ZoneId.of("Europe/Berlin"))))))
            .templateFiles("/etc/alertmanager/config/*.tmpl")
            .jiraApiUrl("https://jira.example.org")
            .inhibit(
                when(SEVERITY.is("critical"))
                    .mutes(SEVERITY.is("info"))
                    .ifSame(TEAM)
                    .name("critical")));
  }

  /** What the object says, too, some of it for each receiver in place of all. */
  public static Bundle kept() {
    Receiver team =
        receiver("team")
            .slack(slack("#team").title("Belfry"))
            .telegram(telegram(-1).botToken(FILE))
            .webhook(
                webhook("https://example.org")
                    .httpConfig(httpConfig().credentials(ENTRY).caFile(CA)));
    return config(
        routing(
                sendTo(team)
                    .routes(
                        when(TEAM.is("shop"))
                            .inheritReceiver()
                            .groupByAll()
                            .mutedDuring(
                                timeInterval("night").during(period().between("00:00", "06:00")))))
            .resolveTimeout(minutes(5))
            .slackApiUrl(ENTRY)
            .inhibit(when(SEVERITY.is("critical")).mutes(SEVERITY.is("info")).ifSame(TEAM)));
  }

  private static Routing withSecret(Secret secret) {
    return routing(
        sendTo(
            receiver("team")
                .slack(slack("#team").apiUrl(secret))
                .webhook(
                    webhook("https://example.org").httpConfig(httpConfig().credentials(secret)))));
  }

  /** Secrets in files, of which the object has no place for any. */
  public static Bundle secretsInFiles() {
    return config(withSecret(FILE));
  }

  /** Secrets in a Secret. */
  public static Bundle secretsInKubernetes() {
    return config(withSecret(ENTRY));
  }

  /** Channels that are left out: a chat that only a file names, and a bot without a token. */
  public static Bundle missing() {
    return config(
        routing(
            sendTo(
                receiver("team")
                    .telegram(
                        telegram(Secret.kubernetes("chat", "id")).botToken(ENTRY), telegram(-1)))));
  }

  /** A tree that takes alerts of its own namespace alone. */
  public static Bundle ownNamespace() {
    return bundle("cases").resources(alertmanagerConfig("shop", "routes", withSecret(ENTRY)));
  }

  /** A tree that takes all. */
  public static Bundle allNamespaces() {
    return config(withSecret(ENTRY));
  }

  /** Files that nothing brings to an Alertmanager in Kubernetes. */
  public static Bundle unmounted() {
    return bundle("cases")
        .alertmanagerValues("alertmanager", withSecret(FILE))
        .resources(
            alertmanagerSecret(
                "monitoring",
                "main",
                withSecret(Secret.file("/etc/alertmanager/secrets/without-key"))));
  }

  /** Files from Secrets, and files of an Alertmanager that runs elsewhere. */
  public static Bundle mounted() {
    return bundle("cases")
        .alertmanager(withSecret(FILE))
        .alertmanagerValues("alertmanager", withSecret(ENTRY))
        .resources(alertmanagerSecret("monitoring", "main", withSecret(ENTRY)));
  }

  /** Routes of which one takes all, and a secret itself, in each form for Kubernetes. */
  public static Bundle flawed() {
    Routing flawed =
        routing(
            sendTo(receiver("team").webhook(webhook("https://example.org")))
                .routes(
                    when(TEAM.is("shop")).inheritReceiver(),
                    when(TEAM.is("shop"), SEVERITY.is("info")).inheritReceiver()));
    return bundle("cases")
        .alertmanagerValues("alertmanager", flawed)
        .resources(
            alertmanagerSecret("monitoring", "main", flawed),
            alertmanagerConfig("shop", "routes", flawed).forAllNamespaces());
  }

  /** A secret itself, which would stand in a Secret as part of a text. */
  public static Bundle literalInText() {
    return bundle("cases")
        .resources(
            alertmanagerSecret(
                "monitoring",
                "main",
                routing(
                    sendTo(
                        receiver("team")
                            .pagerDuty(
                                pagerDuty(ENTRY)
                                    .unchecked("routing_key", Node.text("0123456789")))))));
  }
}
