package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;

/**
 * A named value of a request that a panel sends: a parameter behind the address, or a header.
 *
 * @param name its name
 * @param value its value, which may hold variables such as {@code $namespace}
 */
public record RequestParameter(String name, String value) implements NodeValue {

  /**
   * A parameter or header.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public RequestParameter {
    Require.filled("name", name);
    requireNonNull(value, "value");
  }

  /** A parameter or header. */
  public static RequestParameter parameter(String name, String value) {
    return new RequestParameter(name, value);
  }

  @Override
  public Node node() {
    return Node.array(Node.text(name), Node.text(value));
  }
}
