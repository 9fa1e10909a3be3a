package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A label that one metric has and whose values are all known: nothing else can be matched. {@code
 * HttpRequestsTotal.METHOD.is(Method.GET)}.
 *
 * @param <M> the class that stands for the metric or for the system
 * @param <V> the values
 */
public final class EnumLabelOf<M, V extends LabelValue> implements LabelNameOf<M> {
  private final LabelOf<M> label;

  /**
   * A label of this metric.
   *
   * @param name any text that is not empty
   * @throws IllegalArgumentException when the name is empty or has half a surrogate pair
   */
  public EnumLabelOf(String name) {
    label = new LabelOf<>(name);
  }

  @Override
  public String name() {
    return label.name();
  }

  /** Matches series whose label has this value. API name: {@code =}. */
  public MatcherOf<M> is(V value) {
    return label.is(requireNonNull(value, "value").value());
  }

  /** Matches series whose label has another value or is missing. API name: {@code !=}. */
  public MatcherOf<M> isNot(V value) {
    return label.isNot(requireNonNull(value, "value").value());
  }

  /**
   * Matches any of these values. API name: {@code =~} with alternatives.
   *
   * @throws IllegalArgumentException when there is no value
   */
  @SafeVarargs
  public final MatcherOf<M> in(V... values) {
    List<V> all = new ArrayList<>();
    for (V value : requireNonNull(values, "values")) {
      all.add(value);
    }
    return in(all);
  }

  /**
   * Matches any of these values. API name: {@code =~} with alternatives.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public MatcherOf<M> in(List<? extends V> values) {
    return label.in(
        requireNonNull(values, "values").stream()
            .map(value -> requireNonNull(value, "value").value())
            .toList());
  }

  /** Matches what the reader chose for a variable, one value or several. API name: {@code =~}. */
  public MatcherOf<M> in(Placeholder variable) {
    return label.in(variable);
  }

  @Override
  public boolean equals(Object other) {
    return label.equals(other);
  }

  @Override
  public int hashCode() {
    return label.hashCode();
  }

  /** Same as {@link #name()}. */
  @Override
  public String toString() {
    return label.toString();
  }
}
