package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import java.util.List;

/** Observations in a series for each bucket, one for their sum, and one for their count. */
record ClassicObservations(Series family) implements Observations {

  @Override
  public InstantVector counted(String function, DurationExpression range) {
    return family.suffixed("_count").over(function, range);
  }

  @Override
  public InstantVector mean(DurationExpression range, LabelName... labels) {
    InstantVector total = rate(family.suffixed("_sum"), range).sumBy(labels);
    return total.dividedBy(rate(family.suffixed("_count"), range).sumBy(labels));
  }

  @Override
  public InstantVector quantile(double share, DurationExpression range, LabelName... labels) {
    InstantVector buckets = rate(family.suffixed("_bucket"), range).sumBy(withBound(labels));
    return new InstantVector(
        new Expression.Call(
            "histogram_quantile", List.of(Operand.literal(share), buckets.expression())));
  }

  private static LabelName[] withBound(LabelName... labels) {
    requireNonNull(labels, "labels");
    LabelName[] all = new LabelName[labels.length + 1];
    all[0] = FloatLabel.BOUND;
    System.arraycopy(labels, 0, all, 1, labels.length);
    return all;
  }

  @Override
  public InstantVector shareBelow(double bound, DurationExpression range) {
    Series bucket = family.suffixed("_bucket").where(FloatLabel.at(FloatLabel.BOUND, bound));
    return rate(bucket, range).sum().dividedBy(counted("rate", range).sum());
  }

  private static InstantVector rate(Series series, DurationExpression range) {
    return series.over("rate", range);
  }
}
