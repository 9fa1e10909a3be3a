package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import dev.belfry.promql.Selector.RangeSelector;
import dev.belfry.promql.Selector.VectorSelector;
import java.util.ArrayList;
import java.util.List;

/**
 * What all metric handles hold: which series, and when to look at them. What selects the series is
 * made where it is asked for, not at each step on the way there.
 */
record Series(String name, List<Matcher> matchers, Modifiers modifiers) {

  static Series named(String name) {
    return new Series(name, List.of(), Modifiers.NONE);
  }

  /** The same labels and time on another metric. */
  Series suffixed(String suffix) {
    return new Series(name + suffix, matchers, modifiers);
  }

  Series where(Matcher... more) {
    return where(List.of(requireNonNull(more, "matchers")));
  }

  Series where(List<? extends Matcher> more) {
    List<Matcher> copy = List.copyOf(requireNonNull(more, "matchers"));
    if (matchers.isEmpty()) {
      return new Series(name, copy, modifiers);
    }
    List<Matcher> all = new ArrayList<>(matchers.size() + copy.size());
    all.addAll(matchers);
    all.addAll(copy);
    return new Series(name, List.copyOf(all), modifiers);
  }

  /** What selects it. */
  VectorSelector selector() {
    return selector(modifiers);
  }

  private VectorSelector selector(Modifiers around) {
    return new VectorSelector(name, matchers, around, SourceRange.NONE);
  }

  Series offset(Span back) {
    return modified(modifiers.offset(back));
  }

  Series at(double seconds) {
    return modified(modifiers.at(AtTime.seconds(seconds)));
  }

  Series at(AtTime moment) {
    return modified(modifiers.at(moment));
  }

  Series extended(RangeExtension extension) {
    return modified(modifiers.extension(extension));
  }

  private Series modified(Modifiers other) {
    return new Series(name, matchers, other);
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
    return new RangeSelector(selector(Modifiers.NONE), range, modifiers, SourceRange.NONE);
  }

  static DurationExpression window(Span window) {
    return DurationExpression.of(requireNonNull(window, "window"));
  }

  /** The order of the matchers does not count. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Series that && selector().equals(that.selector());
  }

  @Override
  public int hashCode() {
    return selector().hashCode();
  }

  @Override
  public String toString() {
    return selector().text();
  }
}
