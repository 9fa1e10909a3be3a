package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all metric handles hold: which series, and how far back. */
record Series(Expression.VectorSelector selector, long millisBack) {

  static Series named(String name) {
    return new Series(new Expression.VectorSelector(name, List.of()), 0);
  }

  /** The same labels and time on another metric. */
  Series suffixed(String suffix) {
    return new Series(
        new Expression.VectorSelector(selector.name() + suffix, selector.matchers()), millisBack);
  }

  Series where(Matcher... matchers) {
    return where(Arrays.asList(requireNonNull(matchers, "matchers")));
  }

  Series where(List<Matcher> matchers) {
    requireNonNull(matchers, "matchers");
    List<Matcher> all = new ArrayList<>(selector.matchers().size() + matchers.size());
    all.addAll(selector.matchers());
    all.addAll(matchers);
    return new Series(new Expression.VectorSelector(selector.name(), all), millisBack);
  }

  Series offset(Span back) {
    return new Series(selector, requireNonNull(back, "back").millis());
  }

  Expression instant() {
    return shifted(selector);
  }

  /** A function of one range: {@code rate(name[5m] offset 1h)}. */
  InstantVector over(String function, Range range) {
    Expression values = shifted(new Expression.RangeSelector(selector, range));
    return new InstantVector(new Expression.Call(function, List.of(values)));
  }

  InstantVector over(String function, Span window) {
    return over(function, new Range.Fixed(requireNonNull(window, "window")));
  }

  private Expression shifted(Expression.Selector series) {
    return millisBack == 0 ? series : new Expression.Offset(series, millisBack);
  }

  @Override
  public String toString() {
    return LinePrinter.print(instant());
  }
}
