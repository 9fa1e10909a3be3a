// ---- example/bench/Auger.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/** A machine that makes holes in earth. */
public final class Auger extends Machine<Auger> {
  private static final Path NAME = Path.of(Key.of(1, "name"));
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "type")), Node.text("auger"));

  Auger(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Auger of(String name) {
    return new Auger(INITIAL.startedHere()
        .with(NAME, Node.text(Require.filled("name", name))));
  }

  @Override
  protected Auger with(ObjectNode changed) {
    return new Auger(changed);
  }
}

// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /**
   * A machine that makes holes in earth.
   *
   * @param name What people call it. API name: {@code name}. Not empty.
   * @throws IllegalArgumentException when the value is not as said
   */
  public static Auger auger(String name) {
    return Auger.of(name);
  }

  /**
   * A machine that makes holes.
   *
   * @param name What people call it. API name: {@code name}. Not empty.
   * @throws IllegalArgumentException when the value is not as said
   */
  public static Drill drill(String name) {
    return Drill.of(name);
  }
}

// ---- example/bench/Drill.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/** A machine that makes holes. */
public final class Drill extends Machine<Drill> {
  private static final Path NAME = Path.of(Key.of(1, "name"));
  private static final Path SPEED = Path.of(Key.of(5, "speed"));
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "type")), Node.text("drill"));

  Drill(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Drill of(String name) {
    return new Drill(INITIAL.startedHere()
        .with(NAME, Node.text(Require.filled("name", name))));
  }

  @Override
  protected Drill with(ObjectNode changed) {
    return new Drill(changed);
  }

  /**
   * Turns per minute.
   *
   * <p>API name: {@code speed}. At least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Drill speed(int speed) {
    return set(SPEED, Node.number(Require.range("speed", speed, 0, Double.POSITIVE_INFINITY)));
  }
}

// ---- example/bench/Finish.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/** What a surface is like. */
public enum Finish implements NodeValue {
  /** API name: {@code bare}. */
  BARE("bare"),

  /** API name: {@code painted}. */
  PAINTED("painted");

  private final Node node;

  Finish(String value) {
    node = Node.text(value);
  }

  @Override
  public Node node() {
    return node;
  }
}

// ---- example/bench/Machine.java
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
import java.util.Map;

/**
 * What all machines have.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class Machine<SELF extends Machine<SELF>> extends Fluent<SELF> {
  static final Path LOUD = Path.of(Key.of(2, "loud"));
  static final Path MODES = Path.of(Key.of(3, "modes"));
  static final Path FINISH = Path.of(Key.of(4, "finish"));
  static final Path TYPE = Path.of(Key.of(0, "type"));

  Machine(ObjectNode node) {
    super(node);
  }

  /**
   * Needs ear protection.
   *
   * <p>API name: {@code loud}. Default: {@code false}.
   */
  public final SELF loud() {
    return set(LOUD, Node.bool(true));
  }

  /**
   * The opposite of {@link #loud()}.
   *
   * <p>API name: {@code loud}. Default: {@code false}.
   */
  public final SELF withoutLoud() {
    return set(LOUD, Node.bool(false));
  }

  /**
   * Its settings by name.
   *
   * <p>API name: {@code modes}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public final SELF mode(String name, String value) {
    return set(MODES.then(Key.of(Require.filled("name", name))),
        Node.text(requireNonNull(value, "value")));
  }

  /**
   * Its settings by name.
   *
   * <p>API name: {@code modes}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public final SELF modes(Map<String, String> modes) {
    SELF changed = with(node());
    for (var entry : Each.entries(requireNonNull(modes, "modes"))) {
      changed = changed.mode(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  /**
   * What its surface is like.
   *
   * <p>API name: {@code finish}.
   */
  public final SELF finish(Finish finish) {
    return set(FINISH, requireNonNull(finish, "finish"));
  }
}
