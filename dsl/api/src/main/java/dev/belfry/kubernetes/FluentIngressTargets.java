package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * How probes choose Ingresses.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentIngressTargets<SELF extends FluentIngressTargets<SELF>> extends Fluent<SELF> {

  FluentIngressTargets(ObjectNode node) {
    super(node);
  }

  /**
   * A label that the Ingresses must carry. API name: {@code selector.matchLabels}.
   *
   * @param name a name that Kubernetes takes for a label
   * @param value a value that Kubernetes takes for a label
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selecting(String name, String value) {
    Node text = ObjectLabels.value(value);
    return set(IngressTargets.MATCH_LABELS.then(Key.of(ObjectLabels.name("label", name))), text);
  }

  /**
   * Conditions that the labels of the Ingresses must all meet. API name: {@code
   * selector.matchExpressions}.
   */
  public final SELF selecting(LabelCondition... conditions) {
    return append(
        IngressTargets.MATCH_EXPRESSIONS, List.of(requireNonNull(conditions, "conditions")));
  }
}
