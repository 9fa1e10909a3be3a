package ai.aragora.monitoring;

import dev.belfry.common.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a PromQL text says, whatever its layout: its words with one space between them, groupings in
 * front of what is grouped, labels and matchers sorted, and time spans in one notation.
 */
final class PromQlMeaning {
  private static final Pattern WORD =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\$?[\\w:.]+|[=!<>]=|[=!]~|\\S");
  private static final Pattern TIME_SPAN = Pattern.compile("(?:\\d+(?:ms|[smhdwy]))+");
  private static final Set<String> AGGREGATIONS =
      Set.of("sum", "avg", "min", "max", "count", "stddev", "stdvar", "group", "topk", "bottomk");
  private static final Set<String> BEFORE_LABELS = Set.of("by", "without", "on", "ignoring");

  private final List<String> words;

  private PromQlMeaning(String text) {
    words =
        new ArrayList<>(
            WORD.matcher(text).results().map(MatchResult::group).map(PromQlMeaning::word).toList());
  }

  static String of(String text) {
    PromQlMeaning meaning = new PromQlMeaning(text);
    meaning.groupingsToTheFront();
    meaning.listsInOrder();
    return String.join(" ", meaning.words);
  }

  private static String word(String word) {
    return TIME_SPAN.matcher(word).matches() ? Span.span(word).toString() : word;
  }

  private void groupingsToTheFront() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!AGGREGATIONS.contains(words.get(i)) || !words.get(i + 1).equals("(")) {
        continue;
      }
      int grouping = end(i + 1);
      if (grouping < words.size() && Set.of("by", "without").contains(words.get(grouping))) {
        int end = end(grouping + 1);
        Collections.rotate(words.subList(i + 1, end), end - grouping);
      }
    }
  }

  private void listsInOrder() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("{") || i > 0 && BEFORE_LABELS.contains(words.get(i - 1))) {
        List<String> list = words.subList(i, end(i));
        String items = String.join(" ", list.subList(1, list.size() - 1));
        String sorted = String.join(" , ", new TreeSet<>(List.of(items.split(" , "))));
        list.subList(1, list.size() - 1).clear();
        list.add(1, sorted);
      }
    }
  }

  /** The place behind the bracket that closes the one at this place. */
  private int end(int open) {
    int depth = 0;
    for (int i = open; i < words.size(); i++) {
      depth += "({[".contains(words.get(i)) ? 1 : ")}]".contains(words.get(i)) ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("a bracket is not closed: " + String.join(" ", words));
  }
}
