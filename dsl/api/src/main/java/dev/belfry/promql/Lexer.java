package dev.belfry.promql;

import dev.belfry.common.Dialect;

/** Cuts a text into tokens. What is a token depends on the brackets around it. */
final class Lexer {
  private static final String[] LONG_SYMBOLS = {"==", "!=", "=~", "!~", "<=", "</", ">=", ">/"};
  private static final String BLANKS = " \t\n\r";
  private static final String SYMBOLS = "(){}[],+-*/%^@<>=";
  private static final String SYMBOLS_IN_BRACES = "},=";

  private final SourceText source;
  private final String text;
  private final boolean variables;
  private boolean braces;
  private boolean brackets;
  private int at;

  Lexer(SourceText source, Dialect dialect) {
    this.source = source;
    this.text = source.text();
    this.variables = dialect == Dialect.GRAFANA;
  }

  Token next() {
    skipBlanks();
    if (at == text.length()) {
      return new Token(Token.Kind.END, "", at);
    }
    char c = text.charAt(at);
    if (c == '"' || c == '\'' || c == '`') {
      return token(Token.Kind.STRING, stringEnd(c));
    }
    if (!braces && startsNumber(c)) {
      return number();
    }
    int end = Keywords.isDigit(c) ? at : wordEnd(at);
    return end > at ? token(Token.Kind.WORD, end) : symbol(c);
  }

  /** Whether this character comes next, beyond blanks alone. */
  boolean follows(char c) {
    int next = at;
    while (next < text.length() && BLANKS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && text.charAt(next) == c;
  }

  private Token token(Token.Kind kind, int end) {
    Token token = new Token(kind, text.substring(at, end), at);
    at = end;
    return token;
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (BLANKS.indexOf(c) >= 0) {
        at++;
      } else {
        return;
      }
    }
  }

  private int stringEnd(char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (quote != '`' && c == '\n') {
        throw source.error("expected the closing " + quote + ", got the end of the line", at, i);
      }
      if (quote != '`' && c == '\\') {
        i++;
      }
    }
    throw source.error("expected the closing " + quote + ", got the end", at, text.length());
  }

  private boolean startsNumber(char c) {
    return Keywords.isDigit(c)
        || c == '.' && at + 1 < text.length() && Keywords.isDigit(text.charAt(at + 1));
  }

  /** Takes all that sticks together, so that an error shows the whole of it. */
  private Token number() {
    int end = at;
    while (end < text.length() && belongsToNumber(end)) {
      end++;
    }
    int word = variables && end < text.length() ? Variables.end(text, end) : -1;
    if (word > 0) {
      return token(Token.Kind.WORD, wordEnd(word));
    }
    return token(hasUnit(end) ? Token.Kind.DURATION : Token.Kind.NUMBER, end);
  }

  private boolean belongsToNumber(int index) {
    char c = text.charAt(index);
    if (c == '+' || c == '-') {
      char before = text.charAt(index - (index > at ? 1 : 0));
      boolean hexadecimal = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x';
      return (before == 'e' || before == 'E') && !hexadecimal && !hasUnit(index);
    }
    return c == '.' || Keywords.isDigit(c) || Keywords.isLetter(c);
  }

  private boolean hasUnit(int end) {
    int i = at;
    while (i < end && Keywords.isDigit(text.charAt(i))) {
      i++;
    }
    return i < end && "ywdhms".indexOf(text.charAt(i)) >= 0;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      int variable = variables && (c == '$' || c == '[') ? Variables.end(text, end) : -1;
      boolean colon = c == ':' && !braces && !brackets;
      if (variable > 0) {
        end = variable;
      } else if (Keywords.isLetter(c) || Keywords.isDigit(c) || colon) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  private Token symbol(char c) {
    for (String symbol : LONG_SYMBOLS) {
      if (text.startsWith(symbol, at) && isSymbolHere(symbol)) {
        return token(Token.Kind.SYMBOL, at + 2);
      }
    }
    boolean known =
        braces
            ? SYMBOLS_IN_BRACES.indexOf(c) >= 0
            : SYMBOLS.indexOf(c) >= 0 || c == ':' && brackets;
    refuseVariable();
    if (!known) {
      int end = text.offsetByCodePoints(at, 1);
      String where = braces ? " between braces" : "";
      throw source.error(
          "unexpected character " + SourceText.quoted(text.substring(at, end)) + where, at, end);
    }
    braces = c == '{' || braces && c != '}';
    brackets = c == '[' || brackets && c != ']';
    return token(Token.Kind.SYMBOL, at + 1);
  }

  /** Says what a variable is; {@code [[5m]]} is none, but brackets once too often. */
  private void refuseVariable() {
    int end = variables ? -1 : Variables.end(text, at);
    if (end > 0 && !(text.startsWith("[[", at) && Keywords.isDigit(text.charAt(at + 2)))) {
      String variable = SourceText.quoted(text.substring(at, end));
      throw source.error("got the variable " + variable + ", which only Grafana fills in", at, end);
    }
  }

  /** The two kinds of equality can't be mixed up. */
  private boolean isSymbolHere(String symbol) {
    boolean ofMatchers = symbol.endsWith("~");
    boolean shared = symbol.equals("!=");
    return shared || ofMatchers == braces;
  }
}
