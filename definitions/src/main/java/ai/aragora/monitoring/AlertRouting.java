package ai.aragora.monitoring;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.common.Span.*;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.rules.Severity;
import java.time.DayOfWeek;

/**
 * Who hears of an alert: critical ones page, warnings go to the channel of their team, and what is
 * good to know waits for the working day.
 */
final class AlertRouting {
  private static final Label SEVERITY = Severity.LABEL;

  private static final Secret SLACK_URL = Secret.kubernetes("slack", "url");
  private static final Secret PAGERDUTY_KEY = Secret.kubernetes("pagerduty", "routing-key");

  private static final NotificationTemplate TITLE =
      notificationTemplate(
          "aragora.title", "{{ .Status | toUpper }}: {{ .CommonAnnotations.summary }}");
  private static final NotificationTemplate TEXT =
      notificationTemplate("aragora.text", "{{ .CommonAnnotations.description }}");

  static final Receiver DEFAULT = receiver("default").slack(slack("#alerts").apiUrl(SLACK_URL));
  static final Receiver PAGER = receiver("pagerduty").pagerDuty(pagerDuty(PAGERDUTY_KEY));
  static final Receiver CHANNEL =
      receiver("slack")
          .slack(slack("#alerts").apiUrl(SLACK_URL).title(TITLE.include()).text(TEXT.include()));
  static final Receiver PLATFORM =
      receiver("platform")
          .slack(
              slack("#platform-alerts")
                  .apiUrl(SLACK_URL)
                  .title(TITLE.include())
                  .text(TEXT.include()));

  /** Nights and weekends, by the clocks of the servers. */
  private static final TimeInterval QUIET_HOURS =
      timeInterval("quiet-hours")
          .during(
              period().between("20:00", "24:00").between("00:00", "07:00"),
              period().weekday(DayOfWeek.SATURDAY).weekday(DayOfWeek.SUNDAY));

  private AlertRouting() {}

  static Routing define() {
    return routing(
            sendTo(DEFAULT)
                .groupBy(Label.ALERTNAME, SEVERITY, Team.LABEL)
                .groupWait(seconds(30))
                .groupInterval(minutes(5))
                .repeatEvery(hours(4))
                .routes(
                    when(SEVERITY.is("critical")).sendTo(PAGER),
                    when(SEVERITY.is("warning"))
                        .sendTo(CHANNEL)
                        .routes(when(Team.PLATFORM.matcher()).sendTo(PLATFORM)),
                    when(SEVERITY.is("info"))
                        .sendTo(CHANNEL)
                        .repeatEvery(days(1))
                        .mutedDuring(QUIET_HOURS)))
        .inhibit(
            when(SEVERITY.is("critical"), Team.LABEL.isNot(""))
                .mutes(SEVERITY.in("warning", "info"))
                .ifSame(Team.LABEL))
        .templates(TITLE, TEXT)
        .resolveTimeout(minutes(5));
  }
}
