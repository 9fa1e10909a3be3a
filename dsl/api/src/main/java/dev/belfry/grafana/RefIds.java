package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/** The letters by which Grafana tells the queries of a panel apart: A to Z, then AA and so on. */
final class RefIds {
  private static final int LETTERS = 26;
  private static final String REF_ID = "refId";

  private RefIds() {}

  /** The query, with the first letter that no query before it has, unless it has one already. */
  static ObjectNode lettered(ObjectNode query, ArrayNode before) {
    if (query.get(REF_ID).isPresent()) {
      return query;
    }
    int number = 0;
    while (isTaken(letters(number), before)) {
      number++;
    }
    return query.with(Key.of(0, REF_ID), Node.text(letters(number)));
  }

  private static boolean isTaken(String refId, ArrayNode queries) {
    for (int i = 0; i < queries.size(); i++) {
      if (((ObjectNode) queries.get(i)).text(REF_ID).orElse("").equals(refId)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }
}
