package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.Span;
import java.util.Arrays;

/** What is known of a span, to compare, group and show it: {@code span("http.method")}. */
public final class SpanField {
  private static final String PLAIN = "[A-Za-z_][A-Za-z0-9_.-]*";

  private final String text;

  private SpanField(String text) {
    this.text = text;
  }

  static SpanField intrinsic(String name) {
    return new SpanField(name);
  }

  /** The attribute of this name; what could be read as something else stands in quotes. */
  static SpanField attribute(String scope, String name) {
    if (requireNonNull(name, "name").isEmpty()) {
      throw new IllegalArgumentException("attribute: expected a name, got an empty one");
    }
    return new SpanField(scope + "." + (name.matches(PLAIN) ? name : Literals.text(name)));
  }

  /** The text is this one. API name: {@code =}. */
  public SpanCondition is(String value) {
    return compared("=", Literals.text(requireNonNull(value, "value")));
  }

  /** The text is another one. API name: {@code !=}. */
  public SpanCondition isNot(String value) {
    return compared("!=", Literals.text(requireNonNull(value, "value")));
  }

  /** A regular expression (RE2) fits the text. API name: {@code =~}. */
  public SpanCondition matches(String regex) {
    return compared("=~", Literals.text(requireNonNull(regex, "regex")));
  }

  /** A regular expression (RE2) does not fit the text. API name: {@code !~}. */
  public SpanCondition doesNotMatch(String regex) {
    return compared("!~", Literals.text(requireNonNull(regex, "regex")));
  }

  /**
   * The text is one of these. API name: {@code =}, joined by {@code ||}.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public SpanCondition in(String... values) {
    return Arrays.stream(requireNonNull(values, "values"))
        .map(this::is)
        .reduce(SpanCondition::or)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "field `" + text + "`: expected at least one value, got none"));
  }

  /**
   * The text is what the reader chose for a variable, one value or several. API name: {@code =~}.
   */
  public SpanCondition in(Placeholder variable) {
    return matches(requireNonNull(variable, "variable").placeholder());
  }

  /** The value is true. API name: {@code = true}. */
  public SpanCondition isTrue() {
    return compared("=", "true");
  }

  /** The value is false. API name: {@code = false}. */
  public SpanCondition isFalse() {
    return compared("=", "false");
  }

  /** There is a value. API name: {@code != nil}. */
  public SpanCondition exists() {
    return compared("!=", "nil");
  }

  /**
   * The value is above this number. API name: {@code >}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public SpanCondition above(double number) {
    return compared(">", Literals.number(number));
  }

  /** The value is above this length of time. API name: {@code >}. */
  public SpanCondition above(Span span) {
    return compared(">", requireNonNull(span, "span").toString());
  }

  /**
   * The value is at or above this number. API name: {@code >=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public SpanCondition atLeast(double number) {
    return compared(">=", Literals.number(number));
  }

  /** The value is at or above this length of time. API name: {@code >=}. */
  public SpanCondition atLeast(Span span) {
    return compared(">=", requireNonNull(span, "span").toString());
  }

  /**
   * The value is below this number. API name: {@code <}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public SpanCondition below(double number) {
    return compared("<", Literals.number(number));
  }

  /** The value is below this length of time. API name: {@code <}. */
  public SpanCondition below(Span span) {
    return compared("<", requireNonNull(span, "span").toString());
  }

  /**
   * The value is at or below this number. API name: {@code <=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public SpanCondition atMost(double number) {
    return compared("<=", Literals.number(number));
  }

  /** The value is at or below this length of time. API name: {@code <=}. */
  public SpanCondition atMost(Span span) {
    return compared("<=", requireNonNull(span, "span").toString());
  }

  /**
   * The value is equal to this number. API name: {@code =}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public SpanCondition equalTo(double number) {
    return compared("=", Literals.number(number));
  }

  /** The value is equal to this length of time. API name: {@code =}. */
  public SpanCondition equalTo(Span span) {
    return compared("=", requireNonNull(span, "span").toString());
  }

  /**
   * The value is other than this number. API name: {@code !=}.
   *
   * @throws IllegalArgumentException when the number is NaN or infinite
   */
  public SpanCondition notEqualTo(double number) {
    return compared("!=", Literals.number(number));
  }

  /** The value is other than this length of time. API name: {@code !=}. */
  public SpanCondition notEqualTo(Span span) {
    return compared("!=", requireNonNull(span, "span").toString());
  }

  private SpanCondition compared(String operator, String value) {
    return SpanCondition.of(text + " " + operator + " " + value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpanField that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The field as TraceQL writes it: {@code span.http.method}. */
  @Override
  public String toString() {
    return text;
  }
}
