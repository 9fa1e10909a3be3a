package dev.belfry.tree;

/**
 * One method for each kind of node, so that the compiler finds a forgotten one.
 *
 * @param <R> what the methods return
 */
public interface NodeVisitor<R> {

  /** An object. */
  R object(ObjectNode node);

  /** A list. */
  R array(ArrayNode node);

  /** A text. */
  R text(StringNode node);

  /** A number. */
  R number(NumberNode node);

  /** True or false. */
  R bool(BooleanNode node);

  /** The explicit nothing. */
  R none(NullNode node);
}
