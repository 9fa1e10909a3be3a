package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Keys;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/**
 * Thresholds as documents have them: a mode, and steps of which the first has no number because it
 * colours everything below the second.
 */
final class Thresholds {
  private static final Path MODE = Path.of(Key.of(0, "mode"));
  private static final Path STEPS = Path.of(Key.of(1, "steps"));
  private static final Keys STEP =
      Keys.of(Path.of(Key.of(0, "color")), Path.of(Key.of(1, "value")));
  private static final ArrayNode BASE = Node.array(step(Node.none(), Color.GREEN));
  private static final Node ABSOLUTE = Node.text("absolute");
  private static final ObjectNode START = Node.object().with(MODE, ABSOLUTE).with(STEPS, BASE);

  private Thresholds() {}

  /** With a colour from a number on, which has to be above that of the step before. */
  static ObjectNode plus(ObjectNode thresholds, double from, Color color) {
    ArrayNode steps = steps(thresholds);
    Node last = ((ObjectNode) steps.get(steps.size() - 1)).get("value").orElseThrow();
    if (last instanceof NumberNode number && number.doubleValue() >= from) {
      throw new IllegalArgumentException(
          "threshold: expected a number above the threshold before, which is "
              + number.text()
              + ", got "
              + Node.number(from).text());
    }
    return with(thresholds, steps.plus(step(Node.number(from), requireNonNull(color, "color"))));
  }

  /** With another colour below the first number. */
  static ObjectNode base(ObjectNode thresholds, Color color) {
    ObjectNode base = step(Node.none(), requireNonNull(color, "color"));
    return with(thresholds, steps(thresholds).with(0, base));
  }

  /** With numbers that are percentages of the range from min to max. */
  static ObjectNode inPercent(ObjectNode thresholds) {
    return with(thresholds, steps(thresholds)).with(MODE, Node.text("percentage"));
  }

  private static ArrayNode steps(ObjectNode thresholds) {
    ArrayNode steps = thresholds.array("steps");
    return steps.size() > 0 ? steps : BASE;
  }

  private static ObjectNode with(ObjectNode thresholds, ArrayNode steps) {
    if (thresholds.size() == 0) {
      return START.with(STEPS, steps);
    }
    ObjectNode start =
        thresholds.get("mode").isPresent() ? thresholds : thresholds.with(MODE, ABSOLUTE);
    return start.with(STEPS, steps);
  }

  private static ObjectNode step(Node value, Color color) {
    return Node.object().with(STEP, color.node(), value);
  }
}
