package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What lacks something that most of its kind have, and so was forgotten. Whoever never writes
 * descriptions has decided not to, and is not told so at each panel.
 */
final class Gaps {
  private static final int LEAST = 3;
  private static final int TIMES = 3;

  private Gaps() {}

  /** Those without it, if at least three have it, and three times as many as have it not. */
  static <T> List<T> among(List<T> all, Predicate<T> has) {
    List<T> without = new ArrayList<>();
    for (T one : all) {
      if (!has.test(one)) {
        without.add(one);
      }
    }
    return of(without, all.size());
  }

  /** These, if they are few among as many. */
  static <T> List<T> of(List<T> without, int all) {
    int having = all - without.size();
    return having >= LEAST && having >= TIMES * without.size() ? without : List.of();
  }

  /** Whether a property is a text that says something. */
  static boolean says(ObjectNode node, String property) {
    return node.text(property).filter(text -> !text.isBlank()).isPresent();
  }
}
