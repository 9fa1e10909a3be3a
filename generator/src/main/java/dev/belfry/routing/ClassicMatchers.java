package dev.belfry.routing;

import com.google.re2j.Pattern;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Matcher.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * Matchers by the rules of Alertmanager before 0.27: a name of letters, digits, {@code _} and
 * {@code :}, an operator, and what is left as value, with quotes or without.
 */
final class ClassicMatchers {
  private static final Pattern FORM =
      Pattern.compile("^\\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(=~|=|!=|!~)\\s*((?s).*?)\\s*$");

  private ClassicMatchers() {}

  static List<Matcher> read(String text) {
    List<Matcher> matchers = new ArrayList<>();
    for (String part : parts(withoutBraces(text))) {
      matchers.add(one(part));
    }
    return List.copyOf(matchers);
  }

  private static String withoutBraces(String text) {
    String opened = text.startsWith("{") ? text.substring(1) : text;
    return opened.endsWith("}") ? opened.substring(0, opened.length() - 1) : opened;
  }

  /** What stands between commas outside quotes; nothing behind the last comma is no part. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    boolean escaped = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      } else if (c == '"') {
        quoted ^= !escaped;
        escaped = false;
      } else if (c != ',') {
        escaped = c == '\\' && !escaped;
      }
    }
    String rest = text.substring(start);
    if (!rest.codePoints().allMatch(MatcherReader::isSpace)) {
      parts.add(rest);
    }
    return parts;
  }

  private static Matcher one(String text) {
    com.google.re2j.Matcher form = FORM.matcher(text);
    if (!form.find()) {
      throw new RoutingException(
          "", "expected a matcher such as team=\"a\", got `" + text.strip() + "`");
    }
    return new Matcher(new Label(form.group(1)), operator(form.group(2)), value(form.group(3)));
  }

  static Operator operator(String symbol) {
    for (Operator operator : Operator.values()) {
      if (operator.symbol().equals(symbol)) {
        return operator;
      }
    }
    throw new IllegalStateException("no operator " + symbol);
  }

  /** A backslash stands for itself unless it is before a quote, a backslash or an {@code n}. */
  private static String value(String raw) {
    boolean quoted = raw.startsWith("\"");
    StringBuilder value = new StringBuilder();
    int i = quoted ? 1 : 0;
    boolean closed = !quoted;
    for (; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean last = i == raw.length() - 1;
      if (c == '\\' && !last) {
        i++;
        value.append(unescaped(raw.charAt(i)));
      } else if (c == '"') {
        if (!quoted || !last) {
          throw unescapedQuote(raw);
        }
        closed = true;
      } else {
        value.append(c);
      }
    }
    if (!closed) {
      throw unescapedQuote(raw);
    }
    return value.toString();
  }

  private static String unescaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case '"', '\\' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }

  private static RoutingException unescapedQuote(String raw) {
    return new RoutingException(
        "", "expected a value whose quotes are escaped within it, got `" + raw + "`");
  }
}
