package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import java.time.DayOfWeek;

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
                .telegramBotToken(secret));
  }
}
