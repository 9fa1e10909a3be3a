package dev.belfry.promql;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * What a recording rule stores. It keeps labels of the metric that the recorded expression is about
 * and can have others, which the rule adds: it is grouped by the former or by {@code
 * label("name")}, and chosen by any.
 *
 * @param <M> the class that stands for the metric that the recorded expression is about
 */
public final class RecordedSeries<M> extends GaugeSeries<M, RecordedSeries<M>> {

  /**
   * The series of this name.
   *
   * @param name letters, digits, _ and :, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public RecordedSeries(String name) {
    this(Series.named(MetricName.classic("recording", name)));
  }

  private RecordedSeries(Series series) {
    super(series);
  }

  @Override
  RecordedSeries<M> with(Series changed) {
    return new RecordedSeries<>(changed);
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public RecordedSeries<M> where(Matcher... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public RecordedSeries<M> where(List<? extends Matcher> matchers) {
    return with(series.where(matchers));
  }
}
