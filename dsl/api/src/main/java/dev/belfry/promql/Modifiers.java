package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import java.util.Optional;

/**
 * When a selector or subquery looks: {@code @ start() offset 5m}.
 *
 * @param offset how far back; 0 is the same as none
 * @param at the moment from which the offset counts, instead of that of the evaluation
 * @param extension how values at the ends of its range are found
 */
public record Modifiers(
    Optional<DurationExpression> offset, Optional<AtTime> at, Optional<RangeExtension> extension) {
  /** Now. Prints nothing. */
  public static final Modifiers NONE =
      new Modifiers(Optional.empty(), Optional.empty(), Optional.empty());

  private static final DurationExpression NOW = new DurationExpression.Length(0);

  /** Modifiers made of their three parts. */
  public Modifiers {
    offset =
        requireNonNull(offset, "offset")
            .filter(length -> !length.equals(NOW))
            .map(Modifiers::closed);
    requireNonNull(at, "at");
    requireNonNull(extension, "extension");
  }

  /** These modifiers with this offset. */
  public Modifiers offset(DurationExpression back) {
    return new Modifiers(Optional.of(requireNonNull(back, "back")), at, extension);
  }

  /** These modifiers with this offset. */
  Modifiers offset(Span back) {
    return offset(DurationExpression.of(requireNonNull(back, "back")));
  }

  /** These modifiers at this moment. */
  public Modifiers at(AtTime moment) {
    return new Modifiers(offset, Optional.of(requireNonNull(moment, "moment")), extension);
  }

  /** These modifiers with this extension. */
  public Modifiers extension(RangeExtension extended) {
    return new Modifiers(offset, at, Optional.of(requireNonNull(extended, "extended")));
  }

  /** Only in parentheses is a calculation read as one, whatever stands behind it. */
  private static DurationExpression closed(DurationExpression length) {
    return length instanceof DurationCalculation.Arithmetic
        ? new DurationCalculation.Parentheses(length, length.source())
        : length;
  }

  /** Written out, as the way of records takes a program that just starts many milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Modifiers that
        && offset.equals(that.offset)
        && at.equals(that.at)
        && extension.equals(that.extension);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * offset.hashCode() + at.hashCode()) + extension.hashCode();
  }

  /** Whether something fixed is set, which Prometheus does not take before a range. */
  boolean isShifted() {
    return offset.isPresent() && offset.get() instanceof DurationExpression.Length
        || at.isPresent() && at.get() instanceof AtTime.Timestamp;
  }
}
