// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /** A door. */
  public static Door door() {
    return Door.of();
  }
}

// ---- example/bench/Door.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** A door. */
public final class Door extends Fluent<Door> {
  private static final Path BELL = Path.of(Key.of(0, "bell"));
  private static final Path LOCKED = Path.of(Key.of(1, "locked"));
  private static final Path PAINTED = Path.of(Key.of(2, "is_painted"));
  private static final ObjectNode INITIAL = Node.object();

  Door(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Door of() {
    return new Door(INITIAL.startedHere());
  }

  @Override
  protected Door with(ObjectNode changed) {
    return new Door(changed);
  }

  /**
   * Rings when somebody comes.
   *
   * <p>API name: {@code bell}. Default: {@code false}.
   */
  public Door bell() {
    return set(BELL, Node.bool(true));
  }

  /**
   * The opposite of {@link #bell()}.
   *
   * <p>API name: {@code bell}. Default: {@code false}.
   */
  public Door withoutBell() {
    return set(BELL, Node.bool(false));
  }

  /**
   * Keeps people out.
   *
   * <p>API name: {@code locked}. Default: {@code true}.
   */
  public Door locked() {
    return set(LOCKED, Node.bool(true));
  }

  /**
   * The opposite of {@link #locked()}.
   *
   * <p>API name: {@code locked}. Default: {@code true}.
   */
  public Door unlocked() {
    return set(LOCKED, Node.bool(false));
  }

  /**
   * Has a colour.
   *
   * <p>API name: {@code is_painted}.
   */
  public Door painted() {
    return set(PAINTED, Node.bool(true));
  }

  /**
   * The opposite of {@link #painted()}.
   *
   * <p>API name: {@code is_painted}.
   */
  public Door withoutPainted() {
    return set(PAINTED, Node.bool(false));
  }
}
