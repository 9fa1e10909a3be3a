package dev.belfry.alertmanager;

import static dev.belfry.alertmanager.Alertmanager.period;
import static dev.belfry.alertmanager.Alertmanager.receiver;
import static dev.belfry.alertmanager.Alertmanager.sendTo;
import static dev.belfry.alertmanager.Alertmanager.timeInterval;
import static dev.belfry.alertmanager.Alertmanager.when;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final Label TEAM = label("team");
  private static final Receiver CHANNEL = receiver("channel");
  private static final Route AGENTS = when(TEAM.is("agents")).sendTo(CHANNEL);
  private static final TimeInterval NIGHT =
      timeInterval("night").during(period().between("00:00", "06:00"));

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        matchers:
          - team="agents"
        receiver: channel
        continue: true
        group_by:
          - alertname
          - team
        group_wait: 30s
        group_interval: 5m
        repeat_interval: 12h
        mute_time_intervals:
          - night
        active_time_intervals:
          - night
        labels:
          color: red
        routes:
          - matchers:
              - team="agents"
            receiver: channel\
        """,
        document(
            AGENTS
                .routes(AGENTS)
                .label("color", "red")
                .activeDuring(NIGHT)
                .mutedDuring(List.of(NIGHT))
                .repeatEvery(hours(12))
                .groupInterval(minutes(5))
                .groupWait(seconds(30))
                .groupBy(Label.ALERTNAME)
                .groupBy(List.of(TEAM))
                .keepMatching()));
  }

  @Test
  void grouping_by_all_and_by_no_label_differ() {
    assertEquals("receiver: channel\ngroup_by:\n  - '...'", document(sendTo(CHANNEL).groupByAll()));
    assertEquals("receiver: channel\ngroup_by: []", document(sendTo(CHANNEL).groupByNothing()));
  }

  @Test
  void route_may_leave_the_receiver_to_the_one_above() {
    assertEquals(
        "matchers:\n  - team=\"agents\"\nrepeat_interval: 1h",
        document(when(TEAM.is("agents")).inheritReceiver().repeatEvery(hours(1))));
  }

  @Test
  void route_without_matcher_fits_all_alerts() {
    assertEquals(
        "receiver: channel\ncontinue: true", document(when().sendTo(CHANNEL).keepMatching()));
  }

  @Test
  void routes_of_a_loop_are_appended() {
    assertEquals(
        sendTo(CHANNEL)
            .routes(when(TEAM.is("a")).sendTo(CHANNEL), when(TEAM.is("b")).sendTo(CHANNEL)),
        sendTo(CHANNEL)
            .routes(each(List.of("a", "b"), team -> when(TEAM.is(team)).sendTo(CHANNEL))));
  }

  @Test
  void options_leave_the_route_as_it_was() {
    AGENTS.keepMatching().groupWait(minutes(1)).routes(AGENTS).mutedDuring(NIGHT);
    assertEquals("matchers:\n  - team=\"agents\"\nreceiver: channel", document(AGENTS));
  }

  @Test
  void null_is_refused_by_the_name_of_the_parameter() {
    List<Route> none = null;
    assertEquals(
        "routes", assertThrows(NullPointerException.class, () -> AGENTS.routes(none)).getMessage());
    assertEquals(
        "receiver",
        assertThrows(NullPointerException.class, () -> when().sendTo(null)).getMessage());
  }
}
