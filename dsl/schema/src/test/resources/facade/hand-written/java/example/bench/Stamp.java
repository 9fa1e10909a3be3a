package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * What is written on things of one kind.
 *
 * @param <T> the things
 */
public record Stamp<T>(String text) implements NodeValue {
  @Override
  public Node node() {
    return Node.text(text);
  }
}
