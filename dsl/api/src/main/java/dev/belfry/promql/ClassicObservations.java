package dev.belfry.promql;

import dev.belfry.common.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Observations in a series for each bucket, one for their sum, and one for their count.
 *
 * @param <M> the class that stands for the metric
 */
record ClassicObservations<M>(Series family) implements Observations<M> {

  @Override
  public InstantVector<M> everySeries() {
    return new InstantVector<>(family.suffixed("_count").selector());
  }

  @Override
  public InstantVector<M> counted(String function, DurationExpression range) {
    return family.suffixed("_count").over(function, range);
  }

  @Override
  public InstantVector<M> mean(DurationExpression range, Grouping grouping) {
    InstantVector<M> total = rate(family.suffixed("_sum"), range).sum(grouping);
    return total.dividedBy(rate(family.suffixed("_count"), range).sum(grouping));
  }

  @Override
  public InstantVector<M> quantile(double share, DurationExpression range, Grouping grouping) {
    InstantVector<M> buckets = rate(family.suffixed("_bucket"), range).sum(withBound(grouping));
    return new InstantVector<>(
        new Expression.Call(
            "histogram_quantile", List.of(Operand.literal(share), buckets.expression())));
  }

  private static Grouping withBound(Grouping grouping) {
    List<Label> all = new ArrayList<>(List.of(FloatLabel.BOUND));
    all.addAll(grouping.labels());
    return new Grouping(grouping.mode(), all);
  }

  @Override
  public InstantVector<M> shareBelow(double bound, DurationExpression range) {
    Series bucket = family.suffixed("_bucket").where(FloatLabel.at(FloatLabel.BOUND, bound));
    InstantVector<M> below = rate(bucket, range);
    return below.sum().dividedBy(counted("rate", range).sum());
  }

  private InstantVector<M> rate(Series series, DurationExpression range) {
    return series.over("rate", range);
  }
}
