// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /** A lamp of the test bench. */
  public static Lamp lamp() {
    return Lamp.of();
  }
}

// ---- example/bench/Lamp.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * A lamp of the test bench.
 *
 * <p>Facts from: the bench's handbook.
 */
public final class Lamp extends Fluent<Lamp> {
  private static final Path LABEL = Path.of(Key.of(0, "label"));
  private static final Path ROOM = Path.of(Key.of(1, "room"));
  private static final Path SERIAL = Path.of(Key.of(2, "serial"));
  private static final Path CODE = Path.of(Key.of(3, "code"));
  private static final Path WATTS = Path.of(Key.of(4, "watts"));
  private static final Path HOURS = Path.of(Key.of(5, "hours"));
  private static final Path CELSIUS = Path.of(Key.of(6, "celsius"));
  private static final Path DIMMED = Path.of(Key.of(7, "dimmed"));
  private static final Path OFFSET = Path.of(Key.of(8, "offset"));
  private static final Path FADE_TIME = Path.of(Key.of(9, "fade_time"));
  private static final Path REST_TIME = Path.of(Key.of(10, "rest_time"));
  private static final Path BLINK_TIME = Path.of(Key.of(11, "blink_time"));
  private static final Pattern SERIAL_PATTERN = Pattern.compile("^[A-Z]{2}-\\d+$");
  private static final Pattern CODE_PATTERN = Pattern.compile("[0-9]{4}");
  private static final ObjectNode INITIAL = Node.object();

  Lamp(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Lamp of() {
    return new Lamp(INITIAL.startedHere());
  }

  @Override
  protected Lamp with(ObjectNode changed) {
    return new Lamp(changed);
  }

  /**
   * What is written on it.
   *
   * <p>API name: {@code label}.
   */
  public Lamp label(String label) {
    return set(LABEL, Node.text(requireNonNull(label, "label")));
  }

  /**
   * Where it hangs.
   *
   * <p>API name: {@code room}. Default: {@code "hall"}. Not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp room(String room) {
    return set(ROOM, Node.text(Require.filled("room", room)));
  }

  /**
   * The number on its foot.
   *
   * <p>API name: {@code serial}. Two capital letters, - and digits.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp serial(String serial) {
    return set(SERIAL, Node.text(Require.match("serial", serial, SERIAL_PATTERN,
        "two capital letters, - and digits")));
  }

  /**
   * Its short code.
   *
   * <p>API name: {@code code}. A text like {@code [0-9]{4}}.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp code(String code) {
    return set(CODE, Node.text(Require.match("code", code, CODE_PATTERN, "a text like [0-9]{4}")));
  }

  /**
   * Its power in watts.
   *
   * <p>API name: {@code watts}. Default: {@code 40}. From 1 to 100.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp watts(int watts) {
    return set(WATTS, Node.number(Require.range("watts", watts, 1, 100)));
  }

  /**
   * How many hours it burnt.
   *
   * <p>API name: {@code hours}. At least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp hours(int hours) {
    return set(HOURS, Node.number(Require.range("hours", hours, 0, Double.POSITIVE_INFINITY)));
  }

  /**
   * How hot it may get.
   *
   * <p>API name: {@code celsius}. At most 90.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp celsius(int celsius) {
    return set(CELSIUS, Node.number(Require.range("celsius", celsius, Double.NEGATIVE_INFINITY,
        90)));
  }

  /**
   * How bright it is, as a share.
   *
   * <p>API name: {@code dimmed}. From 0 to 0.5.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp dimmed(double dimmed) {
    return set(DIMMED, Node.number(Require.range("dimmed", dimmed, 0, 0.5)));
  }

  /**
   * How far it hangs from the middle, in metres.
   *
   * <p>API name: {@code offset}. A finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp offset(double offset) {
    return set(OFFSET, Node.number(offset));
  }

  /**
   * How long it takes to go out.
   *
   * <p>API name: {@code fade_time}. Default: as long as the bench takes.
   */
  public Lamp fadeTime(Span fadeTime) {
    return set(FADE_TIME, requireNonNull(fadeTime, "fadeTime"));
  }

  /**
   * How long it rests.
   *
   * <p>API name: {@code rest_time}.
   */
  public Lamp restTime(Span restTime) {
    return set(REST_TIME, requireNonNull(restTime, "restTime").inOneUnit());
  }

  /**
   * How often it blinks.
   *
   * <p>API name: {@code blink_time}. Longer than 0s.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Lamp blinkTime(Span blinkTime) {
    return set(BLINK_TIME, requireNonNull(blinkTime, "blinkTime").aboveZero().inOneUnit());
  }
}
