package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a container gets from objects beside it.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentContainerPatch<SELF extends FluentContainerPatch<SELF>> extends Fluent<SELF> {

  FluentContainerPatch(ObjectNode node) {
    super(node);
  }

  abstract SELF environment(List<EnvironmentVariable> variables);

  /**
   * A variable of the environment for each text of a ConfigMap, by the same name. They are named
   * one by one because Kubernetes merges {@code env} by name, and replaces {@code envFrom}, which
   * the container may have already. API name: {@code env}.
   *
   * @param map a ConfigMap in the namespace of the Deployment
   */
  public final SELF environmentOf(ConfigMap map) {
    List<EnvironmentVariable> variables = new ArrayList<>();
    requireNonNull(map, "map")
        .node()
        .object("data")
        .forEach(
            (name, value) ->
                variables.add(
                    KubernetesFactories.variable(name)
                        .from(KubernetesFactories.configMapKey(map.name(), name))));
    return environment(variables);
  }
}
