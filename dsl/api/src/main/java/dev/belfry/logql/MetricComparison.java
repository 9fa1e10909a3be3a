package dev.belfry.logql;

import dev.belfry.common.SourceRange;

/** A condition that is one comparison, such as {@code errors.above(0.05)}. */
public final class MetricComparison extends MetricCondition {
  private final Expression.Binary binary;

  MetricComparison(Expression.Binary binary) {
    super(binary);
    this.binary = binary;
  }

  /**
   * All series, with 1 where the comparison holds and 0 where not, instead of only those for which
   * it holds. API name: {@code bool}.
   */
  public MetricQuery zeroOrOne() {
    return new MetricQuery(
        new Expression.Binary(
            binary.left(),
            binary.operator(),
            true,
            binary.matching(),
            binary.right(),
            SourceRange.NONE));
  }
}
