package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;

/** The value of a label, to compare it: {@code field(STATUS).atLeast(500)}. */
public final class LogField {
  private final Label label;

  /**
   * The value of this label.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  LogField(Label label) {
    this.label = requireNonNull(label, "label");
    Names.requireLabel(label.name());
  }

  /** The text is this one. API name: {@code =}. */
  public LabelCondition is(String value) {
    return LabelCondition.of(label.is(value));
  }

  /** The text is another one, or there is none. API name: {@code !=}. */
  public LabelCondition isNot(String value) {
    return LabelCondition.of(label.isNot(value));
  }

  /**
   * A regular expression (RE2) fits the whole text. API name: {@code =~}.
   *
   * @throws IllegalArgumentException when the regular expression is none
   */
  public LabelCondition matches(String regex) {
    return LabelCondition.of(label.matches(regex));
  }

  /**
   * A regular expression (RE2) does not fit the whole text. API name: {@code !~}.
   *
   * @throws IllegalArgumentException when the regular expression is none
   */
  public LabelCondition doesNotMatch(String regex) {
    return LabelCondition.of(label.doesNotMatch(regex));
  }

  /** The text is one of these. API name: {@code =~}. */
  public LabelCondition in(String... values) {
    return LabelCondition.of(label.in(values));
  }

  /** The number is more than this. API name: {@code >}. */
  public LabelCondition above(double number) {
    return compared(LabelFilter.Operator.GREATER, new Quantity.Decimal(number));
  }

  /** The length of time, such as {@code 1m30s}, is more than this. API name: {@code >}. */
  public LabelCondition above(Span span) {
    return compared(LabelFilter.Operator.GREATER, Quantity.Duration.of(span));
  }

  /** The size, such as {@code 5MB}, is more than this. API name: {@code >}. */
  public LabelCondition above(ByteSize size) {
    return compared(LabelFilter.Operator.GREATER, new Quantity.Size(size));
  }

  /** The number is at least this. API name: {@code >=}. */
  public LabelCondition atLeast(double number) {
    return compared(LabelFilter.Operator.GREATER_OR_EQUAL, new Quantity.Decimal(number));
  }

  /** The length of time, such as {@code 1m30s}, is at least this. API name: {@code >=}. */
  public LabelCondition atLeast(Span span) {
    return compared(LabelFilter.Operator.GREATER_OR_EQUAL, Quantity.Duration.of(span));
  }

  /** The size, such as {@code 5MB}, is at least this. API name: {@code >=}. */
  public LabelCondition atLeast(ByteSize size) {
    return compared(LabelFilter.Operator.GREATER_OR_EQUAL, new Quantity.Size(size));
  }

  /** The number is less than this. API name: {@code <}. */
  public LabelCondition below(double number) {
    return compared(LabelFilter.Operator.LESS, new Quantity.Decimal(number));
  }

  /** The length of time, such as {@code 1m30s}, is less than this. API name: {@code <}. */
  public LabelCondition below(Span span) {
    return compared(LabelFilter.Operator.LESS, Quantity.Duration.of(span));
  }

  /** The size, such as {@code 5MB}, is less than this. API name: {@code <}. */
  public LabelCondition below(ByteSize size) {
    return compared(LabelFilter.Operator.LESS, new Quantity.Size(size));
  }

  /** The number is at most this. API name: {@code <=}. */
  public LabelCondition atMost(double number) {
    return compared(LabelFilter.Operator.LESS_OR_EQUAL, new Quantity.Decimal(number));
  }

  /** The length of time, such as {@code 1m30s}, is at most this. API name: {@code <=}. */
  public LabelCondition atMost(Span span) {
    return compared(LabelFilter.Operator.LESS_OR_EQUAL, Quantity.Duration.of(span));
  }

  /** The size, such as {@code 5MB}, is at most this. API name: {@code <=}. */
  public LabelCondition atMost(ByteSize size) {
    return compared(LabelFilter.Operator.LESS_OR_EQUAL, new Quantity.Size(size));
  }

  /** The number is exactly this. API name: {@code ==}. */
  public LabelCondition equalTo(double number) {
    return compared(LabelFilter.Operator.EQUAL, new Quantity.Decimal(number));
  }

  /** The length of time, such as {@code 1m30s}, is exactly this. API name: {@code ==}. */
  public LabelCondition equalTo(Span span) {
    return compared(LabelFilter.Operator.EQUAL, Quantity.Duration.of(span));
  }

  /** The size, such as {@code 5MB}, is exactly this. API name: {@code ==}. */
  public LabelCondition equalTo(ByteSize size) {
    return compared(LabelFilter.Operator.EQUAL, new Quantity.Size(size));
  }

  /** The number is other than this. API name: {@code !=}. */
  public LabelCondition notEqualTo(double number) {
    return compared(LabelFilter.Operator.NOT_EQUAL, new Quantity.Decimal(number));
  }

  /** The length of time, such as {@code 1m30s}, is other than this. API name: {@code !=}. */
  public LabelCondition notEqualTo(Span span) {
    return compared(LabelFilter.Operator.NOT_EQUAL, Quantity.Duration.of(span));
  }

  /** The size, such as {@code 5MB}, is other than this. API name: {@code !=}. */
  public LabelCondition notEqualTo(ByteSize size) {
    return compared(LabelFilter.Operator.NOT_EQUAL, new Quantity.Size(size));
  }

  /**
   * The address lies in a network such as {@code 10.0.0.0/8} or a range such as {@code
   * 10.0.0.1-10.0.0.9}. API name: {@code ip}.
   *
   * @throws IllegalArgumentException when there are no such addresses
   */
  public LabelCondition inNetwork(String addresses) {
    return new LabelCondition(ip(true, addresses));
  }

  /**
   * The address lies outside of a network or range. API name: {@code ip}.
   *
   * @throws IllegalArgumentException when there are no such addresses
   */
  public LabelCondition notInNetwork(String addresses) {
    return new LabelCondition(ip(false, addresses));
  }

  private LabelFilter ip(boolean isInside, String addresses) {
    Text text = Text.of(requireNonNull(addresses, "addresses"));
    return new LabelFilter.Ip(label.name(), isInside, text, SourceRange.NONE);
  }

  private LabelCondition compared(LabelFilter.Operator operator, Quantity quantity) {
    return new LabelCondition(
        new LabelFilter.Compares(label.name(), operator, quantity, SourceRange.NONE));
  }

  /** The name of the label. */
  @Override
  public String toString() {
    return label.name();
  }
}
