package dev.belfry.routing;

import dev.belfry.common.Bytes;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Matcher.Operator;
import dev.belfry.common.Unquoted;
import java.util.ArrayList;
import java.util.List;

/** Matchers by the rules that Alertmanager has since 0.27: any name, quoted as Go quotes. */
final class Utf8Matchers {
  private final String text;
  private int at;

  private Utf8Matchers(String text) {
    this.text = text;
  }

  static List<Matcher> read(String text) {
    return new Utf8Matchers(text).all();
  }

  private List<Matcher> all() {
    List<Matcher> matchers = new ArrayList<>();
    boolean open = accept('{');
    while (!isEnd() && peek() != '}') {
      matchers.add(one());
      if (!accept(',')) {
        break;
      }
    }
    if (open != accept('}')) {
      throw unexpected(open ? "}" : "{ before }");
    }
    if (!isEnd()) {
      throw unexpected("the end, or a comma");
    }
    return List.copyOf(matchers);
  }

  private Matcher one() {
    String name = word("the name of a label");
    Operator operator = operator();
    String value = word("a value");
    if (name.isEmpty()) {
      throw unexpected("the name of a label");
    }
    return new Matcher(new Label(name), operator, value);
  }

  private Operator operator() {
    skipSpace();
    for (String symbol : List.of("=~", "=", "!=", "!~")) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        return ClassicMatchers.operator(symbol);
      }
    }
    throw unexpected("one of = != =~ !~");
  }

  private String word(String expected) {
    if (isEnd()) {
      throw unexpected(expected);
    }
    return peek() == '"' ? quoted() : unquoted(expected);
  }

  private String unquoted(String expected) {
    int start = at;
    while (at < text.length() && !MatcherReader.isReserved(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == start) {
      throw unexpected(expected);
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      throw unexpected("\"");
    }
    at++;
    return saying(text.substring(start, at));
  }

  /** Go takes no line end in double quotes, and Alertmanager no bytes that are no Unicode. */
  private static String saying(String quoted) {
    try {
      String read = Unquoted.text(quoted);
      if (quoted.indexOf('\n') < 0 && read.codePoints().noneMatch(Bytes::isOne)) {
        return read;
      }
    } catch (Unquoted.BadEscape e) {
      // Told below, as the other reasons are.
    }
    throw new RoutingException("", "expected a text with the escapes of Go, got " + quoted);
  }

  private boolean accept(char c) {
    boolean here = !isEnd() && peek() == c;
    at += here ? 1 : 0;
    return here;
  }

  private boolean isEnd() {
    skipSpace();
    return at >= text.length();
  }

  private char peek() {
    return text.charAt(at);
  }

  private void skipSpace() {
    while (at < text.length() && MatcherReader.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private RoutingException unexpected(String expected) {
    String rest = at >= text.length() ? "the end" : "`" + text.substring(at) + "`";
    return new RoutingException("", "`" + text + "`: expected " + expected + ", got " + rest);
  }
}
