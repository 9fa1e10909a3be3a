package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Quotes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Sorts matchers as Prometheus prints them: by their text, as bytes of UTF-8. */
final class MatcherOrder {
  private static final Comparator<Matcher> ORDER = MatcherOrder::compare;

  private MatcherOrder() {}

  static List<Matcher> sorted(List<Matcher> matchers) {
    for (int i = 1; i < matchers.size(); i++) {
      if (compare(matchers.get(i - 1), matchers.get(i)) > 0) {
        Matcher[] sorted = matchers.toArray(new Matcher[0]);
        Arrays.sort(sorted, ORDER);
        return List.of(sorted);
      }
    }
    return List.copyOf(matchers);
  }

  /** Where the names decide, the texts need not be made. */
  private static int compare(Matcher one, Matcher other) {
    String a = one.label().name();
    String b = other.label().name();
    int at = difference(a, b);
    boolean namesDecide =
        at < a.length() && at < b.length() && one.label().isClassic() && other.label().isClassic();
    return namesDecide
        ? Character.compare(a.charAt(at), b.charAt(at))
        : compare(text(one), text(other));
  }

  /** The first place where the texts differ; the end of the shorter one, if they don't. */
  private static int difference(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  static String text(Matcher matcher) {
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
    boolean bare = label.isVariable() || label.isClassic();
    return bare ? label.name() : Quotes.quoted(label.name());
  }

  /** The order of UTF-8 is that of code points, in which surrogate pairs come last. */
  private static int compare(String one, String other) {
    int at = difference(one, other);
    if (at == one.length() || at == other.length()) {
      return Integer.compare(one.length(), other.length());
    }
    char a = one.charAt(at);
    char b = other.charAt(at);
    return Character.isSurrogate(a) == Character.isSurrogate(b)
        ? Character.compare(a, b)
        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
  }
}
