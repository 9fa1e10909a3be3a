// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /**
   * A parcel: read with or without an address, written with one.
   *
   * @param address Where it goes. API name: {@code address}. Not empty.
   * @throws IllegalArgumentException when the value is not as said
   */
  public static Parcel parcel(String address) {
    return Parcel.of(address);
  }
}

// ---- example/bench/Parcel.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/**
 * A parcel: read with or without an address, written with one.
 *
 * <p>Facts from: the post office.
 */
public final class Parcel extends Fluent<Parcel> {
  private static final Path ADDRESS = Path.of(Key.of(1, "address"));
  private static final Path WEIGHT = Path.of(Key.of(2, "weight"));
  private static final Path SIZE = Path.of(Key.of(3, "size"));
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "kind")), Node.text("parcel"));

  Parcel(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Parcel of(String address) {
    return new Parcel(INITIAL.startedHere()
        .with(ADDRESS, Node.text(Require.filled("address", address))));
  }

  @Override
  protected Parcel with(ObjectNode changed) {
    return new Parcel(changed);
  }

  /**
   * How heavy it is.
   *
   * <p>API name: {@code weight}. At least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Parcel weight(double weight) {
    return set(WEIGHT, Node.number(Require.range("weight", weight, 0, Double.POSITIVE_INFINITY)));
  }

  /**
   * How large it is.
   *
   * <p>API name: {@code size}.
   */
  public Parcel size(Size size) {
    return set(SIZE, requireNonNull(size, "size"));
  }
}

// ---- example/bench/Size.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * How large a parcel is.
 *
 * <p>Facts from: the post office.
 */
public enum Size implements NodeValue {
  /** API name: {@code small}. */
  SMALL("small"),

  /** API name: {@code large}. */
  LARGE("large");

  private final Node node;

  Size(String value) {
    node = Node.text(value);
  }

  @Override
  public Node node() {
    return node;
  }
}
