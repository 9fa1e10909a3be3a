package dev.belfry.promql;

import java.util.List;

/**
 * Observations whose buckets, sum and count are all in the one value of a series.
 *
 * @param <M> the class that stands for the metric
 */
record NativeObservations<M>(Series family) implements Observations<M> {

  @Override
  public InstantVector<M> everySeries() {
    return new InstantVector<>(family.selector());
  }

  @Override
  public InstantVector<M> counted(String function, DurationExpression range) {
    InstantVector<M> grown = family.over(function, range);
    return grown.histogramCount();
  }

  @Override
  public InstantVector<M> mean(DurationExpression range, Grouping grouping) {
    return rate(range).sum(grouping).histogramAvg();
  }

  @Override
  public InstantVector<M> quantile(double share, DurationExpression range, Grouping grouping) {
    return rate(range).sum(grouping).histogramQuantile(share);
  }

  @Override
  public InstantVector<M> shareBelow(double bound, DurationExpression range) {
    return new InstantVector<>(
        new Expression.Call(
            "histogram_fraction",
            List.of(
                Operand.literal(Double.NEGATIVE_INFINITY),
                Operand.literal(bound),
                rate(range).sum().expression())));
  }

  private InstantVector<M> rate(DurationExpression range) {
    return family.over("rate", range);
  }
}
