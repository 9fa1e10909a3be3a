package ai.aragora.monitoring;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.common.Span.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;

/** Who hears of an alert: critical ones page, all others go to the channel. */
final class AlertRouting {
  private static final Label SEVERITY = new Label("severity");

  private static final Secret SLACK_URL = Secret.file("/etc/alertmanager/secrets/slack/url");
  private static final Secret PAGERDUTY_KEY =
      Secret.file("/etc/alertmanager/secrets/pagerduty/routing-key");

  private static final Receiver DEFAULT =
      receiver("default").slack(slack("#alerts").apiUrl(SLACK_URL));
  private static final Receiver PAGER = receiver("pagerduty").pagerDuty(pagerDuty(PAGERDUTY_KEY));
  private static final Receiver CHANNEL =
      receiver("slack")
          .slack(
              slack("#alerts")
                  .apiUrl(SLACK_URL)
                  .title("{{ .Status | toUpper }}: {{ .CommonAnnotations.summary }}")
                  .text("{{ .CommonAnnotations.description }}"));

  private AlertRouting() {}

  static Routing define() {
    return routing(
            sendTo(DEFAULT)
                .groupBy(Label.ALERTNAME, SEVERITY)
                .groupWait(seconds(30))
                .groupInterval(minutes(5))
                .repeatEvery(hours(4))
                .routes(
                    when(SEVERITY.is("critical")).sendTo(PAGER),
                    when(SEVERITY.is("warning")).sendTo(CHANNEL)))
        .resolveTimeout(minutes(5));
  }
}
