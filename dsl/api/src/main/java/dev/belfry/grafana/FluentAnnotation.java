package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Arrays;

/**
 * What annotations from all sources share and the document has no words for: the panels they show
 * on.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentAnnotation<SELF extends FluentAnnotation<SELF>>
    extends AnnotationOptions<SELF> implements Annotation {

  FluentAnnotation(ObjectNode node) {
    super(node);
  }

  /** Marks these panels alone. API name: {@code filter.ids}. Default: all panels. */
  public final SELF onlyOn(Panel... panels) {
    return filter(false, requireNonNull(panels, "panels"));
  }

  /** Marks all panels but these. API name: {@code filter.exclude}. Default: all panels. */
  public final SELF notOn(Panel... panels) {
    return filter(true, requireNonNull(panels, "panels"));
  }

  private SELF filter(boolean exclude, Panel... panels) {
    Node ids = Node.array(Arrays.stream(panels).map(panel -> Layout.idOf(panel.node())).toList());
    return set(
        FILTER,
        Node.object().with(Key.of(0, "exclude"), Node.bool(exclude)).with(Key.of(1, "ids"), ids));
  }
}
