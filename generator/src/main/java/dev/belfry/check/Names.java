package dev.belfry.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names that a user may have meant. */
final class Names {
  private static final int NEAR = 2;
  private static final int FEW = 8;

  private Names() {}

  /**
   * What to offer for a name that does not exist: near ones, else all if they are few, as a part of
   * a sentence.
   */
  static String instead(String name, Collection<String> known) {
    List<String> near = known.stream().filter(one -> distance(name, one) <= NEAR).sorted().toList();
    List<String> offered =
        near.isEmpty() && known.size() <= FEW ? known.stream().sorted().toList() : near;
    return offered.isEmpty() ? "" : "`" + String.join("`, `", offered) + "`";
  }

  /** How many letters have to be changed, put in or left out. */
  static int distance(String one, String other) {
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
