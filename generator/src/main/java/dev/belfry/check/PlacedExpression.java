package dev.belfry.check;

import dev.belfry.promql.Expression;
import java.util.ArrayList;
import java.util.List;

/** A PromQL expression, where it stands, and what it is for. */
final class PlacedExpression {
  private final Place place;
  private final String subject;
  private final Use use;
  private final Expression expression;
  private final boolean typed;
  private final List<Expression> parts = new ArrayList<>();

  PlacedExpression(Place place, String subject, Use use, Expression expression, boolean typed) {
    this.place = place;
    this.subject = subject;
    this.use = use;
    this.expression = expression;
    this.typed = typed;
    add(expression);
  }

  /** What an expression is for. */
  enum Use {
    /** Its result makes an alert fire. */
    ALERT,
    /** Its result is stored. */
    RECORDING,
    /** Its result is shown. */
    QUERY,
    /** Its series are looked at for their labels alone. */
    SERIES
  }

  private void add(Expression part) {
    parts.add(part);
    part.children().forEach(this::add);
  }

  /** The object that has the expression. */
  Place place() {
    return place;
  }

  /** What the object belongs to, for messages. */
  String subject() {
    return subject;
  }

  Use use() {
    return use;
  }

  /** The whole expression. */
  Expression expression() {
    return expression;
  }

  /** Whether typed methods made it; otherwise it was read from a text. */
  boolean isTyped() {
    return typed;
  }

  /** The whole expression and all inside it that is of this kind, the outer ones first. */
  <T extends Expression> List<T> parts(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Expression part : parts) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      }
    }
    return found;
  }
}
