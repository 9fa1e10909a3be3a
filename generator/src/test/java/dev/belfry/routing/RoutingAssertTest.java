package dev.belfry.routing;

import static dev.belfry.alertmanager.Alertmanager.period;
import static dev.belfry.alertmanager.Alertmanager.receiver;
import static dev.belfry.alertmanager.Alertmanager.routing;
import static dev.belfry.alertmanager.Alertmanager.sendTo;
import static dev.belfry.alertmanager.Alertmanager.timeInterval;
import static dev.belfry.alertmanager.Alertmanager.when;
import static dev.belfry.common.Label.ALERTNAME;
import static dev.belfry.routing.FiringAlert.firing;
import static dev.belfry.routing.RoutingAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.promql.PromQl;
import dev.belfry.routing.RoutingAssert.OfAlert;
import dev.belfry.rules.Rules;
import dev.belfry.rules.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RoutingAssertTest {
  private static final Label TEAM = Label.label("team");
  private static final Receiver ALL = receiver("all");
  private static final Receiver A = receiver("a");
  private static final Receiver B = receiver("b");
  private static final Instant NIGHT = Instant.parse("2026-11-25T01:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final RoutingAssert ROUTING =
      assertThat(
          routing(
                  sendTo(ALL)
                      .groupBy(ALERTNAME)
                      .routes(
                          when(TEAM.is("a"))
                              .sendTo(A)
                              .keepMatching()
                              .groupBy(TEAM)
                              .mutedDuring(
                                  timeInterval("night").during(period().between("00:00", "06:00"))),
                          when(TEAM.in("a", "b"))
                              .sendTo(B)
                              .groupByAll()
                              .groupWait(Span.seconds(5))
                              .repeatEvery(Span.hours(1))))
              .inhibit(when(ALERTNAME.is("Down")).mutes(ALERTNAME.is("Slow")).ifSame(TEAM)));

  private static final FiringAlert SLOW = firing("Slow").with(TEAM, "b");

  private static void fails(String message, FiringAlert alert, UnaryOperator<OfAlert> claim) {
    var error = assertThrows(AssertionError.class, () -> claim.apply(ROUTING.alert(alert)));
    assertEquals(message, error.getMessage());
  }

  @Test
  void what_holds_is_accepted() {
    ROUTING
        .alert(Map.of("alertname", "Slow", "team", "a"))
        .reaches(A, B)
        .isInhibitedBy(firing("Down").with(TEAM, "a"))
        .isNotInhibitedBy(firing("Down").with(TEAM, "b"))
        .isNotMutedAt(NIGHT)
        .at(A)
        .groupedBy(TEAM)
        .isMutedAt(NIGHT)
        .isNotMutedAt(NOON);
    ROUTING
        .alert(SLOW)
        .reaches(B)
        .groupedByAll()
        .waits(Span.seconds(5))
        .repeatsEvery(Span.hours(1));
    ROUTING.alert(firing("Other")).reaches(ALL).groupedBy(ALERTNAME);
  }

  @Test
  void what_does_not_hold_is_told_with_the_way_that_the_alert_takes() {
    fails(
        """
        alert {alertname=Slow, team=b}: expected to reach [a], got [b]
        it ends at
          {}/{team=~"a|b"} -> b""",
        SLOW,
        alert -> alert.reaches(A));
    fails(
        """
        alert {alertname=X}: expected to be grouped by [team], got [alertname]
        it ends at
          {} -> all""",
        firing("X"),
        alert -> alert.groupedBy(TEAM));
  }

  private static final String B_ALONE = "\nit ends at\n  {}/{team=~\"a|b\"} -> b";

  @Test
  void each_claim_can_fail() {
    String slow = "alert {alertname=Slow, team=b}: expected ";
    fails(slow + "to reach a, got [b]" + B_ALONE, SLOW, alert -> alert.at(A));
    fails(
        slow + "to be grouped by [team], got [...]" + B_ALONE,
        SLOW,
        alert -> alert.groupedBy(TEAM));
    fails(slow + "to wait for 30s, got 5s" + B_ALONE, SLOW, alert -> alert.waits(Span.seconds(30)));
    fails(
        slow + "to be repeated after 4h, got 1h" + B_ALONE,
        SLOW,
        alert -> alert.repeatsEvery(Span.hours(4)));
    fails(
        slow + "inhibition by {alertname=Down} to be true, got false" + B_ALONE,
        SLOW,
        alert -> alert.isInhibitedBy(firing("Down")));
    fails(
        slow + "inhibition by {alertname=Down, team=b} to be false, got true" + B_ALONE,
        SLOW,
        alert -> alert.isNotInhibitedBy(firing("Down").with(TEAM, "b")));
    fails(
        slow + "to be muted at 2026-11-25T01:00:00Z true, got false" + B_ALONE,
        SLOW,
        alert -> alert.isMutedAt(NIGHT));
    fails(
        "alert {alertname=X}: expected to be grouped by all labels true, got false"
            + "\nit ends at\n  {} -> all",
        firing("X"),
        OfAlert::groupedByAll);
    assertThrows(
        AssertionError.class,
        () -> ROUTING.alert(firing("X").with(TEAM, "a")).at(A).isNotMutedAt(NIGHT));
  }

  @Test
  void an_alert_has_the_labels_that_its_rule_sets() {
    var rule =
        Rules.alert("Slow")
            .when(PromQl.gauge("latency").above(1))
            .severity(Severity.WARNING)
            .label("team", "b");
    assertEquals(
        Map.of("alertname", "Slow", "severity", "warning", "team", "b", "pod", "p"),
        firing(rule).with(Label.label("pod"), "p").labels());
  }
}
