package dev.belfry.promql;

/**
 * A condition that is one comparison, such as {@code errors.above(0.05)}.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
public final class Comparison<M> extends Condition<M> {
  private final Expression.Binary binary;

  Comparison(Expression.Binary binary) {
    super(binary);
    this.binary = binary;
  }

  /**
   * All series, with 1 where the comparison holds and 0 where not, instead of only those for which
   * it holds. API name: {@code bool}.
   */
  public InstantVector<M> zeroOrOne() {
    return new InstantVector<>(
        new Expression.Binary(
            binary.left(), binary.operator(), true, binary.matching(), binary.right()));
  }
}
