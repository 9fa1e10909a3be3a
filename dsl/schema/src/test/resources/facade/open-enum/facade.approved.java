// ---- example/bench/Paint.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;

/**
 * A colour of the catalogue.
 *
 * <p>Facts from: the catalogue of paints.
 *
 * @param id what the document has, not empty
 */
public record Paint(String id) implements NodeValue {
  /** Seen from afar. API name: {@code red}. */
  public static final Paint RED = new Paint("red");

  /** API name: {@code dark-blue}. */
  public static final Paint DARK_BLUE = new Paint("dark-blue");

  /**
   * Any value, also one that has no constant.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public Paint {
    Require.filled("id", id);
  }

  @Override
  public Node node() {
    return Node.text(id);
  }
}
