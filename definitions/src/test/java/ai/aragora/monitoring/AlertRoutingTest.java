package ai.aragora.monitoring;

import static dev.belfry.routing.FiringAlert.firing;
import static dev.belfry.routing.RoutingAssert.assertThat;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.routing.FiringAlert;
import dev.belfry.routing.RoutingAssert;
import dev.belfry.rules.Severity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AlertRoutingTest {
  private static final RoutingAssert ROUTING = assertThat(AlertRouting.define());
  private static final FiringAlert ERRORS = firing(ApiAlerts.highErrorRate());
  private static final FiringAlert LATENCY = firing(ApiAlerts.highLatency());
  private static final FiringAlert RESTARTS = firing(ApiAlerts.podRestarts());
  private static final FiringAlert INFO = firing("DeployedApi").with(Severity.LABEL, "info");

  private static final Instant WORKING_DAY = Instant.parse("2026-11-25T10:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-11-25T22:30:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-11-29T10:00:00Z");

  @Test
  void critical_alerts_page_at_any_time() {
    ROUTING
        .alert(ERRORS)
        .reaches(AlertRouting.PAGER)
        .groupedBy(Label.ALERTNAME, Severity.LABEL, Team.LABEL)
        .isNotMutedAt(NIGHT)
        .isNotMutedAt(SUNDAY);
  }

  @Test
  void warnings_go_to_the_channel_of_their_team() {
    ROUTING.alert(LATENCY).reaches(AlertRouting.CHANNEL).repeatsEvery(Span.hours(4));
    ROUTING.alert(RESTARTS).reaches(AlertRouting.PLATFORM);
    ROUTING.alert(firing(ApiAlerts.databaseConnections())).reaches(AlertRouting.PLATFORM);
  }

  @Test
  void a_page_keeps_the_warnings_of_its_team_quiet() {
    ROUTING.alert(LATENCY).isInhibitedBy(ERRORS);
    ROUTING.alert(RESTARTS).isNotInhibitedBy(ERRORS);
    ROUTING.alert(ERRORS).isNotInhibitedBy(ERRORS);
  }

  @Test
  void pages_of_no_team_keep_nothing_quiet() {
    FiringAlert critical = firing("NodeDown").with(Severity.LABEL, "critical");
    ROUTING.alert(firing("NodeSlow").with(Severity.LABEL, "warning")).isNotInhibitedBy(critical);
  }

  @Test
  void what_is_good_to_know_waits_for_the_working_day() {
    ROUTING
        .alert(INFO)
        .reaches(AlertRouting.CHANNEL)
        .repeatsEvery(Span.days(1))
        .isNotMutedAt(WORKING_DAY)
        .isMutedAt(NIGHT)
        .isMutedAt(SUNDAY);
  }

  @Test
  void alerts_of_others_reach_the_default_channel() {
    ROUTING.alert(firing("Watchdog").with(Severity.LABEL, "none")).reaches(AlertRouting.DEFAULT);
  }
}
