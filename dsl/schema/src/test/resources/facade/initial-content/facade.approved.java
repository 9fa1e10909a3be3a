// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /** A clock. */
  public static Clock clock() {
    return Clock.of();
  }
}

// ---- example/bench/Clock.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.Map;

/** A clock. */
public final class Clock extends Fluent<Clock> {
  private static final Path IN_FACE = Path.of(Key.of(0, "face"));
  private static final Path COLOR = IN_FACE.then(Key.of(0, "color"));
  private static final Path HANDS = IN_FACE.then(Key.of(1, "hands"));
  private static final Path RADIUS = IN_FACE.then(Key.of(2, "radius"));
  private static final Path CHIMES = Path.of(Key.of(1, "chimes"));
  private static final Path WOUND = Path.of(Key.of(2, "wound"));
  private static final Path ALARMS = Path.of(Key.of(3, "alarms"));
  static final Path EPOCH = Path.of(Key.of(4, "epoch"));
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "face"), Key.of(1, "hands")), Node.number(2))
      .with(Path.of(Key.of(0, "face"), Key.of(2, "radius")), Node.number(0.5))
      .with(Path.of(Key.of(0, "face"), Key.of(0, "color")), Node.text("white"))
      .with(Path.of(Key.of(1, "chimes")), Node.array(Node.text("quarter"), Node.text("full")))
      .with(Path.of(Key.of(2, "wound")), Node.bool(true))
      .with(Path.of(Key.of(3, "alarms")), Node.object())
      .with(Path.of(Key.of(4, "epoch")), Node.number(4102444800000L));

  Clock(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Clock of() {
    return new Clock(INITIAL.startedHere());
  }

  @Override
  protected Clock with(ObjectNode changed) {
    return new Clock(changed);
  }

  /**
   * The colour behind the hands.
   *
   * <p>API name: {@code face.color}.
   */
  public Clock color(String color) {
    return set(COLOR, Node.text(requireNonNull(color, "color")));
  }

  /**
   * How many hands there are.
   *
   * <p>API name: {@code face.hands}.
   */
  public Clock hands(int hands) {
    return set(HANDS, Node.number(hands));
  }

  /**
   * How large it is.
   *
   * <p>API name: {@code face.radius}. A finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Clock radius(double radius) {
    return set(RADIUS, Node.number(radius));
  }

  /**
   * When it rings.
   *
   * <p>API name: {@code chimes}.
   */
  public Clock chimes(String... chimes) {
    return chimes(List.of(requireNonNull(chimes, "chimes")));
  }

  /**
   * When it rings.
   *
   * <p>API name: {@code chimes}.
   */
  public Clock chimes(List<String> chimes) {
    return append(CHIMES, Each.each(requireNonNull(chimes, "chimes"), item ->
        Node.text(requireNonNull(item, "chimes"))));
  }

  /**
   * Runs from the start.
   *
   * <p>API name: {@code wound}.
   */
  public Clock wound() {
    return set(WOUND, Node.bool(true));
  }

  /**
   * The opposite of {@link #wound()}.
   *
   * <p>API name: {@code wound}.
   */
  public Clock withoutWound() {
    return set(WOUND, Node.bool(false));
  }

  /**
   * When it rings, by name.
   *
   * <p>API name: {@code alarms}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Clock alarm(String name, String value) {
    return set(ALARMS.then(Key.of(Require.filled("name", name))),
        Node.text(requireNonNull(value, "value")));
  }

  /**
   * When it rings, by name.
   *
   * <p>API name: {@code alarms}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Clock alarms(Map<String, String> alarms) {
    Clock changed = with(node());
    for (var entry : Each.entries(requireNonNull(alarms, "alarms"))) {
      changed = changed.alarm(entry.getKey(), entry.getValue());
    }
    return changed;
  }
}
