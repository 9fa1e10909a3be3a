package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The letters by which Grafana tells the queries of a panel apart: A to Z, then AA and so on. */
final class RefIds {
  private static final int LETTERS = 26;
  private static final String REF_ID = "refId";
  private static final Key KEY = Key.of(0, REF_ID);
  private static final Node FIRST = Node.text("A");

  private final Set<String> taken = new HashSet<>();

  /** All before this one are taken. */
  private int next;

  private RefIds() {}

  /**
   * The letters that the author gave a query.
   *
   * @throws IllegalArgumentException when there are none
   */
  static String of(Query query) {
    return requireNonNull(query, "query")
        .node()
        .text(REF_ID)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "query: expected one with letters of its own, such as .refId(\"A\"), so that"
                        + " others can refer to it, got one without"));
  }

  /**
   * The queries behind those that a panel has already. One without letters gets the first that no
   * query has.
   */
  static ArrayNode appended(ArrayNode before, List<? extends Query> queries) {
    if (before.size() == 0 && requireNonNull(queries, "queries").size() == 1) {
      return before.plus(lettered(queries.get(0).node(), FIRST));
    }
    RefIds letters = new RefIds();
    before.items().forEach(query -> letters.take((ObjectNode) query));
    for (Query query : requireNonNull(queries, "queries")) {
      letters.take(query.node());
    }
    ArrayNode all = before;
    for (Query query : queries) {
      all = all.plus(letters.lettered(query.node()));
    }
    return all;
  }

  private void take(ObjectNode query) {
    query.text(REF_ID).ifPresent(taken::add);
  }

  private ObjectNode lettered(ObjectNode query) {
    if (query.get(REF_ID).isPresent()) {
      return query;
    }
    String letters = letters(next++);
    while (!taken.add(letters)) {
      letters = letters(next++);
    }
    return lettered(query, Node.text(letters));
  }

  private static ObjectNode lettered(ObjectNode query, Node letters) {
    return query.get(REF_ID).isPresent() ? query : query.with(KEY, letters);
  }

  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }
}
