package dev.belfry.promql;

/** Reads lengths of time: {@code 1h30m}. */
final class Durations {
  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long[] MILLIS = {
    31_536_000_000L, 604_800_000, 86_400_000, 3_600_000, 60_000, 1000, 1
  };
  private static final int LONGEST_COUNT = 18;

  private Durations() {}

  /** The milliseconds, -1 if the text is no duration; {@code Long.MAX_VALUE} if they are more. */
  static long millis(String text) {
    long sum = 0;
    int at = 0;
    int unit = -1;
    while (at < text.length()) {
      int digits = at;
      while (digits < text.length() && Keywords.isDigit(text.charAt(digits))) {
        digits++;
      }
      int letters = digits;
      while (letters < text.length() && !Keywords.isDigit(text.charAt(letters))) {
        letters++;
      }
      int next = unit(text.substring(digits, letters));
      if (digits == at || next <= unit) {
        return -1;
      }
      sum = sum(sum, text.substring(at, digits), MILLIS[next]);
      unit = next;
      at = letters;
    }
    return sum;
  }

  private static int unit(String symbol) {
    for (int i = 0; i < UNITS.length; i++) {
      if (UNITS[i].equals(symbol)) {
        return i;
      }
    }
    return -1;
  }

  /** Digits without the zeros that say nothing. */
  static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static long sum(long sum, String count, long unit) {
    String digits = withoutZeros(count);
    if (digits.length() > LONGEST_COUNT) {
      return Long.MAX_VALUE;
    }
    try {
      return Math.addExact(sum, Math.multiplyExact(Long.parseLong(digits), unit));
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }
}
