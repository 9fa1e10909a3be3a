package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.alertmanager.DefaultRoute;
import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Route;
import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.PromQl;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Severity;

/** Routes that do not fit the alerts, texts that do not fit what they tell, and such that do. */
public final class NoticeCases {
  private static final Secret URL = Secret.file("/etc/secrets/url");
  private static final Label TEAM = Label.label("team");
  private static final Gauge QUEUE = PromQl.gauge("queue_length");
  private static final Receiver ALL = receiver("all").webhook(webhook("http://all.example.org"));
  private static final Receiver WEB = receiver("web").webhook(webhook("http://web.example.org"));

  private NoticeCases() {}

  private static Receiver channel(String name) {
    return receiver(name.replaceAll("\\W", "")).slack(slack(name).apiUrl(URL));
  }

  private static Bundle channels(String... names) {
    Route[] routes =
        java.util.Arrays.stream(names)
            .map(name -> when(TEAM.is(name)).sendTo(channel(name)))
            .toArray(Route[]::new);
    return bundle("cases").alertmanager(routing(sendTo(ALL).routes(routes)));
  }

  /** A channel without the sign that the other has. */
  public static Bundle channelWithoutSign() {
    return channels("#alerts", "platform");
  }

  /** Channels, a person, an id. */
  public static Bundle channelsWithSign() {
    return channels("#alerts", "@oncall", "C024BE91L");
  }

  private static Bundle times(DefaultRoute root) {
    return bundle("cases").alertmanager(routing(root));
  }

  /** A first wait above the next ones, and repeats below the interval. */
  public static Bundle doubtfulTimes() {
    return times(
        sendTo(ALL)
            .groupWait(minutes(30))
            .routes(when(TEAM.is("web")).sendTo(WEB).repeatEvery(minutes(1))));
  }

  /** Times that go up. */
  public static Bundle usualTimes() {
    return times(
        sendTo(ALL)
            .groupWait(minutes(1))
            .groupInterval(minutes(5))
            .repeatEvery(minutes(5))
            .routes(when(TEAM.is("web")).sendTo(WEB).groupWait(seconds(0))));
  }

  private static Alert alerting(String name, String severity, String team) {
    return alert(name)
        .when(QUEUE.sum().above(10))
        .summary("Too much waits")
        .runbook("https://runbooks.example.org/queue")
        .label("severity", severity)
        .label("team", team);
  }

  private static Bundle routed(Alert... alerts) {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").rules(alerts))
        .alertmanager(
            routing(
                sendTo(ALL)
                    .routes(
                        when(TEAM.is("plattform")).sendTo(WEB),
                        when(Severity.LABEL.in("critical", "warning")).sendTo(WEB))));
  }

  /** A team with a letter too many in the route, a severity in short in the alert. */
  public static Bundle nearValues() {
    return routed(alerting("Full", "warn", "platform"), alerting("Overfull", "critical", "shop"));
  }

  /** Values that both have, and values that are nothing alike. */
  public static Bundle sameValues() {
    return routed(alerting("Full", "info", "plattform"), alerting("Overfull", "critical", "shop"));
  }

  /** An alert of no team, where teams have routes. */
  public static Bundle withoutLabel() {
    return routed(
        alerting("A", "info", "plattform"),
        alerting("B", "info", "plattform"),
        alerting("C", "info", "shop"),
        alert("D").when(QUEUE.sum().above(10)).summary("Too much waits").label("severity", "info"));
  }

  /** An alert that may have its team from the metric. */
  public static Bundle labelOfMetric() {
    return routed(
        alerting("A", "info", "plattform"),
        alerting("B", "info", "plattform"),
        alerting("C", "info", "shop"),
        alert("D")
            .when(QUEUE.sumBy(TEAM).above(10))
            .summary("Too much waits")
            .label("severity", "info"));
  }

  private static Bundle texts(String description) {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    alert("Full")
                        .when(QUEUE.sum().above(10))
                        .summary("Too much waits")
                        .annotation("description", description)));
  }

  /** A place for a value, and none. */
  public static Bundle textWithoutValue() {
    return texts("There are {} in the queue");
  }

  /** A value, and braces that are PromQL. */
  public static Bundle textWithValue() {
    return texts("There are {{ $value }} by queue_length{}");
  }

  private static Bundle printing(String text) {
    Routing routing =
        routing(sendTo(receiver("chat").slack(slack("#alerts").apiUrl(URL).title(text))));
    return texts("Look at it").alertmanager(routing);
  }

  /** An annotation that no alert has. */
  public static Bundle unknownAnnotation() {
    return printing("{{ .CommonAnnotations.sumary }}");
  }

  /** One that they have, and one that alerts of others may have. */
  public static Bundle knownAnnotation() {
    return printing("{{ .CommonAnnotations.summary }} {{ .CommonAnnotations.dashboard }}");
  }
}
