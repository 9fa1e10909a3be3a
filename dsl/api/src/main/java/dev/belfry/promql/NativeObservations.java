package dev.belfry.promql;

import dev.belfry.common.LabelName;
import java.util.List;

/** Observations whose buckets, sum and count are all in the one value of a series. */
record NativeObservations(Series family) implements Observations {

  @Override
  public InstantVector counted(String function, DurationExpression range) {
    return family.over(function, range).histogramCount();
  }

  @Override
  public InstantVector mean(DurationExpression range, LabelName... labels) {
    return rate(range).sumBy(labels).histogramAvg();
  }

  @Override
  public InstantVector quantile(double share, DurationExpression range, LabelName... labels) {
    return rate(range).sumBy(labels).histogramQuantile(share);
  }

  @Override
  public InstantVector shareBelow(double bound, DurationExpression range) {
    return new InstantVector(
        new Expression.Call(
            "histogram_fraction",
            List.of(
                Operand.literal(Double.NEGATIVE_INFINITY),
                Operand.literal(bound),
                rate(range).sum().expression())));
  }

  private InstantVector rate(DurationExpression range) {
    return family.over("rate", range);
  }
}
