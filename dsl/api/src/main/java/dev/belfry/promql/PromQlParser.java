package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Dialect;
import java.util.Set;

/**
 * Reads PromQL as Prometheus reads it, and refuses what Prometheus refuses, for tools that look
 * into expressions. Definitions use {@link PromQl#promQl}.
 */
public final class PromQlParser {
  private static final Set<Feature> ALL = Set.of(Feature.values());

  private PromQlParser() {}

  /**
   * The expression that a text says, experimental parts of PromQL included.
   *
   * @throws PromQlException when the text is no expression, or its types don't fit together
   */
  public static Expression parse(String text, Dialect dialect) {
    return parse(text, dialect, ALL);
  }

  /**
   * The expression that a text says to a Prometheus with these features switched on.
   *
   * @throws PromQlException when the text is no expression, its types don't fit together, or it
   *     needs another feature
   */
  public static Expression parse(String text, Dialect dialect, Set<Feature> features) {
    SourceText source = new SourceText(requireNonNull(text, "text"));
    requireNonNull(dialect, "dialect");
    requireNonNull(features, "features");
    Expression expression = new ExpressionParser(source, dialect).whole();
    new TypeChecker(source, dialect, Set.copyOf(features)).of(expression);
    return expression;
  }
}
