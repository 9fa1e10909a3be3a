package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks of single values, made where the value is given, so that the stack trace points at the
 * user's line.
 */
public final class Require {
  private Require() {}

  /**
   * The value, if it is finite and in the range; an infinite bound is no bound.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static double range(String name, double value, double least, double most) {
    requireNonNull(name, "name");
    if (!(value >= least && value <= most && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          name + ": expected a " + numbers(least, most) + ", got " + text(value));
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

  private static String text(double value) {
    return Double.isFinite(value) ? Node.number(value).text() : Double.toString(value);
  }

  private static String numbers(double least, double most) {
    if (Double.isFinite(least) && Double.isFinite(most)) {
      return "number from " + text(least) + " to " + text(most);
    }
    if (Double.isFinite(least)) {
      return "number of at least " + text(least);
    }
    return Double.isFinite(most) ? "number of at most " + text(most) : "finite number";
  }

  /**
   * The text, if it is not empty.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static String filled(String name, String value) {
    if (requireNonNull(value, requireNonNull(name, "name")).isEmpty()) {
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
    requireNonNull(expected, "expected");
    requireNonNull(value, requireNonNull(name, "name"));
    if (!requireNonNull(pattern, "pattern").matcher(value).matches()) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", got `" + value + "`");
    }
    return value;
  }

  /**
   * The text, if it is one of the known ones or the whole of it fits the pattern.
   *
   * @param names what Java calls the known ones, in the same order, and behind commas what people
   *     call them else
   * @param expected what the pattern asks for, in words
   * @throws IllegalArgumentException otherwise; it names known ones that are called so, or nearly
   */
  public static String known(
      String name,
      String value,
      List<String> known,
      List<String> names,
      Pattern forms,
      String expected) {
    requireNonNull(expected, "expected");
    requireNonNull(names, "names");
    requireNonNull(value, requireNonNull(name, "name"));
    if (requireNonNull(known, "known").contains(value)
        || requireNonNull(forms, "forms").matcher(value).matches()) {
      return value;
    }
    List<String> near = new OtherNames(known, names).called(value);
    throw new IllegalArgumentException(
        name
            + ": expected a known one or "
            + expected
            + ", got `"
            + value
            + "`"
            + (near.isEmpty() ? "" : "; near ones: `" + String.join("`, `", near) + "`"));
  }
}
