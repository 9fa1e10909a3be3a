// ---- example/post/Letter.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.post;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;

/** A letter, whose parts stand in the order of the list. */
public final class Letter extends Fluent<Letter> {
  private static final Path TO = Path.of(Key.of(0, "to"));
  private static final Path STAMP = Path.of(Key.of(1, "stamp"));
  private static final Path HEADERS = Path.of(Key.of(2, "headers"));
  private static final ObjectNode INITIAL = Node.object();

  Letter(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Letter of() {
    return new Letter(INITIAL.startedHere());
  }

  @Override
  protected Letter with(ObjectNode changed) {
    return new Letter(changed);
  }

  /**
   * Who gets it.
   *
   * <p>API name: {@code to}.
   */
  public Letter to(String to) {
    return set(TO, Node.text(requireNonNull(to, "to")));
  }

  /**
   * The stamp.
   *
   * <p>API name: {@code stamp}.
   */
  public Letter stamp(String stamp) {
    return set(STAMP, Node.text(requireNonNull(stamp, "stamp")));
  }

  /**
   * What stands above the text, line by line.
   *
   * <p>API name: {@code headers}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Letter header(String name, String... values) {
    return header(name, List.of(requireNonNull(values, "values")));
  }

  /**
   * What stands above the text, line by line.
   *
   * <p>API name: {@code headers}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Letter header(String name, List<String> values) {
    return append(HEADERS.then(Key.of(Require.filled("header", name))),
        Each.each(requireNonNull(values, "values"), item ->
        Node.text(requireNonNull(item, "values"))));
  }
}
