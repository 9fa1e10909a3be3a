package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the way that an alert takes. */
class RouteTestCommandTest {
  private static final String ROUTES =
      """
      route:
        receiver: all
        group_by: [alertname]
        routes:
          - matchers: [team="a"]
            receiver: a
            mute_time_intervals: [night]
            continue: true
          - matchers: [severity="page"]
            receiver: pager
            repeat_interval: 1h
      inhibit_rules:
        - source_matchers: [alertname="Down"]
          target_matchers: [alertname="Slow"]
          equal: [team]
      time_intervals:
        - name: night
          time_intervals: [{times: [{start_time: '00:00', end_time: '06:00'}]}]
      receivers: [{name: all}, {name: a}, {name: pager}]
      """;

  @TempDir private Path folder;
  private final Console console = new Console();

  private int route(String args) throws IOException {
    Path file = Files.writeString(folder.resolve("alertmanager.yml"), ROUTES);
    return console.belfry(("routes test --config " + file + " " + args).split(" "));
  }

  private void assertPrints(String out, String err) {
    console.assertPrints(folder, out, err);
  }

  @Test
  void a_route_is_told_with_its_group_and_times() throws IOException {
    assertEquals(Main.FINE, route("alertname=Slow team=a severity=page"));

    assertPrints(
        """
        a
          route  {}/{team="a"}
          group  {alertname="Slow"}
          times  waits 30s, then at most every 5m, repeated after 4h
        pager
          route  {}/{severity="page"}
          group  {alertname="Slow"}
          times  waits 30s, then at most every 5m, repeated after 1h
        """,
        "");
  }

  @Test
  void what_keeps_an_alert_quiet_is_told() throws IOException {
    assertEquals(
        Main.FINE,
        route(
            "--at 2026-11-25T02:00:00+01:00 --firing alertname=Down,team=a --expect a"
                + " alertname=Slow team=\"a\""));

    assertPrints(
        """
        a
          route  {}/{team="a"}
          group  {alertname="Slow"}
          times  waits 30s, then at most every 5m, repeated after 4h
          quiet  yes
        kept quiet: {alertname="Down"} mutes {alertname="Slow"}
        """,
        "");
  }

  @Test
  void other_receivers_than_expected_are_a_finding() throws IOException {
    assertEquals(Main.FINDINGS, route("--expect pager,a alertname=Slow team=a severity=page"));

    assertEquals("expected pager,a, got a,pager\n", console.err(folder));
  }

  @Test
  void a_configuration_that_cannot_be_read_is_told_with_the_place() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yml"), "route: {receiver: a}");

    assertEquals(Main.FINDINGS, console.belfry("routes", "test", "--config", "" + file, "a=b"));
    assertPrints("", "OUT/bad.yml: route: expected a receiver that is defined, got `a`\n");
    assertEquals(Main.USAGE, console.belfry("routes", "test", "--config", "" + folder, "a=b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a             | expected a matcher such as team=\"a\", got",
        "a!=b          | expected labels such as team=a, got",
        "--at noon a=b | expected a time such as 2026-11-25T23:00:00Z, got"
      })
  void labels_and_times_that_are_none_are_wrong_usage(String args, String problem)
      throws IOException {
    assertEquals(Main.USAGE, route(args));

    assertTrue(console.err(folder).contains(problem), console.err(folder));
  }
}
