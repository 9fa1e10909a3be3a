package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of bytes, as Loki compares the sizes in log lines with it: {@code 20MB}.
 *
 * @param bytes the number, 0 or more
 */
public record ByteSize(long bytes) {
  private static final Pattern TEXT = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([A-Za-z]+)");
  private static final int THOUSAND = 1000;
  private static final int BINARY_THOUSAND = 1024;
  private static final Map<String, Long> UNITS = units();

  /**
   * So many bytes.
   *
   * @throws IllegalArgumentException when the number is negative
   */
  public ByteSize {
    if (bytes < 0) {
      throw new IllegalArgumentException("size: expected 0 bytes or more, got " + bytes);
    }
  }

  /** The larger units come first. */
  private static Map<String, Long> units() {
    Map<String, Long> units = new LinkedHashMap<>();
    for (int power = 4; power > 0; power--) {
      String prefix = String.valueOf(" kMGT".charAt(power));
      long binary = (long) Math.pow(BINARY_THOUSAND, power);
      units.put(prefix.toUpperCase(Locale.ROOT) + "iB", binary);
      units.put(prefix + "B", (long) Math.pow(THOUSAND, power));
    }
    units.put("B", 1L);
    return units;
  }

  /**
   * The size that a text says: a number and one of the units B, kB, MB, GB, TB, KiB, MiB, GiB, TiB,
   * without a blank between.
   *
   * @throws IllegalArgumentException when the text says no size, or more than 9 EB
   */
  public static ByteSize size(String text) {
    Matcher parts = TEXT.matcher(requireNonNull(text, "text"));
    if (parts.matches()) {
      for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
        if (isUnit(parts.group(2), unit.getKey())) {
          return new ByteSize(exact(text, parts.group(1), unit.getValue()));
        }
      }
    }
    throw new IllegalArgumentException(
        "size: expected a number with a unit, such as 20MB or 1.5GiB, got `" + text + "`");
  }

  /** Loki lets the B away and looks at no letter case. */
  private static boolean isUnit(String text, String unit) {
    return text.equalsIgnoreCase(unit)
        || unit.length() > 1 && text.equalsIgnoreCase(unit.substring(0, unit.length() - 1));
  }

  private static long exact(String text, String number, long unit) {
    BigDecimal bytes = new BigDecimal(number).multiply(BigDecimal.valueOf(unit));
    if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException("size: expected at most 9 EB, got `" + text + "`");
    }
    return bytes.longValue();
  }

  /**
   * The size as Loki writes it, with at most one digit behind the point ({@code 1.5GB}) where that
   * is exact. To Loki 0B is none.
   */
  String rounded() {
    if (bytes == 0) {
      return "0kB";
    }
    for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
      boolean decimal = !unit.getKey().contains("i") && unit.getValue() > 1;
      if (decimal && bytes >= unit.getValue()) {
        BigDecimal tenths =
            BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit.getValue()), 1, RoundingMode.HALF_UP);
        BigDecimal shown =
            tenths.compareTo(BigDecimal.TEN) < 0
                ? tenths
                : tenths.setScale(0, RoundingMode.HALF_EVEN);
        String text = shown.toPlainString() + unit.getKey();
        return size(text).bytes == bytes ? text : toString();
      }
    }
    return toString();
  }

  /** The size as Loki reads it, in the largest unit of which it is a whole number. */
  @Override
  public String toString() {
    for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
      if (bytes > 0 && bytes % unit.getValue() == 0) {
        return bytes / unit.getValue() + unit.getKey();
      }
    }
    return bytes + "B";
  }
}
