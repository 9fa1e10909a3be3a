package dev.belfry.common;

/**
 * A condition on a label that one metric has, or that all metrics of a monitored system have. It is
 * a {@link Matcher} like any other wherever nobody knows the metric.
 *
 * @param <M> the class that stands for the metric or for the system
 */
public final class MatcherOf<M> extends Matcher {
  MatcherOf(LabelOf<M> label, Operator operator, String value) {
    super(label, operator, value);
  }
}
