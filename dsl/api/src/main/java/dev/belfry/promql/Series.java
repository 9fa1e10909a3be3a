package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import dev.belfry.promql.Selector.RangeSelector;
import dev.belfry.promql.Selector.VectorSelector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all metric handles hold: which series, and when to look at them. */
record Series(VectorSelector selector) {

  static Series named(String name) {
    return new Series(new VectorSelector(name, List.of()));
  }

  /** The same labels and time on another metric. */
  Series suffixed(String suffix) {
    return changed(selector.name() + suffix, selector.matchers());
  }

  Series where(Matcher... matchers) {
    return where(Arrays.asList(requireNonNull(matchers, "matchers")));
  }

  Series where(List<? extends Matcher> matchers) {
    requireNonNull(matchers, "matchers");
    List<Matcher> all = new ArrayList<>(selector.matchers().size() + matchers.size());
    all.addAll(selector.matchers());
    all.addAll(matchers);
    return changed(selector.name(), all);
  }

  private Series changed(String name, List<Matcher> matchers) {
    return new Series(
        new VectorSelector(
            name, matchers, selector.variables(), selector.modifiers(), SourceRange.NONE));
  }

  Series offset(Span back) {
    return modified(selector.modifiers().offset(back));
  }

  Series at(double seconds) {
    return modified(selector.modifiers().at(AtTime.seconds(seconds)));
  }

  Series at(AtTime moment) {
    return modified(selector.modifiers().at(moment));
  }

  Series extended(RangeExtension extension) {
    return modified(selector.modifiers().extension(extension));
  }

  private Series modified(Modifiers modifiers) {
    return new Series(selector.with(modifiers, SourceRange.NONE));
  }

  /** A function of one range: {@code rate(name[5m] offset 1h)}. */
  <M> InstantVector<M> over(String function, DurationExpression range) {
    return new InstantVector<>(new Expression.Call(function, List.of(range(range))));
  }

  <M> InstantVector<M> over(String function, Span window) {
    return over(function, window(window));
  }

  /** The values of a range: the modifiers stand behind it. */
  RangeSelector range(DurationExpression range) {
    return new RangeSelector(
        selector.with(Modifiers.NONE, SourceRange.NONE),
        range,
        selector.modifiers(),
        SourceRange.NONE);
  }

  static DurationExpression window(Span window) {
    return DurationExpression.of(requireNonNull(window, "window"));
  }

  @Override
  public String toString() {
    return selector.text();
  }
}
