package dev.belfry.logql;

import dev.belfry.common.Dialect;
import dev.belfry.logql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens. */
final class Lexer {
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX][0-9a-fA-F_]*(?:\\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9]+)?"
              + "|(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");
  private static final Pattern TIME = Pattern.compile("[0-9.nuµmshdwy]*");
  private static final Pattern SIZE = Pattern.compile("[0-9.BikKMGT]*");
  private static final Pattern FLAG = Pattern.compile("--(?:strict|keep-empty)(?![a-zA-Z-])");
  private static final String[] SYMBOLS = {
    "==", "!=", "=~", "!~", "!>", "|=", "|~", "|>", ">=", "<=", "{", "}", "(", ")", ",", "=", "|",
    "+", "-", "*", "/", "%", "^", "<", ">"
  };

  private final String query;
  private final boolean variables;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String query, Dialect dialect) {
    this.query = query;
    this.variables = dialect == Dialect.GRAFANA;
  }

  /** The tokens of the query, with the end as the last one. */
  static List<Token> tokens(String query, Dialect dialect) {
    Lexer lexer = new Lexer(query, dialect);
    while (lexer.skipToNext()) {
      lexer.next();
    }
    lexer.add(Kind.END, query.length());
    return lexer.tokens;
  }

  private boolean skipToNext() {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (c == '#' || query.startsWith("//", at)) {
        int end = query.indexOf('\n', at);
        at = end < 0 ? query.length() : end;
      } else if (query.startsWith("/*", at)) {
        skipComment();
      } else if (" \t\r\n".indexOf(c) >= 0) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipComment() {
    int end = query.indexOf("*/", at + 2);
    if (end < 0) {
      throw wrong("expected */ at the end of the comment, got none", at, at + 2);
    }
    at = end + 2;
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, query.substring(at, end), at, end));
    at = end;
  }

  private void next() {
    char c = query.charAt(at);
    if (c == '"' || c == '`') {
      add(Kind.STRING, endOfString(c));
    } else if (c == '[' && !startsVariable()) {
      range();
    } else if (Names.startsIdentifier(c) || startsVariable()) {
      word();
    } else if (isDigit(at) || c == '.' && isDigit(at + 1)) {
      number();
    } else if (c == '-' && dashed()) {
      return;
    } else {
      symbol();
    }
  }

  private boolean isDigit(int index) {
    return index < query.length() && query.charAt(index) >= '0' && query.charAt(index) <= '9';
  }

  /** Three brackets are a variable inside of a range. */
  private boolean startsVariable() {
    return !query.startsWith("[[[", at) && variableEnd(at) >= 0;
  }

  /**
   * Where the variable that starts here ends, or -1 if none does. To Loki there are none; {@code
   * [[5m]]} is none to anybody, but brackets once too often.
   */
  private int variableEnd(int start) {
    int end = Variables.end(query, start);
    if (end < 0 || variables) {
      return end;
    }
    String variable = query.substring(start, end);
    if (variable.startsWith("[[") && isDigit(start + 2)) {
      return -1;
    }
    throw wrong("got the variable `" + variable + "`, which only Grafana fills in", start, end);
  }

  private int endOfString(char quote) {
    for (int i = at + 1; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (quote == '"' && c == '\n') {
        break;
      }
      i += quote == '"' && c == '\\' ? 1 : 0;
    }
    throw wrong("expected a closing " + quote + " for the text, got none", at, at + 1);
  }

  private void word() {
    int end = at;
    Kind kind = Kind.WORD;
    while (end < query.length()) {
      int variable = variableEnd(end);
      if (variable >= 0) {
        kind = Kind.VARIABLE;
        end = variable;
      } else if (Names.isPartOfIdentifier(query.charAt(end))) {
        end++;
      } else {
        break;
      }
    }
    add(kind, end);
  }

  /** A number that goes on with a unit is a length of time or a size. */
  private void number() {
    requireNumber();
    int end = end(NUMBER, at);
    int time = end(TIME, end);
    int size = end(SIZE, end);
    if (time > end && Durations.of(query.substring(at, time)).isPresent()) {
      add(Kind.DURATION, time);
    } else if (size > end && isSize(query.substring(at, size))) {
      add(Kind.BYTES, size);
    } else {
      add(Kind.NUMBER, end);
    }
  }

  /** What starts as a binary, octal or hexadecimal number of Go has to be one to Loki. */
  private void requireNumber() {
    if (query.startsWith("0b", at) || query.startsWith("0B", at)) {
      throw wrong("expected a decimal number, got 0b; write 0kB for no bytes", at, at + 2);
    }
    int end = end(DIGITS, at);
    String digits = query.substring(at, end);
    if (end < query.length() && "pP".indexOf(query.charAt(end)) >= 0) {
      throw wrong("expected a unit up to TB, got one that Loki takes for an exponent", at, end + 1);
    }
    boolean whole = end == query.length() || ".eE".indexOf(query.charAt(end)) < 0;
    if (digits.startsWith("0") && whole && !digits.matches("[0-7]*")) {
      throw wrong("expected digits below 8 behind a 0, got `" + digits + "`", at, end);
    }
  }

  private static boolean isSize(String text) {
    try {
      ByteSize.size(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The end of the longest match from here; the same index when there is none. */
  private int end(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(query).region(start, query.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  /** A flag, or a negative length of time. */
  private boolean dashed() {
    int flag = end(FLAG, at);
    int time = end(TIME, at + 1);
    if (flag > at) {
      add(Kind.FLAG, flag);
      return true;
    }
    if (time > at + 1 && Durations.of(query.substring(at, time)).isPresent()) {
      add(Kind.DURATION, time);
      return true;
    }
    return false;
  }

  private void range() {
    int end = at + 1;
    while (end < query.length() && query.charAt(end) != ']') {
      int variable = variableEnd(end);
      end = variable >= 0 ? variable : end + 1;
    }
    if (end == query.length()) {
      throw wrong("expected a closing ] for the range, got none", at, at + 1);
    }
    tokens.add(new Token(Kind.RANGE, query.substring(at + 1, end), at, end + 1));
    at = end + 1;
  }

  private void symbol() {
    for (String symbol : SYMBOLS) {
      if (query.startsWith(symbol, at)) {
        add(Kind.SYMBOL, at + symbol.length());
        return;
      }
    }
    char c = query.charAt(at);
    String hint = c == '\'' ? "; texts stand in \" or `" : "";
    int point = query.codePointAt(at);
    int end = at + Character.charCount(point);
    throw wrong("got an unexpected `" + query.substring(at, end) + "`" + hint, at, end);
  }

  private LogQlException wrong(String problem, int from, int to) {
    return new LogQlException(problem, query, from, to);
  }
}
