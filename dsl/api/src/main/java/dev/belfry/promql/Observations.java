package dev.belfry.promql;

import dev.belfry.common.LabelName;

/**
 * How a family keeps its observations in series, and hence how questions about them are written.
 */
interface Observations {

  /** How many there were: their rate or increase, for each series. */
  InstantVector counted(String function, DurationExpression range);

  /** Their mean, for each combination of these labels. */
  InstantVector mean(DurationExpression range, LabelName... labels);

  /** The value that this share of them does not exceed, for each combination of these labels. */
  InstantVector quantile(double share, DurationExpression range, LabelName... labels);

  /** The share of them at or below a bound, over all series. */
  InstantVector shareBelow(double bound, DurationExpression range);
}
