package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerSecret;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.tree.Node;
import java.time.DayOfWeek;
import java.time.Month;

/** A tree of routes that shows what the language can say. */
public final class GoldenRoutes {
  private static final Label SEVERITY = new Label("severity");
  private static final Label TEAM = new Label("team");

  private static final Receiver CHANNEL =
      receiver("channel")
          .slack(
              slack("#alerts")
                  .title("{{ .CommonAnnotations.summary }}")
                  .fields(slackField("Team", "{{ .CommonLabels.team }}").sideBySide()));
  private static final Receiver PAGER =
      receiver("pager")
          .pagerDuty(pagerDuty(Secret.file("/etc/secrets/pager")).severity("critical"));
  private static final TimeInterval WEEKEND =
      timeInterval("weekend")
          .during(period().weekday(DayOfWeek.SATURDAY).weekday(DayOfWeek.SUNDAY));

  private GoldenRoutes() {}

  /** Two levels of routes, an inhibition, times at which nobody is told. */
  public static Bundle tree() {
    return bundle("golden")
        .alertmanager(
            routing(
                    sendTo(CHANNEL)
                        .groupBy(Label.ALERTNAME, TEAM)
                        .groupWait(seconds(30))
                        .groupInterval(minutes(5))
                        .repeatEvery(hours(4))
                        .routes(
                            when(SEVERITY.is("critical")).sendTo(PAGER).keepMatching(),
                            when(TEAM.in("web", "shop"))
                                .inheritReceiver()
                                .groupByAll()
                                .routes(
                                    when(SEVERITY.is("info"))
                                        .sendTo(CHANNEL)
                                        .mutedDuring(WEEKEND))))
                .slackApiUrl(Secret.file("/etc/secrets/slack"))
                .resolveTimeout(minutes(5))
                .inhibit(when(SEVERITY.is("critical")).mutes(SEVERITY.is("warning")).ifSame(TEAM)));
  }

  /** The same kind of tree as Grafana reads it, with each channel that both know. */
  public static Bundle forGrafana() {
    Secret secret = Secret.file("/etc/grafana/secrets/key");
    Receiver team =
        receiver("Team Web")
            .slack(
                slack("#web").title("{{ .CommonAnnotations.summary }}").sendResolved(),
                slack("#app").appToken(secret))
            .email(email("web@example.org").text("{{ .CommonAnnotations.description }}"))
            .discord(discord(secret).title("{{ .CommonAnnotations.summary }}"))
            .teamsWorkflow(teamsWorkflow(secret).text("{{ .CommonAnnotations.summary }}"))
            .telegram(telegram(-1001234567890L).messageThreadId(7).silent())
            .webhook(webhook("http://alert-log:8080/").maxAlerts(10), webhook(secret));
    Receiver pager =
        receiver("pager")
            .pagerDuty(pagerDuty(secret).severity("critical").detail("team", "web"))
            .opsgenie(
                opsgenie().apiKey(secret).responders(opsgenieResponder("team").name("agents")))
            .pushover(pushover(secret, secret).sound("siren"));
    return bundle("golden")
        .grafanaRouting(
            "routes",
            routing(
                    sendTo(team)
                        .groupBy(Label.ALERTNAME, TEAM)
                        .repeatEvery(hours(4))
                        .routes(
                            when(SEVERITY.is("critical"))
                                .sendTo(pager)
                                .keepMatching()
                                .routes(
                                    when(TEAM.in("web", "shop")).inheritReceiver().groupByAll()),
                            when(SEVERITY.is("info")).inheritReceiver().mutedDuring(WEEKEND)))
                .slackApiUrl(secret)
                .telegramBotToken(secret)
                .apply(GoldenRoutes::withTemplates));
  }

  private static Routing inKubernetes() {
    Receiver pager =
        receiver("pager")
            .pagerDuty(pagerDuty(Secret.kubernetes("pager", "key")))
            .email(email("on-call@example.org").hello("pager"));
    TimeInterval freeze =
        timeInterval("freeze")
            .during(
                period().month(Month.DECEMBER).months(Month.JANUARY, Month.MARCH).years(2026, 2027),
                period().daysOfMonth(-3, -1).between("18:00", "24:00"),
                period().weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).dayOfMonth(1).year(2026));
    return routing(
            sendTo(CHANNEL)
                .groupBy(Label.ALERTNAME, TEAM)
                .repeatEvery(hours(12))
                .routes(
                    when(SEVERITY.is("critical"), TEAM.isNot("")).sendTo(pager).keepMatching(),
                    when(TEAM.in("web", "shop"))
                        .inheritReceiver()
                        .groupByAll()
                        .mutedDuring(WEEKEND)
                        .routes(
                            when(SEVERITY.doesNotMatch("warning|info"))
                                .inheritReceiver()
                                .groupWait(seconds(10))
                                .activeDuring(freeze))))
        .slackApiUrl(Secret.kubernetes("slack", "url"))
        .smtpFrom("alerts@example.org")
        .smtpSmarthost("mail.example.org:587")
        .smtpHello("alerts")
        .smtpAuthUsername("alerts")
        .smtpAuthPassword(Secret.kubernetes("mail", "password"))
        .httpConfig(
            httpConfig().proxyFromEnvironment().caFile("/etc/alertmanager/configmaps/ca/ca.crt"))
        .resolveTimeout(minutes(5))
        .inhibit(when(SEVERITY.is("critical")).mutes(SEVERITY.in("warning", "info")).ifSame(TEAM));
  }

  private static Routing withTemplates(Routing routing) {
    return routing.templates(
        notificationTemplate("team.title", "{{ .Status | toUpper }}: {{ .CommonLabels.team }}"),
        notificationTemplate(
            "team.text", "{{ range .Alerts }}\n- {{ .Annotations.summary }}\n{{ end }}"));
  }

  /** A tree that prometheus-operator hangs below that of an Alertmanager. */
  public static Bundle config() {
    return bundle("golden")
        .resources(
            alertmanagerConfig("shop", "routes", inKubernetes())
                .label("alertmanager", "main")
                .annotation("owner", "team-shop"));
  }

  /** Certificates and keys in Secrets and ConfigMaps, and what may be a file there. */
  public static Bundle configWithFiles() {
    Receiver receiver =
        receiver("team")
            .webhook(
                webhook("https://a.example.org")
                    .payload(Node.text("{{ .Status }}"))
                    .httpConfig(
                        httpConfig()
                            .caFile(Secret.KUBERNETES_SECRETS + "tls/ca.crt")
                            .certificateFile(Secret.KUBERNETES_SECRETS + "tls/tls.crt")
                            .privateKey(Secret.kubernetes("tls", "tls.key"))),
                webhook("https://b.example.org")
                    .httpConfig(
                        httpConfig()
                            .certificateFile("/etc/alertmanager/configmaps/tls/tls.crt")
                            .privateKey(Secret.kubernetes("tls", "tls.key"))))
            .telegram(telegram(7).botToken(Secret.file("/var/run/telegram/token")));
    return bundle("golden")
        .resources(alertmanagerConfig("shop", "files", routing(sendTo(receiver))));
  }

  /** The same tree as the whole configuration of an Alertmanager. */
  public static Bundle secret() {
    return bundle("golden")
        .resources(
            alertmanagerSecret("monitoring", "main", withTemplates(inKubernetes()))
                .label("team", "platform"));
  }

  /** The same tree as values of a chart. */
  public static Bundle values() {
    return bundle("golden").alertmanagerValues("alertmanager", withTemplates(inKubernetes()));
  }

  /** As little as values say. */
  public static Bundle smallestValues() {
    return bundle("golden").alertmanagerValues("alertmanager", routing(sendTo(receiver("none"))));
  }
}
