package dev.belfry.common;

/**
 * A label that one metric has, or that all metrics of a monitored system have: its matchers fit
 * these and no others. {@code HttpRequestsTotal.STATUS.is("500")}.
 *
 * @param <M> the class that stands for the metric or for the system
 */
public final class LabelOf<M> extends OpenLabel<MatcherOf<M>> implements LabelNameOf<M> {

  /**
   * A label of this metric.
   *
   * @param name any text that is not empty
   * @throws IllegalArgumentException when the name is empty or has half a surrogate pair
   */
  public LabelOf(String name) {
    super(name);
  }

  @Override
  MatcherOf<M> matcher(Matcher.Operator operator, String value) {
    return new MatcherOf<>(this, operator, value);
  }
}
