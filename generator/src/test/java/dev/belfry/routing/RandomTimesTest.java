package dev.belfry.routing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tells of many times whether they are in periods that are made at random, and leaves that in
 * {@code target/routes/times}, where {@code .ci/run} asks Alertmanager's own code.
 */
class RandomTimesTest {
  private static final Path FILE = Path.of("target", "routes", "times");
  private static final List<String> DAYS =
      List.of("sunday", "monday", "Tuesday", "wednesday", "thursday", "FRIDAY", "saturday");
  private static final List<String> MONTHS =
      List.of("1", "february", "3", "April", "may", "june", "7", "august", "9", "10", "11", "12");
  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham");
  private static final long FIRST = Instant.parse("2023-12-30T00:00:00Z").getEpochSecond();
  private static final int SECONDS = 3 * 366 * 24 * 60 * 60;
  private static final int PERIODS = 600;
  private static final int TIMES = 20;

  private final Random random = new Random(1);

  @Test
  void times_are_in_random_periods_or_not() throws IOException {
    StringBuilder cases = new StringBuilder();
    int inside = 0;
    for (int i = 0; i < PERIODS; i++) {
      ObjectNode period = period();
      RoutingTree tree = tree(period);
      RouteNode route = tree.root().routes().get(0);
      for (int j = 0; j < TIMES; j++) {
        long second = FIRST + random.nextInt(SECONDS);
        boolean muted = tree.isMuted(route, Instant.ofEpochSecond(second));
        inside += muted ? 1 : 0;
        String json = Json.write(period).replaceAll("\\s*\n\\s*", " ").strip();
        cases.append(json).append('\t').append(second).append('\t').append(muted).append('\n');
      }
    }
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, cases);
    assertTrue(inside > PERIODS && inside < PERIODS * TIMES / 2, "inside: " + inside);
  }

  private static RoutingTree tree(ObjectNode period) {
    ObjectNode interval =
        Node.object().with("name", Node.text("a")).with("time_intervals", Node.array(period));
    ObjectNode route = Node.object().with("mute_time_intervals", Node.array(Node.text("a")));
    return RoutingTree.of(
        Node.object()
            .with(
                "route",
                Node.object().with("receiver", Node.text("r")).with("routes", Node.array(route)))
            .with("time_intervals", Node.array(interval))
            .with("receivers", Node.array(Node.object().with("name", Node.text("r")))));
  }

  private ObjectNode period() {
    ObjectNode period = Node.object();
    if (chance()) {
      period = period.with("times", Node.array(timeRange(), timeRange()));
    }
    if (chance()) {
      period = period.with("weekdays", texts(any(DAYS) + ":" + any(DAYS), any(DAYS)));
    }
    if (chance()) {
      period = period.with("days_of_month", texts(days(), days()));
    }
    if (chance()) {
      int first = random.nextInt(MONTHS.size());
      int last = first + random.nextInt(MONTHS.size() - first);
      period = period.with("months", texts(MONTHS.get(first) + ":" + MONTHS.get(last)));
    }
    if (random.nextInt(6) == 0) {
      period = period.with("years", texts("2024:2025", "2026"));
    }
    return chance() ? period.with("location", Node.text(any(ZONES))) : period;
  }

  private boolean chance() {
    return random.nextInt(5) < 2;
  }

  private String any(List<String> items) {
    return items.get(random.nextInt(items.size()));
  }

  private ObjectNode timeRange() {
    int start = random.nextInt(24 * 60);
    int end = start + 1 + random.nextInt(24 * 60 - start);
    return Node.object().with("start_time", time(start)).with("end_time", time(end));
  }

  private static Node time(int minutes) {
    return Node.text(String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60));
  }

  private static Node texts(String... texts) {
    List<Node> nodes = new ArrayList<>();
    for (String text : texts) {
      nodes.add(Node.text(text));
    }
    return Node.array(nodes);
  }

  /** Counted from the start of the month, from its end, or from one to the other. */
  private String days() {
    int first = 1 + random.nextInt(31);
    int last = first + random.nextInt(32 - first);
    return switch (random.nextInt(3)) {
      case 0 -> first + ":" + last;
      case 1 -> "-" + last + ":-" + first;
      default -> (1 + random.nextInt(14)) + ":-" + (1 + random.nextInt(13));
    };
  }
}
