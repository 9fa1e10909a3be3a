package dev.belfry.promql;

/**
 * How a family keeps its observations in series, and hence how questions about them are written.
 *
 * @param <M> the class that stands for the metric
 */
interface Observations<M> {

  /** One series for each combination of labels that the metric itself has. */
  InstantVector<M> everySeries();

  /** How many there were: their rate or increase, for each series. */
  InstantVector<M> counted(String function, DurationExpression range);

  /** Their mean, for each group. */
  InstantVector<M> mean(DurationExpression range, Grouping grouping);

  /** The value that this share of them does not exceed, for each group. */
  InstantVector<M> quantile(double share, DurationExpression range, Grouping grouping);

  /** The share of them at or below a bound, over all series. */
  InstantVector<M> shareBelow(double bound, DurationExpression range);
}
