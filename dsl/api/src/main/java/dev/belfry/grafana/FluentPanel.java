package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * What panels of all types share and the document has no words for: identity, place, repetition.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentPanel<SELF extends FluentPanel<SELF>> extends PanelOptions<SELF>
    implements Panel {
  FluentPanel(ObjectNode node) {
    super(node);
  }

  /**
   * Gives the panel an identity of its own. Links and alerts name a panel by a number, which is
   * made from its title unless a key is given; so give one when two panels have the same title, or
   * to keep the number when a title changes.
   *
   * <p>API name: {@code id}. Default: made from the title.
   *
   * @throws IllegalArgumentException when the key is empty
   */
  public final SELF key(String name) {
    return set(ID, Node.number(PanelId.of(Require.filled("key", name))));
  }

  /**
   * Puts the panel at a fixed place instead of letting it flow behind the one before it.
   *
   * <p>API name: {@code gridPos.x}, {@code gridPos.y}. Default: the next free place in the row.
   *
   * @param x the column of the left edge, from 0 to 23
   * @param y the line of the upper edge, counted from the top of the row, from 0
   * @throws IllegalArgumentException when a number is outside of its range
   */
  public final SELF at(int x, int y) {
    Node column = Node.number(Require.range("x", x, 0, Layout.COLUMNS - 1));
    return set(X, column).set(Y, Node.number(Require.range("y", y, 0, Double.POSITIVE_INFINITY)));
  }

  /**
   * Shows the panel once for each chosen value of the variable: side by side over the whole width,
   * at most {@link PanelOptions#maxPerRow} in a line, so that no other panel stands beside it.
   * {@link RepeatDirection#VERTICAL} puts them below each other in the panel's own width.
   *
   * <p>API name: {@code repeat}, with {@code repeatDirection}. Default: shown once.
   */
  public final SELF repeatFor(Variable variable) {
    SELF repeated = set(REPEAT, Node.text(requireNonNull(variable, "variable").name()));
    return node().get("repeatDirection").isPresent()
        ? repeated
        : repeated.repeatDirection(RepeatDirection.HORIZONTAL);
  }
}
