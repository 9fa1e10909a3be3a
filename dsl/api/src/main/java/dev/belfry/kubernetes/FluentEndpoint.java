package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/**
 * What the requests of a scrape carry.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentEndpoint<SELF extends FluentEndpoint<SELF>> extends Fluent<SELF> {

  FluentEndpoint(ObjectNode node) {
    super(node);
  }

  /**
   * A parameter of the query that stands behind the path: {@code param("module", "http_2xx")}.
   *
   * <p>API name: {@code params}.
   *
   * @param name the parameter, not empty
   * @param values its values; those that it has already stay
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF param(String name, String... values) {
    return param(name, List.of(requireNonNull(values, "values")));
  }

  /**
   * A parameter of the query that stands behind the path. API name: {@code params}.
   *
   * @param name the parameter, not empty
   * @param values its values; those that it has already stay
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF param(String name, List<String> values) {
    return append(
        Endpoint.PARAMS.then(Key.of(Require.filled("param", requireNonNull(name, "name")))),
        Each.each(requireNonNull(values, "values"), Node::text));
  }
}
