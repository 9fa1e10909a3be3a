// ---- example/bench/Crate.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/** A crate. */
public final class Crate extends FluentCrate<Crate> {
  private static final Path IN_LID = Path.of(Key.of(4, "lid"));
  private static final Path OWNER = Path.of(Key.of(0, "owner"));
  private static final Path STAMP = Path.of(Key.of(1, "stamp"));
  private static final Path OLD_STAMP = Path.of(Key.of(2, "oldStamp"));
  private static final Path COLOR = IN_LID.then(Key.of(1, "color"));
  static final Path CONTENT = Path.of(Key.of(3, "content"));
  static final Path LID_NAILS = IN_LID.then(Key.of(0, "nails"));
  private static final ObjectNode INITIAL = Node.object();

  Crate(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Crate of() {
    return new Crate(INITIAL.startedHere());
  }

  @Override
  protected Crate with(ObjectNode changed) {
    return new Crate(changed);
  }

  /**
   * Whose it is.
   *
   * <p>API name: {@code owner}.
   */
  public Crate owner(String owner) {
    return set(OWNER, Node.text(requireNonNull(owner, "owner")));
  }

  /**
   * The stamp of its owner.
   *
   * <p>API name: {@code stamp}.
   */
  public Crate stamp(Stamp<Crate> stamp) {
    return set(STAMP, requireNonNull(stamp, "stamp"));
  }

  /**
   * The stamp of whoever had it before.
   *
   * <p>API name: {@code oldStamp}.
   */
  public Crate oldStamp(Stamp<?> oldStamp) {
    return set(OLD_STAMP, requireNonNull(oldStamp, "oldStamp"));
  }

  /**
   * The colour of its lid.
   *
   * <p>API name: {@code lid.color}.
   */
  public Crate color(String color) {
    return set(COLOR, Node.text(requireNonNull(color, "color")));
  }
}
