package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import dev.belfry.common.LabelNameOf;
import java.util.List;

/**
 * Where expressions start: metrics, labels and numbers. Import its methods statically and go on
 * with a dot: {@code counter("requests_total").rate().sumBy(label("route"))}.
 */
public final class PromQl {
  private PromQl() {}

  /**
   * A metric that only goes up, usually named {@code ..._total}.
   *
   * @param name letters, digits, _ and :, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public static Counter counter(String name) {
    return new Counter(Series.named(MetricName.classic("counter", name)));
  }

  /**
   * A metric that goes up and down. Take it also for a series that a recording rule stores.
   *
   * @param name letters, digits, _ and :, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public static Gauge gauge(String name) {
    return new Gauge(Series.named(MetricName.classic("gauge", name)));
  }

  /**
   * A metric that sorts observations into buckets.
   *
   * @param name the common part of its names, without {@code _bucket}, {@code _sum}, {@code _count}
   * @throws IllegalArgumentException when the name is no metric name or has one of these endings
   */
  public static Histogram histogram(String name) {
    return new Histogram(Series.named(MetricName.histogram(name)));
  }

  /**
   * A metric that sorts observations into buckets that grow with them, in one series.
   *
   * @param name its name, without {@code _bucket}, {@code _sum}, {@code _count}
   * @throws IllegalArgumentException when the name is no metric name or has one of these endings
   */
  public static NativeHistogram nativeHistogram(String name) {
    return new NativeHistogram(Series.named(MetricName.histogram(name)));
  }

  /**
   * A metric whose client computes quantiles.
   *
   * @param name the common part of its names, without {@code _sum}, {@code _count}
   * @throws IllegalArgumentException when the name is no metric name or has one of these endings
   */
  public static Summary summary(String name) {
    return new Summary(Series.named(MetricName.summary(name)));
  }

  /**
   * A label by which to choose and group series, whoever has it: {@code label("status").is("500")}.
   * It groups any expression, also one about a metric of the catalogue that is not known to have
   * it.
   *
   * @param name letters, digits and _, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public static Label label(String name) {
    return Label.label(name);
  }

  /**
   * A number to calculate with: {@code scalar(1).minus(errorRatio)}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public static Scalar scalar(double number) {
    return new Scalar(Operand.literal(number));
  }

  /**
   * An expression written as PromQL, with variables of Grafana where it is for a dashboard: {@code
   * promQl("sum by (route) (rate(requests_total{job='$job'}[$__rate_interval]))")}. It is read at
   * this call, so that a mistake is reported at this line. A scalar becomes a vector of one series.
   * An alert takes its {@link InstantVector#exists()}.
   *
   * @throws PromQlException when the text is no expression, or gives a range or a text
   */
  public static InstantVector<Object> promQl(String text) {
    Expression expression = PromQlParser.parse(text, Dialect.GRAFANA);
    return switch (expression.type()) {
      case SCALAR -> new Scalar(expression).asVector();
      case INSTANT_VECTOR, ANY -> new InstantVector<>(expression);
      default ->
          throw new PromQlException(
              "expected an instant vector or a scalar, got " + expression.type().withArticle(),
              text,
              expression.source());
    };
  }

  /**
   * A vector of one series without labels that has this value. API name: {@code vector}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public static InstantVector<Object> vector(double number) {
    return scalar(number).asVector();
  }

  /** The number pi. API name: {@code pi}. */
  public static Scalar pi() {
    return new Scalar(new Expression.Call("pi", List.of()));
  }

  /** The time of the evaluation, in seconds since 1970. API name: {@code time}. */
  public static Scalar time() {
    return new Scalar(new Expression.Call("time", List.of()));
  }

  /**
   * The first moment of the query, in seconds since 1970; that of the evaluation in rules.
   * Experimental in Prometheus. API name: {@code start}.
   */
  public static Scalar start() {
    return new Scalar(new Expression.Call("start", List.of()));
  }

  /**
   * The last moment of the query, in seconds since 1970; that of the evaluation in rules.
   * Experimental in Prometheus. API name: {@code end}.
   */
  public static Scalar end() {
    return new Scalar(new Expression.Call("end", List.of()));
  }

  /**
   * From one point of the query to the next, in seconds; 0 in rules. Experimental in Prometheus.
   * API name: {@code step}.
   */
  public static Scalar step() {
    return new Scalar(new Expression.Call("step", List.of()));
  }

  /**
   * How long the query is, in seconds; 0 in rules. Experimental in Prometheus. API name: {@code
   * range}.
   */
  public static Scalar range() {
    return new Scalar(new Expression.Call("range", List.of()));
  }

  /** The smaller of two numbers. Experimental in Prometheus. API name: {@code min_of}. */
  public static Scalar minOf(Scalar one, Scalar other) {
    return ofTwo("min_of", one, other);
  }

  /** The larger of two numbers. Experimental in Prometheus. API name: {@code max_of}. */
  public static Scalar maxOf(Scalar one, Scalar other) {
    return ofTwo("max_of", one, other);
  }

  private static Scalar ofTwo(String function, Scalar one, Scalar other) {
    return new Scalar(
        new Expression.Call(
            function,
            List.of(
                requireNonNull(one, "one").expression(),
                requireNonNull(other, "other").expression())));
  }

  /**
   * Matches the two sides of an operator by these labels alone; by none when there are none. API
   * name: {@code on}.
   *
   * @param <M> the class that has these labels, known by the metric on the left
   * @param labels labels of the left side, or any by their names alone
   */
  @SafeVarargs
  public static <M> VectorMatchingOf<M, Object> on(LabelNameOf<? super M>... labels) {
    return VectorMatchingOf.of(VectorMatching.Mode.ON, labels);
  }

  /**
   * Matches the two sides of an operator by all labels but these. API name: {@code ignoring}.
   *
   * @param <M> the class that has these labels, known by the metric on the left
   * @param labels labels of the left side, or any by their names alone
   */
  @SafeVarargs
  public static <M> VectorMatchingOf<M, Object> ignoring(LabelNameOf<? super M>... labels) {
    return VectorMatchingOf.of(VectorMatching.Mode.IGNORING, labels);
  }
}
