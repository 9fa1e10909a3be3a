// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /**
   * What is to be paid.
   *
   * @param orders What it is for. API name: {@code orders}.
   */
  public static Bill bill(Order... orders) {
    return Bill.of(List.of(requireNonNull(orders, "orders")));
  }

  /**
   * What is to be paid.
   *
   * @param orders What it is for. API name: {@code orders}.
   */
  public static Bill bill(List<Order> orders) {
    return Bill.of(orders);
  }

  /**
   * What somebody asks for.
   *
   * @param table Where it is brought: a number or a name. API name: {@code table}.
   * @param dishes What it is. API name: {@code dishes}. Each item: not empty.
   * @throws IllegalArgumentException when one of them is not as said
   */
  public static Order order(int table, String... dishes) {
    return Order.of(table, List.of(requireNonNull(dishes, "dishes")));
  }

  /**
   * What somebody asks for.
   *
   * @param table Where it is brought: a number or a name. API name: {@code table}.
   * @param dishes What it is. API name: {@code dishes}. Each item: not empty.
   * @throws IllegalArgumentException when one of them is not as said
   */
  public static Order order(int table, List<String> dishes) {
    return Order.of(table, dishes);
  }

  /**
   * What somebody asks for.
   *
   * @param table Where it is brought: a number or a name. API name: {@code table}.
   * @param dishes What it is. API name: {@code dishes}. Each item: not empty.
   * @throws IllegalArgumentException when one of them is not as said
   */
  public static Order order(String table, String... dishes) {
    return Order.of(table, List.of(requireNonNull(dishes, "dishes")));
  }

  /**
   * What somebody asks for.
   *
   * @param table Where it is brought: a number or a name. API name: {@code table}.
   * @param dishes What it is. API name: {@code dishes}. Each item: not empty.
   * @throws IllegalArgumentException when one of them is not as said
   */
  public static Order order(String table, List<String> dishes) {
    return Order.of(table, dishes);
  }

  /**
   * What is given on top.
   *
   * @param coins Their worth. API name: {@code coins}. Each item: at least 1.
   * @param note What it is for. API name: {@code note}.
   * @throws IllegalArgumentException when one of them is not as said
   */
  public static Tip tip(List<Integer> coins, String note) {
    return Tip.of(coins, note);
  }
}

// ---- example/bench/Bill.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/** What is to be paid. */
public final class Bill extends Fluent<Bill> {
  private static final Path ORDERS = Path.of(Key.of(0, "orders"));
  private static final ObjectNode INITIAL = Node.object();

  Bill(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Bill of(List<Order> orders) {
    return new Bill(INITIAL.startedHere()
        .with(ORDERS, Node.array(requireNonNull(orders, "orders"))));
  }

  @Override
  protected Bill with(ObjectNode changed) {
    return new Bill(changed);
  }
}

// ---- example/bench/Order.java
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

/** What somebody asks for. */
public final class Order extends Fluent<Order> {
  private static final Path TABLE = Path.of(Key.of(0, "table"));
  private static final Path DISHES = Path.of(Key.of(1, "dishes"));
  private static final ObjectNode INITIAL = Node.object();

  Order(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Order of(int table, List<String> dishes) {
    return new Order(INITIAL.startedHere()
        .with(TABLE, Node.number(table))
        .with(DISHES, Node.array(Each.each(requireNonNull(dishes, "dishes"), item ->
            Node.text(Require.filled("dishes", item))))));
  }

  /** Starts a value at the line that is being run. */
  static Order of(String table, List<String> dishes) {
    return new Order(INITIAL.startedHere()
        .with(TABLE, Node.text(requireNonNull(table, "table")))
        .with(DISHES, Node.array(Each.each(requireNonNull(dishes, "dishes"), item ->
            Node.text(Require.filled("dishes", item))))));
  }

  @Override
  protected Order with(ObjectNode changed) {
    return new Order(changed);
  }
}

// ---- example/bench/Tip.java
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

/** What is given on top. */
public final class Tip extends Fluent<Tip> {
  private static final Path COINS = Path.of(Key.of(0, "coins"));
  private static final Path NOTE = Path.of(Key.of(1, "note"));
  private static final ObjectNode INITIAL = Node.object();

  Tip(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Tip of(List<Integer> coins, String note) {
    return new Tip(INITIAL.startedHere()
        .with(COINS, Node.array(Each.each(requireNonNull(coins, "coins"), item ->
            Node.number(Require.range("coins", item, 1, Double.POSITIVE_INFINITY)))))
        .with(NOTE, Node.text(requireNonNull(note, "note"))));
  }

  @Override
  protected Tip with(ObjectNode changed) {
    return new Tip(changed);
  }
}
