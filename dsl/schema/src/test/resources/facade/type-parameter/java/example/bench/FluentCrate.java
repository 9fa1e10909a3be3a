package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;

/**
 * What the schema has no words for.
 *
 * @param <T> what is in it
 * @param <SELF> the type that the option methods return
 */
abstract class FluentCrate<T, SELF extends FluentCrate<T, SELF>> extends Fluent<SELF> {
  FluentCrate(ObjectNode node) {
    super(node);
  }

  /** The same things. */
  public final Iterable<T> things() {
    return java.util.List.of();
  }
}
