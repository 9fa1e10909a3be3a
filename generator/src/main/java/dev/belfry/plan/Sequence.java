package dev.belfry.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What two lists have in common, in the order of both. */
final class Sequence {
  private Sequence() {}

  /** One of the longest lists that is in both, with gaps. */
  static <T> List<T> common(List<T> one, List<T> other) {
    int[][] length = lengths(one, other);
    List<T> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).equals(other.get(j))) {
        common.add(one.get(i));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return Collections.unmodifiableList(common);
  }

  /** How long the longest is that is in what follows in both, from each pair of places on. */
  private static <T> int[][] lengths(List<T> one, List<T> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            one.get(i).equals(other.get(j))
                ? 1 + length[i + 1][j + 1]
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
