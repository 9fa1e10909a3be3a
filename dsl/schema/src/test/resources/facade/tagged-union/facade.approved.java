// ---- example/bench/Apple.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** A round one. */
public final class Apple extends Fluent<Apple> implements Fruit {
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "kind")), Node.text("apple"));

  Apple(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Apple of() {
    return new Apple(INITIAL.startedHere());
  }

  @Override
  protected Apple with(ObjectNode changed) {
    return new Apple(changed);
  }
}

// ---- example/bench/Basket.java
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
public final class Basket extends Fluent<Basket> {
  private static final Path BEST = Path.of(Key.of(0, "best"));
  private static final Path OTHERS = Path.of(Key.of(1, "others"));
  private static final ObjectNode INITIAL = Node.object();

  Basket(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Basket of() {
    return new Basket(INITIAL.startedHere());
  }

  @Override
  protected Basket with(ObjectNode changed) {
    return new Basket(changed);
  }

  /**
   * What lies on top.
   *
   * <p>API name: {@code best}.
   */
  public Basket best(Fruit best) {
    return set(BEST, requireNonNull(best, "best"));
  }

  /**
   * What lies below.
   *
   * <p>API name: {@code others}.
   */
  public Basket others(Fruit... others) {
    return others(List.of(requireNonNull(others, "others")));
  }

  /**
   * What lies below.
   *
   * <p>API name: {@code others}.
   */
  public Basket others(List<? extends Fruit> others) {
    return append(OTHERS, requireNonNull(others, "others"));
  }
}

// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /** A round one. */
  public static Apple apple() {
    return Apple.of();
  }

  /** What is carried around. */
  public static Basket basket() {
    return Basket.of();
  }

  /** A long one. */
  public static Pear pear() {
    return Pear.of();
  }
}

// ---- example/bench/Fruit.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.NodeValue;

/** What people eat at the bench. */
public sealed interface Fruit extends NodeValue permits Apple, Pear {}

// ---- example/bench/Pear.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** A long one. */
public final class Pear extends Fluent<Pear> implements Fruit {
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "kind")), Node.text("pear"));

  Pear(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Pear of() {
    return new Pear(INITIAL.startedHere());
  }

  @Override
  protected Pear with(ObjectNode changed) {
    return new Pear(changed);
  }
}
