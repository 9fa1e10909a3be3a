package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.common.Span.*;
import static example.golden.GoldenChats.of;

import dev.belfry.alertmanager.JiraApi;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import dev.belfry.tree.Node;

/** Receivers that page people, open issues or call programs, each with all its fields. */
public final class GoldenPagers {
  private static final String RUNBOOK = "https://example.org/runbook";
  private static final String SUMMARY = "{{ .CommonAnnotations.summary }}";
  private static final String DESCRIPTION = "{{ .CommonAnnotations.description }}";

  private GoldenPagers() {}

  private static Secret secret(String name) {
    return Secret.kubernetes("receivers", name);
  }

  /** PagerDuty by both of its interfaces. */
  public static Bundle pagerDuties() {
    return of(
        receiver("pagerduty")
            .pagerDuty(
                pagerDuty(secret("pagerduty"))
                    .url("https://events.eu.pagerduty.com/v2/enqueue")
                    .withoutResolved()
                    .description(SUMMARY)
                    .severity("critical")
                    .source("api")
                    .eventClass("latency")
                    .component("http")
                    .group("web")
                    .details(GoldenChats.facts())
                    .detail("pods", Node.array(Node.text("{{ .CommonLabels.pod }}")))
                    .links(pagerDutyLink(RUNBOOK, "Runbook"))
                    .images(
                        pagerDutyImage("https://example.org/curve.png")
                            .alt("a curve")
                            .href(RUNBOOK))
                    .client("Belfry")
                    .clientUrl("https://belfry.example.org")
                    .timeout(seconds(10))
                    .httpConfig(httpConfig().withoutRedirects()),
                pagerDutyV1(secret("pagerduty-v1"))));
  }

  /** Opsgenie. */
  public static Bundle opsgenies() {
    return of(
        receiver("opsgenie")
            .opsgenie(
                opsgenie()
                    .apiKey(secret("opsgenie"))
                    .apiUrl("https://api.eu.opsgenie.com/")
                    .withoutResolved()
                    .message(SUMMARY)
                    .description(DESCRIPTION)
                    .source("belfry")
                    .entity("api")
                    .details(GoldenChats.facts())
                    .responders(
                        opsgenieResponder("team").name("agents"),
                        opsgenieResponder("schedule").id("1"),
                        opsgenieResponder("user").username("on-call@example.org"))
                    .actions("restart,scale")
                    .tags("api,web")
                    .note("see the runbook")
                    .priority("P2")
                    .updateAlerts()
                    .httpConfig(httpConfig().withoutRedirects())));
  }

  /** Splunk On-Call. */
  public static Bundle victorOpses() {
    return of(
        receiver("victorops")
            .victorOps(
                victorOps("agents")
                    .apiKey(secret("victorops"))
                    .apiUrl("https://victorops.example.org/alert/")
                    .withoutResolved()
                    .messageType("WARNING")
                    .stateMessage(DESCRIPTION)
                    .entityDisplayName(SUMMARY)
                    .monitoringTool("Prometheus")
                    .customField("team", "{{ .CommonLabels.team }}")
                    .httpConfig(httpConfig().withoutRedirects())));
  }

  /** Pushover: a message in HTML, and one in letters of one width. */
  public static Bundle pushovers() {
    return of(
        receiver("pushover")
            .pushover(
                pushover(secret("pushover-user"), secret("pushover-token"))
                    .withoutResolved()
                    .title(SUMMARY)
                    .message(DESCRIPTION)
                    .url(RUNBOOK)
                    .urlTitle("Runbook")
                    .device("phone")
                    .sound("siren")
                    .priority("2")
                    .retry(seconds(90))
                    .expire(hours(2))
                    .ttl(hours(36))
                    .html()
                    .httpConfig(httpConfig().withoutRedirects()),
                pushover(Secret.file("/etc/pushover/user"), Secret.file("/etc/pushover/token"))
                    .monospace()));
  }

  /** Jira: texts that are written anew, and texts that stay. */
  public static Bundle jiras() {
    return of(
        receiver("jira")
            .jira(
                jira("OPS", "Incident")
                    .apiUrl("https://example.atlassian.net/rest/api/3/")
                    .apiType(JiraApi.CLOUD)
                    .withoutResolved()
                    .summary(jiraText(SUMMARY).asFirstWritten())
                    .description(DESCRIPTION)
                    .labels("belfry", "{{ .CommonLabels.team }}")
                    .priority("High")
                    .reopenTransition("Reopen")
                    .resolveTransition("Resolve")
                    .wontFixResolution("Won't do")
                    .reopenDuration(days(2))
                    .field("components", Node.array(Node.object().with("name", Node.text("api"))))
                    .httpConfig(httpConfig().username("belfry").password(secret("jira"))),
                jira("OPS", "Incident")
                    .apiUrl("https://jira.example.org/rest/api/2/")
                    .summary(SUMMARY)
                    .description(jiraText(DESCRIPTION).updated())));
  }

  /** incident.io by an address, and by one that is a secret. */
  public static Bundle incidentIos() {
    return of(
        receiver("incidentio")
            .incidentIo(
                incidentIo("https://api.incident.io/v2/alert_events/alertmanager/1")
                    .alertSourceToken(secret("incidentio"))
                    .withoutResolved()
                    .metadataEntry("team", "{{ .CommonLabels.team }}")
                    .maxAlerts(10)
                    .timeout(seconds(10)),
                incidentIo(secret("incidentio-url"))
                    .httpConfig(httpConfig().credentials(secret("incidentio")))));
  }

  /** A program behind a known address, and one behind a secret one. */
  public static Bundle webhooks() {
    return of(
        receiver("webhook")
            .webhook(
                webhook("http://alert-log.monitoring:8080/alerts")
                    .withoutResolved()
                    .maxAlerts(100)
                    .timeout(minutes(1))
                    .payload(Node.object().with("text", Node.text(SUMMARY)))
                    .httpConfig(httpConfig().httpHeader("X-Scope-OrgID", httpHeader().values("a"))),
                webhook(secret("webhook-url"))));
  }

  /** Amazon SNS: a topic, a phone, an application. */
  public static Bundle snses() {
    return of(
        receiver("sns")
            .sns(
                snsTopic("arn:aws:sns:eu-central-1:123456789012:alerts")
                    .apiUrl("https://sns.eu-central-1.amazonaws.com")
                    .region("eu-central-1")
                    .profile("monitoring")
                    .roleArn("arn:aws:iam::123456789012:role/alerts")
                    .externalId("belfry")
                    .useFipsStsEndpoint()
                    .serviceName("sns")
                    .withoutResolved()
                    .subject(SUMMARY)
                    .message(DESCRIPTION)
                    .attribute("severity", "{{ .CommonLabels.severity }}")
                    .useAwsHttpClient()
                    .httpConfig(httpConfig().withoutRedirects()),
                snsPhone("+4915112345678").region("eu-central-1"),
                snsTarget("arn:aws:sns:eu-central-1:123456789012:endpoint/GCM/app/1")
                    .region("eu-central-1")));
  }

  /** Mail in a thread for each group, and for each day. */
  public static Bundle emails() {
    return of(
        receiver("email")
            .email(
                email("on-call@example.org")
                    .from("alerts@example.org")
                    .smarthost("mail.example.org:587")
                    .hello("alerts.example.org")
                    .authUsername("alerts")
                    .authPassword(secret("mail"))
                    .authSecret(secret("mail-cram"))
                    .authIdentity("alerts")
                    .requireTls()
                    .forceImplicitTls()
                    .tlsConfig(tlsConfig().caFile("/etc/ssl/mail.crt"))
                    .sendResolved()
                    .header("Subject", SUMMARY)
                    .html("")
                    .text(DESCRIPTION)
                    .threadedByDay(),
                email("log@example.org")
                    .from("alerts@example.org")
                    .smarthost("mail.example.org:587")
                    .threaded()));
  }
}
