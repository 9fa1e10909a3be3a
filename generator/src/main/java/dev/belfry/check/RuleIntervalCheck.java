package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Span;
import dev.belfry.tree.ObjectNode;
import java.util.Comparator;
import java.util.Optional;

/**
 * Groups that are evaluated so seldom that their series have gaps, and alerts that wait for less
 * than one evaluation, which is no waiting.
 */
final class RuleIntervalCheck implements Check {
  static final String TOO_LONG = "rules.interval-too-long";
  static final String FOR = "rules.for-shorter-than-interval";

  /** How long Prometheus takes a value for the newest one, unless it is told otherwise. */
  private static final Span LOOKBACK = Span.minutes(5);

  /** How often a Prometheus of the operator evaluates, unless it is told otherwise. */
  private static final Span OF_OPERATOR = Span.seconds(30);

  private static final String INTERVAL = "evaluationInterval";

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.ruleGroups().isEmpty()) {
      return;
    }
    Optional<Span> usual = usual(inspection.bundle());
    for (Place group : inspection.ruleGroups()) {
      Optional<Span> own = span(group.node(), "interval");
      own.ifPresent(interval -> gaps(group, interval, report));
      own.or(() -> usual).ifPresent(interval -> waits(group, interval, report));
    }
  }

  /** How often the Prometheus of the bundle evaluates: as it says, else as its operator does. */
  private static Optional<Span> usual(Bundle bundle) {
    return SelectionCheck.loading(bundle).stream()
        .map(one -> span(one.node().object("spec"), INTERVAL).orElse(OF_OPERATOR))
        .min(Comparator.comparing(Span::millis));
  }

  private static void gaps(Place group, Span interval, Report report) {
    boolean records =
        RuleGroups.rules(group).stream().anyMatch(rule -> rule.node().get("record").isPresent());
    if (records && interval.millis() > LOOKBACK.millis()) {
      report.warning(
          TOO_LONG,
          RuleGroups.subject(group.node()),
          group.at("interval"),
          "the recordings of this group are evaluated every "
              + interval
              + ", and Prometheus takes none for a value that is older than 5m",
          "evaluate at least every 5m");
    }
  }

  private static void waits(Place group, Span interval, Report report) {
    for (Place alert : RuleGroups.alerts(group)) {
      span(alert.node(), "for")
          .filter(span -> span.millis() > 0 && span.millis() < interval.millis())
          .ifPresent(span -> tooShort(group, alert, span, interval, report));
    }
  }

  private static void tooShort(Place group, Place alert, Span span, Span interval, Report report) {
    report.warning(
        FOR,
        RuleGroups.subject(group.node()),
        alert.at("for"),
        "alert `"
            + RuleGroups.alertName(alert.node())
            + "` waits "
            + span
            + " and is evaluated every "
            + interval
            + ", so that it fires at the second evaluation, as with "
            + interval,
        "wait for at least " + interval + ", or not at all");
  }

  private static Optional<Span> span(ObjectNode node, String property) {
    try {
      return node.text(property).map(Span::span);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // The schema tells so.
    }
  }
}
