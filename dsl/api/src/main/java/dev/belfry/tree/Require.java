package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Checks of single values, made where the value is given, so that the stack trace points at the user's line. */
public final class Require {
  private Require() {}

  /**
   * The value, if it is in the range; an infinite bound is no bound.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static double range(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + ": expected a number " + bounds(least, most) + ", got " + Node.number(value).text());
    }
    return value;
  }

  /**
   * The value, if it is in the range; an infinite bound is no bound.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static int range(String name, int value, double least, double most) {
    range(name, (double) value, least, most);
    return value;
  }

  private static String bounds(double least, double most) {
    if (most == Double.POSITIVE_INFINITY) {
      return "of at least " + Node.number(least).text();
    }
    return least == Double.NEGATIVE_INFINITY
        ? "of at most " + Node.number(most).text()
        : "from " + Node.number(least).text() + " to " + Node.number(most).text();
  }

  /**
   * The text, if it is not empty.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static String filled(String name, String value) {
    if (requireNonNull(value, name).isEmpty()) {
      throw new IllegalArgumentException(name + ": expected a text, got an empty one");
    }
    return value;
  }

  /**
   * The text, if the whole of it fits the pattern.
   *
   * @param expected what the pattern asks for, in words
   * @throws IllegalArgumentException otherwise
   */
  public static String match(String name, String value, Pattern pattern, String expected) {
    if (!pattern.matcher(requireNonNull(value, name)).matches()) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", got `" + value + "`");
    }
    return value;
  }
}
