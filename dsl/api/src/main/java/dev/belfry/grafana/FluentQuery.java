package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/**
 * What all queries share: the letters by which others refer to them.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentQuery<SELF extends FluentQuery<SELF>> extends QueryOptions<SELF>
    implements Query {

  FluentQuery(ObjectNode node) {
    super(node);
  }

  /**
   * The letters by which expressions and alerts refer to this query.
   *
   * <p>API name: {@code refId}. Default: the first of {@code A}, {@code B}, {@code C} ... that no
   * other query of the panel has.
   *
   * @throws IllegalArgumentException when the text is empty
   */
  public final SELF refId(String letters) {
    return set(REF_ID, Node.text(Require.filled("refId", letters)));
  }

  /** A copy with what a factory takes at this path. */
  final SELF given(Path path, Node value) {
    return set(path, value);
  }

  /**
   * The text by which a calculation names this query: {@code $A}.
   *
   * @throws IllegalArgumentException when the query has no letters of its own
   */
  public final String reference() {
    return "$" + RefIds.of(this);
  }
}
