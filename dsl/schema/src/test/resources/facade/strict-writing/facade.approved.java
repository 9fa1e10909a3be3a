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
   */
  public static Parcel parcel(String address) {
    return Parcel.of(address);
  }
}

// ---- example/bench/Parcel.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

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
  private static final Path ADDRESS = Path.of(Key.of(0, "address"));
  private static final Path WEIGHT = Path.of(Key.of(1, "weight"));
  private static final ObjectNode INITIAL = Node.object();

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
}
