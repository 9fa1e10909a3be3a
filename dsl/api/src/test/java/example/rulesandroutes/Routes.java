package example.rulesandroutes;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.common.Label.label;
import static dev.belfry.common.Secret.file;
import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.seconds;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Label;
import dev.belfry.rules.Severity;

/** A routing tree as a user writes it. */
final class Routes {
  static final Label ALERT = Label.ALERTNAME;
  static final Label SEVERITY = Severity.LABEL;
  static final Label TEAM = label("team");
  static final Receiver CHANNEL = receiver("channel").slack(slack("#alerts"));
  static final Receiver PAGER = receiver("pager").pagerDuty(pagerDuty(file("/etc/secrets/pager")));
  static final Receiver AGENTS = receiver("agents").slack(slack("#agents"));

  private Routes() {}

  static Routing define() {
    return routing(
            sendTo(CHANNEL)
                .groupBy(ALERT, TEAM)
                .groupWait(seconds(30))
                .repeatEvery(hours(4))
                .routes(
                    when(SEVERITY.is("critical")).sendTo(PAGER).keepMatching(),
                    when(TEAM.is("agents")).sendTo(AGENTS).repeatEvery(hours(12))))
        .inhibit(when(SEVERITY.is("critical")).mutes(SEVERITY.is("warning")).ifSame(ALERT, TEAM));
  }
}
