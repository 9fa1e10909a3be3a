package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the requests to the exporter of a probe carry.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentProbe<SELF extends FluentProbe<SELF>> extends FluentResource<SELF> {

  FluentProbe(ObjectNode node) {
    super(node);
  }

  /**
   * A parameter of the query to the exporter, beside its module and target.
   *
   * <p>API name: {@code spec.params}.
   *
   * @param name the parameter, not empty
   * @param first its value, not empty
   * @param more further values, none of them empty
   * @throws IllegalArgumentException when a text is empty
   */
  public final SELF param(String name, String first, String... more) {
    Stream<String> values =
        Stream.concat(
            Stream.of(requireNonNull(first, "first")),
            List.of(requireNonNull(more, "more")).stream());
    Node param =
        Node.object()
            .with("name", filled("name", name))
            .with("values", Node.array(values.map(value -> filled("value", value)).toList()));
    return append(Probe.PARAMS, List.of(param));
  }

  private static Node filled(String what, String text) {
    return Node.text(Require.filled(what, text));
  }
}
