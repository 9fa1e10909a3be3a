package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Where queries of Loki start: streams, labels and numbers. Import its methods statically and go on
 * with a dot: {@code streams(APP.is("api")).containing("error").rate(minutes(5)).sumBy(POD)}.
 */
public final class LogQl {
  /** Says why a line could not be read; empty where it could. API name: {@code __error__}. */
  public static final Label ERROR = new Label("__error__");

  private LogQl() {}

  /**
   * The lines of the streams that fit these matchers.
   *
   * @throws IllegalArgumentException when streams without any of the labels fit, so that Loki would
   *     have to read everything
   */
  public static LogQuery streams(Matcher... matchers) {
    return streams(Arrays.asList(requireNonNull(matchers, "matchers")));
  }

  /**
   * The lines of the streams that fit these matchers.
   *
   * @throws IllegalArgumentException when streams without any of the labels fit, so that Loki would
   *     have to read everything
   */
  public static LogQuery streams(List<Matcher> matchers) {
    List<LabelMatcher> own =
        requireNonNull(matchers, "matchers").stream().map(LabelMatcher::of).toList();
    return new LogQuery(new Expression.Logs(own, List.of(), SourceRange.NONE));
  }

  /**
   * A label by which to choose, filter and group: {@code label("level").is("error")}.
   *
   * @param name letters, digits and _, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public static Label label(String name) {
    return new Label(name);
  }

  /**
   * The value of a label, to compare it: {@code field("status").atLeast(500)}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public static LogField field(String name) {
    return new LogField(new Label(name));
  }

  /**
   * The value of a label, to compare it: {@code field(STATUS).atLeast(500)}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public static LogField field(Label label) {
    return new LogField(label);
  }

  /**
   * A field to make a label of, whatever its place in the line: {@code extracted(STATUS,
   * "response.code")}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public static ParserStage.Extraction extracted(Label label, String path) {
    Text text = Text.of(requireNonNull(path, "path"));
    return new ParserStage.Extraction(requireNonNull(label, "label").name(), text);
  }

  /**
   * A field to make a label of that has its name: {@code extracted(STATUS)}.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public static ParserStage.Extraction extracted(Label label) {
    return extracted(label, requireNonNull(label, "label").name());
  }

  /**
   * A range of time up to now, for those that end earlier: {@code
   * window(minutes(5)).offset(days(7))}.
   *
   * @throws IllegalArgumentException when it is 0
   */
  public static Window window(Span length) {
    return Window.of(requireNonNull(length, "length"));
  }

  /**
   * A number to calculate with: {@code scalar(1).minus(errorRatio)}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public static LogScalar scalar(double number) {
    return new LogScalar(LogScalar.literal(number));
  }

  /**
   * One series without labels that has this value, for where there are no lines: {@code
   * errors.or(vector(0))}. API name: {@code vector}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public static MetricQuery vector(double number) {
    return new MetricQuery(new Expression.Vector(new Quantity.Decimal(number), SourceRange.NONE));
  }

  /** Matches the two sides of an operator by these labels alone. API name: {@code on}. */
  public static VectorMatching on(Label... labels) {
    return VectorMatching.of(VectorMatching.Mode.ON, labels);
  }

  /** Matches the two sides of an operator by all labels but these. API name: {@code ignoring}. */
  public static VectorMatching ignoring(Label... labels) {
    return VectorMatching.of(VectorMatching.Mode.IGNORING, labels);
  }

  /**
   * The query that a text says, with the variables of Grafana that may be in it.
   *
   * @throws LogQlException when the text is no LogQL
   */
  public static LogQlExpression parse(String query) {
    return parse(query, Dialect.GRAFANA);
  }

  /**
   * The query that a text says.
   *
   * @param dialect whether the variables of Grafana may be in it; to Loki they are no LogQL, and in
   *     a text in quotes they mean nothing
   * @throws LogQlException when the text is no LogQL
   */
  public static LogQlExpression parse(String query, Dialect dialect) {
    Expression expression =
        QueryReader.read(requireNonNull(query, "query"), requireNonNull(dialect, "dialect"));
    return expression instanceof Expression.Logs logs
        ? new LogQuery(logs)
        : new MetricQuery((Expression.Metric) expression);
  }

  /**
   * The query for lines that a text says.
   *
   * @throws LogQlException when the text is no LogQL, or a query for numbers
   */
  public static LogQuery parseLogs(String query) {
    if (parse(query) instanceof LogQuery logs) {
      return logs;
    }
    throw new LogQlException(
        "expected a query that shows lines, got a metric query", query, 0, query.length());
  }

  /**
   * The query for numbers that a text says.
   *
   * @throws LogQlException when the text is no LogQL, or a query for lines
   */
  public static MetricQuery parseMetric(String query) {
    if (parse(query) instanceof MetricQuery metric) {
      return metric;
    }
    throw new LogQlException(
        "expected a metric query such as rate({...}[5m]), got one that shows lines",
        query,
        0,
        query.length());
  }
}
