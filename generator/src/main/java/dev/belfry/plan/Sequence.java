package dev.belfry.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two lists have in common, in the order of both. */
final class Sequence {
  private Sequence() {}

  /** Where each of different things stands in a list. */
  static <T> Map<T, Integer> places(List<T> all) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i), i);
    }
    return places;
  }

  /**
   * As many as can be of those that stand in the same order before and after, in that order; of
   * several such lists the one whose elements come first after. Takes hardly longer than sorting
   * them, which {@link #common} could not.
   *
   * @param before where each stood
   * @param after the same things, each once, as they stand now
   */
  static <T> List<T> inOrder(Map<T, Integer> before, List<T> after) {
    // By its length less one: of the rows so far, the last place that one of this length starts at.
    List<Integer> starts = new ArrayList<>();
    int[] length = new int[after.size()];
    for (int i = after.size() - 1; i >= 0; i--) {
      int place = before.get(after.get(i));
      int longer = behind(place, starts);
      if (longer == starts.size()) {
        starts.add(place);
      } else {
        starts.set(longer, place);
      }
      length[i] = longer + 1;
    }
    List<T> row = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < length.length; i++) {
      int place = before.get(after.get(i));
      if (length[i] == starts.size() - row.size() && place > last) {
        row.add(after.get(i));
        last = place;
      }
    }
    return row;
  }

  /** How many of these places, the last one first, are behind a place. */
  private static int behind(int place, List<Integer> places) {
    int from = 0;
    int to = places.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (places.get(middle) > place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** One of the longest lists that is in both, with gaps. Takes the product of their lengths. */
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
