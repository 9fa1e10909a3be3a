package dev.belfry.promql;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * A metric whose client computes quantiles of observations, such as durations, by its name alone.
 * What the catalogue knows comes as {@link SummaryOf}.
 */
public final class Summary extends SummarySeries<Object, Summary> {
  Summary(Series series) {
    super(series);
  }

  @Override
  Summary with(Series changed) {
    return new Summary(changed);
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Summary where(Matcher... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Summary where(List<? extends Matcher> matchers) {
    return with(series.where(matchers));
  }
}
