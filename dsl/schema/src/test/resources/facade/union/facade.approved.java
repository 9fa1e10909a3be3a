// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /** Beans in water. */
  public static Coffee coffee() {
    return Coffee.of();
  }

  /** Leaves in water. */
  public static Tea tea() {
    return Tea.of();
  }

  /**
   * What is carried around.
   *
   * @param first What is given out first. API name: {@code first}.
   */
  public static Tray tray(Drink first) {
    return Tray.of(first);
  }
}

// ---- example/bench/Coffee.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** Beans in water. */
public final class Coffee extends Fluent<Coffee> implements Drink {
  private static final Path MILK = Path.of(Key.of(1, "milk"));
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "kind")), Node.text("coffee"));

  Coffee(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Coffee of() {
    return new Coffee(INITIAL.startedHere());
  }

  @Override
  protected Coffee with(ObjectNode changed) {
    return new Coffee(changed);
  }

  /**
   * Adds milk.
   *
   * <p>API name: {@code milk}.
   */
  public Coffee milk() {
    return set(MILK, Node.bool(true));
  }

  /**
   * The opposite of {@link #milk()}.
   *
   * <p>API name: {@code milk}.
   */
  public Coffee withoutMilk() {
    return set(MILK, Node.bool(false));
  }
}

// ---- example/bench/Drink.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.NodeValue;

/** What people drink at the bench. */
public sealed interface Drink extends NodeValue permits Tea, Coffee {}

// ---- example/bench/Tea.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/** Leaves in water. */
public final class Tea extends Fluent<Tea> implements Drink {
  private static final Path MINUTES = Path.of(Key.of(1, "minutes"));
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "kind")), Node.text("tea"));

  Tea(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Tea of() {
    return new Tea(INITIAL.startedHere());
  }

  @Override
  protected Tea with(ObjectNode changed) {
    return new Tea(changed);
  }

  /**
   * How long the leaves stay in.
   *
   * <p>API name: {@code minutes}. At least 1.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Tea minutes(int minutes) {
    return set(MINUTES, Node.number(Require.range("minutes", minutes, 1,
        Double.POSITIVE_INFINITY)));
  }
}

// ---- example/bench/Tray.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/** What is carried around. */
public final class Tray extends Fluent<Tray> {
  private static final Path FIRST = Path.of(Key.of(0, "first"));
  private static final Path OTHERS = Path.of(Key.of(1, "others"));
  private static final ObjectNode INITIAL = Node.object();

  Tray(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Tray of(Drink first) {
    return new Tray(INITIAL.startedHere()
        .with(FIRST, requireNonNull(first, "first").node()));
  }

  @Override
  protected Tray with(ObjectNode changed) {
    return new Tray(changed);
  }

  /**
   * What is left.
   *
   * <p>API name: {@code others}.
   */
  public Tray others(Drink... others) {
    return others(List.of(requireNonNull(others, "others")));
  }

  /**
   * What is left.
   *
   * <p>API name: {@code others}.
   */
  public Tray others(List<? extends Drink> others) {
    return append(OTHERS, requireNonNull(others, "others"));
  }
}
