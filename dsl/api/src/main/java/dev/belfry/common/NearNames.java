package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that a user may have meant. */
public final class NearNames {
  private static final int NEAR = 2;
  private static final int FEW = 8;

  private NearNames() {}

  /**
   * What to offer for a name that does not exist: near ones, the nearest first, else all if they
   * are few, as a part of a sentence.
   */
  public static String instead(String name, Collection<String> known) {
    requireNonNull(name, "name");
    List<String> near =
        requireNonNull(known, "known").stream()
            .filter(one -> distance(name, one) <= NEAR)
            .sorted(
                Comparator.comparingInt((String one) -> distance(name, one))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> offered =
        near.isEmpty() && known.size() <= FEW ? known.stream().sorted().toList() : near;
    return offered.isEmpty() ? "" : "`" + String.join("`, `", offered) + "`";
  }

  /** How many letters have to be changed, put in or left out to make one name of the other. */
  public static int distance(String one, String other) {
    int[] row = new int[requireNonNull(other, "other").length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= requireNonNull(one, "one").length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(diagonal, row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
