package dev.belfry.promql;

import dev.belfry.common.Unquoted;
import java.util.regex.Pattern;

/** Reads numbers, durations and texts by the rules of Go, which PromQL shares. */
final class Literals {
  private static final Pattern HEX_DIGITS = Pattern.compile("[0-9a-fA-F]+");
  private static final Pattern OCTAL_NUMBER = Pattern.compile("0[0-7]+");
  private static final Pattern DECIMAL_NUMBER =
      Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
  private static final double MILLIS = 1000;
  private static final int HEX = 16;
  private static final int OCTAL = 8;
  private static final int LONGEST_HEX = 16;
  private static final int LONGEST_OCTAL = 21;

  private final Tokens tokens;

  Literals(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What a number, a duration in seconds, or one of the words {@code Inf} and {@code NaN} says. */
  double value(Token token) {
    if (token.is(Token.Kind.WORD)) {
      return token.isKeyword("inf") ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    return token.is(Token.Kind.DURATION) ? millis(token) / MILLIS : number(token);
  }

  double number(Token token) {
    String digits = token.text().replace("_", "");
    boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
    if (!separatorsFit(token.text(), hexadecimal)) {
      throw noNumber(token);
    }
    double value = hexadecimal ? hexadecimal(token, digits) : decimal(token, digits);
    if (Double.isInfinite(value)) {
      throw tokens.error("number: expected at most 1.8e308, got " + token.described(), token);
    }
    return value;
  }

  private PromQlException noNumber(Token token) {
    return tokens.error("expected a number or a duration, got " + token.described(), token);
  }

  private double hexadecimal(Token token, String digits) {
    String text = digits.substring(2);
    if (!HEX_DIGITS.matcher(text).matches()) {
      throw noNumber(token);
    }
    return whole(token, Durations.withoutZeros(text), HEX, LONGEST_HEX);
  }

  private double decimal(Token token, String digits) {
    if (OCTAL_NUMBER.matcher(digits).matches()) {
      String text = Durations.withoutZeros(digits);
      if (text.length() <= LONGEST_OCTAL) {
        return whole(token, text, OCTAL, LONGEST_OCTAL);
      }
    }
    if (!DECIMAL_NUMBER.matcher(digits).matches()) {
      throw noNumber(token);
    }
    return Double.parseDouble(digits);
  }

  private double whole(Token token, String digits, int radix, int longest) {
    boolean tooLarge = digits.length() > longest;
    long value = tooLarge ? -1 : Long.parseUnsignedLong(digits, radix);
    if (value < 0) {
      throw tokens.error(
          "number: expected a whole number below 2^63, got " + token.described(), token);
    }
    return value;
  }

  /** An underscore stands between two digits, or behind {@code 0x}. */
  private static boolean separatorsFit(String text, boolean hexadecimal) {
    for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
      boolean before = i > 0 && isDigit(text.charAt(i - 1), hexadecimal) || hexadecimal && i == 2;
      boolean behind = i + 1 < text.length() && isDigit(text.charAt(i + 1), hexadecimal);
      if (!before || !behind) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c, boolean hexadecimal) {
    return Character.digit(c, hexadecimal ? HEX : 10) >= 0;
  }

  /** The milliseconds that a duration says. */
  long millis(Token token) {
    long millis = Durations.millis(token.text());
    if (millis < 0) {
      throw tokens.error(
          "expected a duration of whole numbers with units from y w d h m s ms in this order, got "
              + token.described(),
          token);
    }
    if (millis > DurationExpression.Length.MOST) {
      throw tokens.error("duration: expected at most 292y, got " + token.described(), token);
    }
    return millis;
  }

  String text(Token token) {
    try {
      return Unquoted.text(token.text());
    } catch (Unquoted.BadEscape e) {
      throw tokens.error(e.getMessage(), e.placeBehind(token.from()));
    }
  }
}
