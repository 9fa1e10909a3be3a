package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What the pods of a Deployment carry for operators that look for it.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentDeploymentPatch<SELF extends FluentDeploymentPatch<SELF>>
    extends FluentResource<SELF> {

  FluentDeploymentPatch(ObjectNode node) {
    super(node);
  }

  /**
   * A note on the pods, for people and tools. API name: {@code spec.template.metadata.annotations}.
   *
   * @param name as in {@link #annotation}
   * @param text any text
   * @throws IllegalArgumentException when the name is not as said
   */
  public final SELF podAnnotation(String name, String text) {
    return set(
        DeploymentPatch.POD_ANNOTATIONS.then(Key.of(ObjectLabels.name("annotation", name))),
        Node.text(requireNonNull(text, "text")));
  }
}
