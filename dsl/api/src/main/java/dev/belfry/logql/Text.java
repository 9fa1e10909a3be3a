package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Bytes;
import dev.belfry.common.Placeholder;

/**
 * A text in a query: what to look for, a regular expression, a template.
 *
 * @param value the text without quotes and escapes
 * @param quote how it is written; it matters when Grafana fills in a variable inside
 * @param hasVariable whether Grafana fills in something, so that the text isn't known yet
 */
public record Text(String value, Quote quote, boolean hasVariable) {

  /** How a text is written. */
  public enum Quote {
    /** {@code "text"}, with escapes. */
    DOUBLE,
    /** In backticks, without escapes. */
    RAW,
    /** Without quotes: a variable whose value brings them along, {@code ${search:doublequote}}. */
    NONE
  }

  /**
   * A text written in this way, which Grafana fills in or leaves as it is.
   *
   * @throws IllegalArgumentException when there is half a character, a backtick between backticks,
   *     or no variable where one has to be
   */
  public Text {
    requireNonNull(value, "value");
    requireNonNull(quote, "quote");
    if (value.codePoints().anyMatch(point -> isHalf(point, quote))) {
      throw new IllegalArgumentException("text: expected whole characters, got half of a pair");
    }
    if (quote == Quote.RAW && value.indexOf('`') >= 0) {
      throw new IllegalArgumentException("text: expected no backtick inside backticks, got one");
    }
    if (quote == Quote.NONE && !(hasVariable && Variables.isWord(value))) {
      throw new IllegalArgumentException(
          "text: expected a variable such as ${name:doublequote} where there are no quotes, got `"
              + value
              + "`");
    }
    if (hasVariable && !Variables.isIn(value)) {
      throw new IllegalArgumentException("text: expected a variable in it, got `" + value + "`");
    }
  }

  /**
   * A text written in this way, in which Grafana fills in what looks like a variable.
   *
   * @throws IllegalArgumentException when there is half a character, a backtick between backticks,
   *     or no variable where quotes are left out
   */
  public Text(String value, Quote quote) {
    this(value, quote, Variables.isIn(requireNonNull(value, "value")));
  }

  /** Some halves stand for bytes, which only an escape can give. */
  private static boolean isHalf(int point, Quote quote) {
    return Character.getType(point) == Character.SURROGATE
        && !(quote == Quote.DOUBLE && Bytes.isOne(point));
  }

  /** This text, in double quotes. */
  public static Text of(String value) {
    return new Text(value, Quote.DOUBLE);
  }

  /** What the reader fills in, in double quotes: {@code "$search"}. */
  public static Text of(Placeholder variable) {
    return of(requireNonNull(variable, "variable").placeholder());
  }

  /** The same text for Loki alone, to which no part of it is a variable, nor quotes matter. */
  Text literal() {
    return new Text(value, Quote.DOUBLE, false);
  }
}
