package dev.belfry.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoutingTreeTest {
  private static final String RECEIVERS =
      """
      receivers:
        - name: root
        - name: a
        - name: b
      """;

  private static final RoutingTree TREE =
      RoutingTree.read(
          """
          route:
            receiver: root
            group_by: [alertname]
            labels: {tier: gold}
            routes:
              - matchers: ['team="a"']
                receiver: a
                group_by: [team, pod]
                group_wait: 1m
                mute_time_intervals: [night]
                labels: {color: red}
                routes:
                  - matchers: [severity="info"]
                    active_time_intervals: [office]
                    group_by: ['...']
                    repeat_interval: 1d
              - matchers: ['team=~"b|c"', 'env!="test"']
                receiver: b
                continue: yes
                routes:
                  - matchers: [severity="info"]
                    group_by: []
              - match: {env: prod}
                receiver: a
          inhibit_rules:
            - source_matchers: [severity="critical"]
              target_matchers: [severity=~"warning|critical"]
              equal: [team]
            - source_match: {alertname: Down}
              target_match_re: {alertname: Slow.*}
          time_intervals:
            - name: night
              time_intervals:
                - times: [{start_time: '22:00', end_time: '24:00'}]
                - times: [{start_time: '00:00', end_time: '06:00'}]
            - name: office
              time_intervals:
                - weekdays: ['monday:friday']
                  times: [{start_time: '09:00', end_time: '17:00'}]
                  location: Europe/Berlin
          """
              + RECEIVERS);

  private static List<Delivery> deliveries(String... labels) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < labels.length; i += 2) {
      map.put(labels[i], labels[i + 1]);
    }
    return TREE.deliveries(map);
  }

  private static List<String> receivers(String... labels) {
    return deliveries(labels).stream().map(Delivery::receiver).toList();
  }

  @Test
  void an_alert_takes_the_first_route_that_fits_and_others_behind_one_that_goes_on() {
    assertEquals(List.of("root"), receivers("alertname", "X"));
    assertEquals(List.of("a"), receivers("team", "a", "env", "prod"));
    assertEquals(List.of("b", "a"), receivers("team", "c", "env", "prod"));
    assertEquals(List.of("a"), receivers("env", "prod"));
  }

  @Test
  void a_label_that_is_missing_is_empty() {
    assertEquals(List.of("b"), receivers("team", "b"));
    assertEquals(List.of("root"), receivers("team", "b", "env", "test"));
    assertEquals(List.of("root"), receivers("team", ""));
  }

  @Test
  void settings_are_taken_over_from_the_route_above() {
    Grouping a = deliveries("team", "a").get(0).route().groups();
    assertEquals(List.of("team", "pod"), a.labels());
    assertEquals(Span.minutes(1), a.firstWait());
    assertEquals(Span.minutes(5), a.interval());
    assertEquals(Span.hours(4), a.repeat());
    assertEquals(Map.of("tier", "gold", "color", "red"), a.routeLabels());

    Grouping below = deliveries("team", "a", "severity", "info").get(0).route().groups();
    assertTrue(below.all());
    assertEquals(Span.minutes(1), below.firstWait());
    assertEquals(Span.days(1), below.repeat());
  }

  @Test
  void groups_are_told_apart_by_route_and_labels() {
    assertEquals(
        "{}:{alertname=\"X\"}", deliveries("alertname", "X", "pod", "p").get(0).groupKey());
    assertEquals(
        "{}/{team=\"a\"}:{pod=\"p\", team=\"a\"}",
        deliveries("alertname", "X", "team", "a", "pod", "p").get(0).groupKey());
    assertEquals(
        "{}/{env!=\"test\",team=~\"b|c\"}/{severity=\"info\"}:{}",
        deliveries("team", "b", "severity", "info").get(0).groupKey());
    assertEquals(
        "{}/{team=\"a\"}/{severity=\"info\"}:{severity=\"info\", team=\"a\"}",
        deliveries("team", "a", "severity", "info").get(0).groupKey());
  }

  private static boolean inhibited(Map<String, String> alert, Map<String, String> firing) {
    return TREE.inhibitedBy(alert, List.of(firing)).isPresent();
  }

  @Test
  void an_alert_is_quiet_while_one_fires_that_agrees_in_the_labels_of_a_rule() {
    Map<String, String> warning = Map.of("severity", "warning", "team", "a");
    assertTrue(inhibited(warning, Map.of("severity", "critical", "team", "a")));
    assertFalse(inhibited(warning, Map.of("severity", "critical", "team", "b")));
    assertFalse(inhibited(warning, Map.of("severity", "info", "team", "a")));
    assertTrue(inhibited(Map.of("severity", "warning"), Map.of("severity", "critical")));
    assertTrue(inhibited(Map.of("alertname", "SlowApi"), Map.of("alertname", "Down")));
  }

  @Test
  void alerts_on_both_sides_of_a_rule_do_not_keep_each_other_quiet() {
    Map<String, String> critical = Map.of("severity", "critical", "team", "a", "pod", "1");
    assertFalse(inhibited(critical, critical));
    assertFalse(inhibited(critical, Map.of("severity", "critical", "team", "a", "pod", "2")));
    assertEquals(Optional.empty(), TREE.inhibitedBy(critical, List.of()));
  }

  private static boolean muted(String time, String... labels) {
    return TREE.isMuted(deliveries(labels).get(0).route(), Instant.parse(time));
  }

  @Test
  void a_route_is_quiet_in_its_own_intervals_alone() {
    assertTrue(muted("2026-11-25T22:00:00Z", "team", "a"));
    assertTrue(muted("2026-11-25T05:59:59Z", "team", "a"));
    assertFalse(muted("2026-11-25T06:00:00Z", "team", "a"));
    assertFalse(muted("2026-11-25T23:00:00Z", "team", "b"));
  }

  @Test
  void a_route_with_active_intervals_is_quiet_outside_them() {
    assertFalse(muted("2026-11-25T08:00:00Z", "team", "a", "severity", "info")); // 9:00 there
    assertTrue(muted("2026-11-25T07:59:00Z", "team", "a", "severity", "info"));
    assertTrue(muted("2026-11-28T10:00:00Z", "team", "a", "severity", "info")); // a Saturday
    assertTrue(muted("2026-07-01T06:59:00Z", "team", "a", "severity", "info"));
    assertFalse(muted("2026-07-01T07:00:00Z", "team", "a", "severity", "info"));
  }

  @Test
  void a_configuration_that_the_program_refuses_is_refused_with_its_place() {
    refused("expected `route`, got none", RECEIVERS);
    refused("route: expected a receiver of the root, got none", "route: {}\n" + RECEIVERS);
    refused(
        "route: expected a root that fits all alerts, got matchers or `continue`",
        "route: {receiver: a, matchers: ['a=\"b\"']}\n" + RECEIVERS);
    refused(
        "route: expected a root that is never muted, got time intervals",
        "route: {receiver: a, mute_time_intervals: [n]}\n" + RECEIVERS);
    refused(
        "route.routes[0]: expected a receiver that is defined, got `c`",
        "route: {receiver: a, routes: [{receiver: c}]}\n" + RECEIVERS);
    refused(
        "route.routes[0].matchers: expected a matcher such as team=\"a\", got `a`",
        "route: {receiver: a, routes: [{matchers: [a]}]}\n" + RECEIVERS);
    refused("expected the configuration of Alertmanager, got none", "");
    refused(
        "receivers[1].name: expected a name that no other receiver has, got `a`",
        "route: {receiver: a}\nreceivers: [{name: a}, {name: a}]");
    refused("line 1, column 5: mapping values are not allowed here", "a: b: c");
  }

  private static void refused(String message, String yaml) {
    var error = assertThrows(RoutingException.class, () -> RoutingTree.read(yaml));
    assertEquals(message, error.getMessage());
  }
}
