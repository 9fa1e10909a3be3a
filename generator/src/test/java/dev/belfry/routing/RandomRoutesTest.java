package dev.belfry.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Label;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Predicts where alerts end in trees that are made at random, and leaves trees and predictions in
 * {@code target/routes}, where {@code .ci/routes} lets amtool look at them.
 */
class RandomRoutesTest {
  private static final Path FOLDER = Path.of("target", "routes");
  private static final int FILES = 70;
  private static final int TREES = 16;
  private static final int ALERTS = 2;

  /** What Alertmanager 0.25 takes. */
  private static final String SINCE_LATER = "months: ['13']";

  private static void write(String name, String text) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> receivers(RoutingTree tree, Map<String, String> labels) {
    return tree.deliveries(labels).stream().map(Delivery::receiver).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_alert_reaches_somebody_in_each_of_many_random_trees(boolean anyNames) {
    String kind = anyNames ? "newest" : "all";
    int below = 0;
    for (int file = 0; file < FILES; file++) {
      RandomRoutes random = new RandomRoutes(file, anyNames);
      ObjectNode config = random.config(TREES);
      RoutingTree tree = RoutingTree.of(config);
      StringBuilder cases = new StringBuilder();
      for (int alert = 0; alert < ALERTS; alert++) {
        Map<String, String> labels = random.labels();
        List<String> reached = receivers(tree, labels);
        cases.append(line(reached, labels));
        below += (int) reached.stream().filter(name -> !name.endsWith("-0")).count();
        assertEquals(TREES, treesIn(reached), "file " + file + ", alert " + labels);
      }
      write(kind + "-" + file + ".yml", Yaml.write(config));
      write(kind + "-" + file + ".cases", cases.toString());
    }
    // Else the trees would not say much.
    assertTrue(below > FILES * TREES * ALERTS / 2, "only " + below + " end below a root");
  }

  private static int treesIn(List<String> receivers) {
    return receivers.stream()
        .map(name -> name.substring(0, name.indexOf('-')))
        .collect(Collectors.toCollection(TreeSet::new))
        .size();
  }

  /** What is expected, and the labels as amtool takes them. */
  private static String line(List<String> receivers, Map<String, String> labels) {
    String arguments =
        labels.entrySet().stream()
            .map(label -> "\t" + new Label(label.getKey()).is(label.getValue()))
            .collect(Collectors.joining());
    return String.join(",", receivers) + arguments + "\n";
  }

  @Test
  void what_is_read_from_a_file_goes_the_same_way() {
    for (int seed = 0; seed < 50; seed++) {
      RandomRoutes random = new RandomRoutes(seed, true);
      ObjectNode config = random.config(4);
      Map<String, String> labels = random.labels();
      assertEquals(
          receivers(RoutingTree.of(config), labels),
          receivers(RoutingTree.read(Yaml.write(config)), labels),
          "seed " + seed);
    }
  }

  @Test
  void many_random_texts_are_no_matchers() {
    RandomRoutes random = new RandomRoutes(0, true);
    List<String> refused = new ArrayList<>();
    while (refused.size() < 300) {
      String text = random.wildMatchers();
      try {
        AlertMatcher.read(text);
      } catch (RoutingException e) {
        assertTrue(e.getMessage().contains("expected"), e::getMessage);
        refused.add(text);
      }
    }
    for (int i = 0; i < refused.size(); i++) {
      Node matchers = Node.array(Node.text(refused.get(i)));
      write("refused-all-matcher-" + i + ".yml", Yaml.write(with("matchers", matchers)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group_wait: 1.5h",
        "group_wait: 1h30",
        "group_wait: 30m1h",
        "group_wait: -1s",
        "group_wait: 1 h",
        "group_wait: ''",
        "group_wait: 5",
        "group_interval: 0s",
        "repeat_interval: 0",
        "group_by: ['...', a]",
        "group_by: [a, a]",
        "group_by: ['']",
        "receiver: b",
        "mute_time_intervals: [night]",
        "active_time_intervals: [night]",
        "continue: maybe",
        "match: {a b: c}",
        "match_re: {a: '('}",
        "match: {a: [b]}",
        "matchers: a=b",
        "routes: {}",
        "matchers: ['a=~\"[b-a]\"']",
        "matchers: ['a=~\"(?=b)\"']",
        "matchers: ['a=~\"*b\"']",
        "matchers: ['a=~\"b{1001}\"']",
        "matchers: ['a=~\"b{2,1}\"']",
        "matchers: ['a=~\"(?P<b\"']",
        "matchers: ['a!~\"b\\\\q\"']"
      })
  void what_the_program_refuses_is_refused(String setting) {
    ObjectNode property = (ObjectNode) Yaml.read(setting);
    ObjectNode config = with(property.name(0), property.value(0));
    String name = setting.replaceAll("[^a-z]+", "-");
    write("refused-all-" + name + setting.hashCode() + ".yml", Yaml.write(config));

    RoutingException error = assertThrows(RoutingException.class, () -> RoutingTree.of(config));
    assertTrue(error.getMessage().startsWith("route.routes[0]"), error::getMessage);
    assertTrue(error.getMessage().contains("expected"), error::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "times: [{start_time: '9:00', end_time: '10:00'}]",
        "times: [{start_time: '10:00', end_time: '09:00'}]",
        "times: [{start_time: '10:00'}]",
        "times: [{start_time: '10:00', end_time: '24:01'}]",
        "weekdays: ['mon']",
        "weekdays: ['monday:']",
        "days_of_month: ['0']",
        "days_of_month: ['32']",
        "days_of_month: ['-1:1']",
        "days_of_month: ['5:3']",
        "days_of_month: ['20:-10']",
        SINCE_LATER,
        "months: ['december:january']",
        "years: ['2027:2026']",
        "years: ['x']",
        "location: Nowhere/City"
      })
  void times_that_the_program_refuses_are_refused(String setting) {
    Node interval =
        Node.object()
            .with("name", Node.text("a"))
            .with("time_intervals", Node.array(Yaml.read(setting)));
    ObjectNode config =
        with("continue", Node.bool(false)).with("time_intervals", Node.array(interval));
    String kind = setting.equals(SINCE_LATER) ? "newest" : "all";
    write("refused-" + kind + "-time-" + setting.hashCode() + ".yml", Yaml.write(config));

    RoutingException error = assertThrows(RoutingException.class, () -> RoutingTree.of(config));
    assertTrue(
        error.getMessage().startsWith("time_intervals[0].time_intervals[0]."), error::getMessage);
  }

  /** A configuration whose only branch has this property. */
  private static ObjectNode with(String property, Node value) {
    ObjectNode route = Node.object().with(property, value);
    return Node.object()
        .with(
            "route",
            Node.object().with("receiver", Node.text("a")).with("routes", Node.array(route)))
        .with("receivers", Node.array(Node.object().with("name", Node.text("a"))));
  }
}
