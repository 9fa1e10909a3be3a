package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Map;

/**
 * What all Kubernetes objects share. Their metadata has the same place in all schemas, so the paths
 * of one kind serve for all.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentResource<SELF extends FluentResource<SELF>> extends Fluent<SELF>
    implements KubernetesResource {

  private static final Path NAME = Path.of(Key.of(2, "metadata"), Key.of(0, "name"));

  FluentResource(ObjectNode node) {
    super(node);
  }

  /** The same object under another name. */
  final SELF named(String name) {
    return set(NAME, Node.text(requireNonNull(name, "name")));
  }

  /**
   * Sets one label of the object itself, by which others select it.
   *
   * <p>API name: {@code metadata.labels}.
   *
   * @param name at most 63 letters, digits, {@code -}, {@code _} and {@code .}, with a letter or
   *     digit at both ends; a domain and {@code /} may stand before
   * @param value the same without a domain, or empty
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF label(String name, String value) {
    return setLabel(ServiceMonitor.LABELS, name, value);
  }

  /**
   * Sets several labels of the object itself; those that are there already stay. API name: {@code
   * metadata.labels}.
   *
   * @throws IllegalArgumentException when a name or value is not one that {@link #label} takes
   */
  public final SELF labels(Map<String, String> labels) {
    return setLabels(ServiceMonitor.LABELS, labels);
  }

  /**
   * Sets one note on the object for people and tools. API name: {@code metadata.annotations}.
   *
   * @param name as in {@link #label}
   * @param text any text; with all others, and with their names, it has at most 256 KiB
   * @throws IllegalArgumentException when the name is not as said, or the text is too long
   */
  public final SELF annotation(String name, String text) {
    Path path = ServiceMonitor.ANNOTATIONS.then(Key.of(ObjectLabels.name("annotation", name)));
    SELF changed = set(path, Node.text(requireNonNull(text, "text")));
    ObjectLabels.annotations(changed.node().object("metadata").object("annotations"));
    return changed;
  }

  /**
   * Sets several notes on the object; those that are there already stay. API name: {@code
   * metadata.annotations}.
   *
   * @throws IllegalArgumentException when a name is not one that {@link #annotation} takes
   */
  public final SELF annotations(Map<String, String> annotations) {
    SELF changed = with(node());
    for (Map.Entry<String, String> text :
        Each.entries(requireNonNull(annotations, "annotations"))) {
      changed = changed.annotation(text.getKey(), text.getValue());
    }
    return changed;
  }

  /** A copy with a label more in the object at the end of the path. */
  final SELF setLabel(Path labels, String name, String value) {
    return set(labels.then(Key.of(ObjectLabels.name("label", name))), ObjectLabels.value(value));
  }

  /** A copy with these labels more in the object at the end of the path. */
  final SELF setLabels(Path path, Map<String, String> labels) {
    SELF changed = with(node());
    for (Map.Entry<String, String> label : Each.entries(requireNonNull(labels, "labels"))) {
      changed = changed.setLabel(path, label.getKey(), label.getValue());
    }
    return changed;
  }
}
