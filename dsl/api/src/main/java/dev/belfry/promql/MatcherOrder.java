package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts matchers as Prometheus prints them: by their text, as bytes of UTF-8. */
final class MatcherOrder {
  private static final Comparator<Sortable> ORDER =
      (one, other) -> compare(one.text(), other.text());

  private MatcherOrder() {}

  private record Sortable(Matcher matcher, String text) {}

  static List<Matcher> sorted(List<Matcher> matchers) {
    if (matchers.size() < 2) {
      return List.copyOf(matchers);
    }
    List<Sortable> sortable = new ArrayList<>(matchers.size());
    for (Matcher matcher : matchers) {
      sortable.add(new Sortable(matcher, text(matcher)));
    }
    sortable.sort(ORDER);
    return sortable.stream().map(Sortable::matcher).toList();
  }

  private static String text(Matcher matcher) {
    StringBuilder text = new StringBuilder();
    append(text, matcher);
    return text.toString();
  }

  /** A matcher as it stands between braces: {@code status=~"5.."}. */
  static void append(StringBuilder out, Matcher matcher) {
    out.append(name(matcher.label())).append(matcher.operator().symbol());
    Quotes.append(out, matcher.value());
  }

  /** A label as it stands in front of an operator, in quotes only where it needs them. */
  static String name(Label label) {
    String name = label.name();
    return label.isClassic() || Variables.isName(name) ? name : Quotes.quoted(name);
  }

  /** The order of UTF-8 is that of code points, in which surrogate pairs come last. */
  private static int compare(String one, String other) {
    int most = Math.min(one.length(), other.length());
    for (int i = 0; i < most; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
