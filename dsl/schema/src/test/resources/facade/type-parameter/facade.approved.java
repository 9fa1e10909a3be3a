// ---- example/bench/Crate.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/**
 * A crate of things of one kind.
 *
 * @param <T> what is in it
 */
public final class Crate<T> extends FluentCrate<T, Crate<T>> {
  private static final Path OWNER = Path.of(Key.of(0, "owner"));
  private static final Path HEIGHT = Path.of(Key.of(1, "height"));
  private static final ObjectNode INITIAL = Node.object();

  Crate(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static <T> Crate<T> of(String owner) {
    return new Crate<T>(INITIAL.startedHere()
        .with(OWNER, Node.text(requireNonNull(owner, "owner"))));
  }

  @Override
  protected Crate<T> with(ObjectNode changed) {
    return new Crate<T>(changed);
  }

  /**
   * How high it is.
   *
   * <p>API name: {@code height}. A finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public final Crate<T> height(double height) {
    return set(HEIGHT, Node.number(height));
  }
}
