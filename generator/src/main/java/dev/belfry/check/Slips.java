package dev.belfry.check;

import dev.belfry.common.NearNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names and values that look like a slip of the pen of others. */
final class Slips {
  private static final int SHORTEST = 4;
  private static final int NEAR = 2;

  /** So many names come from a program, which makes no slips. */
  private static final int MOST = 1000;

  /** One letter in three may be wrong. */
  private static final int LETTERS = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d");

  private Slips() {}

  /** The known one that may have been meant; empty if it is known itself, or near none. */
  static Optional<String> of(String written, Collection<String> known) {
    if (written.length() < SHORTEST || known.size() > MOST || known.contains(written)) {
      return Optional.empty();
    }
    return known.stream()
        .filter(one -> isNear(written, one))
        .min(
            Comparator.comparingInt((String one) -> NearNames.distance(written, one))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Numbers in names tell things of one kind apart: {@code shop-1} is no slip of {@code shop-2}.
   */
  private static boolean isNear(String written, String known) {
    if (known.length() < SHORTEST || Math.abs(written.length() - known.length()) > NEAR) {
      return false;
    }
    int distance = NearNames.distance(written, known);
    return distance <= NEAR
        && distance * LETTERS <= written.length()
        && !withoutDigits(written).equals(withoutDigits(known));
  }

  private static String withoutDigits(String name) {
    return DIGITS.matcher(name).replaceAll("");
  }
}
