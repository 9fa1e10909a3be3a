package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.prometheusRule;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.Recording;
import dev.belfry.rules.Rule;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;

/** Rules that are reported, and such that are not. */
public final class RuleCases {
  private static final Label JOB = label("job");
  private static final Label POD = label("pod");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final Counter REQUESTS = counter("http_requests_total");

  private RuleCases() {}

  private static Bundle of(Rule... rules) {
    return bundle("cases").ruleGroups(ruleGroup("queue").rules(rules));
  }

  /** One group for a Prometheus that reads files and for one that reads objects. */
  public static Bundle groupInFileAndObject() {
    RuleGroup group =
        ruleGroup("queue").rules(alert("Full").when(QUEUE.above(10)).severity(Severity.CRITICAL));
    return bundle("cases")
        .ruleGroups(group)
        .resources(prometheusRule("monitoring", "queue").groups(group));
  }

  /** A group in a file, and one in an object. */
  public static Bundle emptyGroup() {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").every(seconds(30)))
        .resources(prometheusRule("monitoring", "queue").groups(ruleGroup("queues")));
  }

  /** A group with an alert, and one with a recording. */
  public static Bundle filledGroups() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("queue").rules(alert("Full").when(QUEUE.above(10))),
            ruleGroup("queues").rules(record("all:queue_length:sum", QUEUE.sum())));
  }

  /** A group whose alert looks at the queue that it is named after. */
  private static RuleGroup full(String name) {
    return ruleGroup(name).rules(alert("Full: " + name).when(QUEUE.above(name.length())));
  }

  /** Two groups of one name. */
  public static Bundle duplicateGroup() {
    return bundle("cases")
        .ruleGroups(full("queue"), ruleGroup("queue").rules(alert("Long").when(QUEUE.above(20))));
  }

  /** Names that differ. */
  public static Bundle twoGroups() {
    return bundle("cases").ruleGroups(full("queue"), full("queues"));
  }

  /** Two alerts of one name and no label to tell them apart. */
  public static Bundle duplicateAlert() {
    return of(alert("Full").when(QUEUE.above(10)), alert("Full").when(QUEUE.above(100)));
  }

  /** Two alerts of one name and different urgency. */
  public static Bundle twoAlerts() {
    return of(
        alert("Full").when(QUEUE.above(10)).severity(Severity.WARNING),
        alert("Full").when(QUEUE.above(100)).severity(Severity.INFO));
  }

  /** An alert that wakes somebody up who then does not know what to do. */
  public static Bundle withoutRunbook() {
    return of(alert("Full").when(QUEUE.above(10)).severity(Severity.CRITICAL));
  }

  /** An alert that can wait, and one that says what to do. */
  public static Bundle withRunbook() {
    return of(
        alert("Filling").when(QUEUE.above(10)).severity(Severity.WARNING),
        alert("Full")
            .when(QUEUE.above(100))
            .severity(Severity.CRITICAL)
            .runbook("https://runbooks.example.org/full"));
  }

  /** A text about a label that the sum drops. */
  public static Bundle unknownLabel() {
    return of(alert("Full").when(QUEUE.sumBy(JOB).above(10)).summary("{{ $labels.pod }} is full"));
  }

  /** Texts about labels that are there, or may be there. */
  public static Bundle knownLabel() {
    return of(
        alert("Full").when(QUEUE.sumBy(JOB, POD).above(10)).summary("{{ $labels.pod }} is full"),
        alert("Busy").when(QUEUE.above(10)).summary("{{ $labels.pod }} is busy"));
  }

  /** An interval that Grafana alone can fill in. */
  public static Bundle grafanaInterval() {
    return of(alert("Traffic").when(REQUESTS.rate().sum().above(100)));
  }

  /** An interval that is said, and a regular expression that ends. */
  public static Bundle fixedInterval() {
    return of(
        alert("Traffic")
            .when(REQUESTS.where(JOB.matches("(api|web)$")).rate(minutes(5)).sum().above(100)));
  }

  /** Texts that Prometheus can't read. */
  public static Bundle unreadableText() {
    return of(
        alert("Full").when(QUEUE.above(10)).summary("{{ $value | humanise }} jobs wait"),
        alert("Slow").when(QUEUE.above(9)).label("team", "{{ $label.team }}"),
        alert("Busy").when(QUEUE.above(8)).summary("{{ if $value }}many"));
  }

  /** Texts with braces that Prometheus can read. */
  public static Bundle readableText() {
    return of(
        alert("Full").when(QUEUE.above(10)).summary("{{ $value | humanize }} jobs wait {{ `{{` }}"),
        alert("Slow").when(QUEUE.above(9)).label("team", "{{ $labels.team }}"),
        alert("Busy")
            .when(QUEUE.above(8))
            .summary("{{ if $value }}many{{ end }}, queue{} and { }}"));
  }

  /** Texts that can be read but never filled in. */
  public static Bundle failingText() {
    return of(
        alert("Full").when(QUEUE.above(10)).summary("{{ if gt $value 5 }}many{{ end }}"),
        alert("Slow").when(QUEUE.above(9)).summary("{{ .CommonLabels.job }} is slow"),
        alert("Busy")
            .when(QUEUE.above(8))
            .summary("{{ with query \"sum(up\" }}{{ . | first | value }}{{ end }}"),
        alert("Lazy").when(QUEUE.above(7)).summary("{{ template \"slack.default.title\" . }}"));
  }

  /** Texts that can be filled in. */
  public static Bundle workingText() {
    return of(
        alert("Full").when(QUEUE.above(10)).summary("{{ if gt $value 5.0 }}many{{ end }}"),
        alert("Slow").when(QUEUE.above(9)).summary("{{ .Labels.job }} is slow"),
        alert("Busy")
            .when(QUEUE.above(8))
            .summary("{{ with query \"sum(up)\" }}{{ . | first | value }}{{ end }}"),
        alert("Lazy")
            .when(QUEUE.above(7))
            .summary("{{ define \"job\" }}{{ . }}{{ end }}{{ template \"job\" .Labels.job }}"));
  }

  /** A text that needs a result of its query. */
  public static Bundle textNeedsData() {
    return of(
        alert("Full")
            .when(QUEUE.above(10))
            .summary("{{ query \"sum(up)\" | first | value }} instances"));
  }

  /** A text that can do without a result. */
  public static Bundle textDoesWithoutData() {
    return of(
        alert("Full")
            .when(QUEUE.above(10))
            .summary("{{ range query \"sum(up)\" }}{{ . | value }} instances{{ end }}"));
  }

  /** A label that is another one at each evaluation. */
  public static Bundle valueInLabel() {
    return of(alert("Full").when(QUEUE.above(10)).label("jobs", "{{ $value | humanize }}"));
  }

  /** A label that stays, and an annotation that may change. */
  public static Bundle valueInText() {
    return of(
        alert("Full")
            .when(QUEUE.above(10))
            .label("team", "{{ $labels.team }}")
            .summary("{{ $value | humanize }} jobs wait"));
  }

  /** A recording that nobody can tell from a metric of the queue. */
  public static Bundle plainRecordingName() {
    return of(record("queue_depth_sum", QUEUE.sum()));
  }

  /** A recording that says over what it sums. */
  public static Bundle leveledRecordingName() {
    return of(record("all:queue_depth:sum", QUEUE.sum()));
  }

  private static Bundle recorded(Recording<?> first, Recording<?> second) {
    return bundle("cases")
        .ruleGroups(ruleGroup("queue").rules(first), ruleGroup("queues").rules(second));
  }

  /** One rule in two groups. */
  public static Bundle duplicateRecording() {
    return recorded(record("job:queue:sum", QUEUE.sum()), record("job:queue:sum", QUEUE.sum()));
  }

  /** One metric from two expressions, and with two labels. */
  public static Bundle twoRecordings() {
    return recorded(
        record("job:queue:sum", QUEUE.sum()).label("of", "all"),
        record("job:queue:sum", QUEUE.sum()).label("of", "each"));
  }
}
