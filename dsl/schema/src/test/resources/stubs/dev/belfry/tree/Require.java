package dev.belfry.tree;

import java.util.regex.Pattern;

/** Stands for the real one where tests compile what was generated. */
public final class Require {
  public static int range(String name, int value, double least, double most) {
    return value;
  }

  public static double range(String name, double value, double least, double most) {
    return value;
  }

  public static String filled(String name, String value) {
    return value;
  }

  public static String match(String name, String value, Pattern pattern, String expected) {
    return value;
  }

  public static String known(
      String name,
      String value,
      java.util.List<String> known,
      java.util.List<String> names,
      java.util.regex.Pattern forms,
      String expected) {
    return value;
  }
}
