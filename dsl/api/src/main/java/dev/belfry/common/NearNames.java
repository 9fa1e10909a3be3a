package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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

  /** How many letters have to be changed, put in or left out. */
  private static int distance(String one, String other) {
    List<Integer> row = new ArrayList<>();
    for (int j = 0; j <= other.length(); j++) {
      row.add(j);
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row.set(0, i);
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row.get(j);
        row.set(j, Math.min(replaced, 1 + Math.min(diagonal, row.get(j - 1))));
      }
    }
    return row.get(other.length());
  }
}
