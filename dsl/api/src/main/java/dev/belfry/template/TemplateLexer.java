package dev.belfry.template;

import dev.belfry.common.SourceRange;
import dev.belfry.template.TemplateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a template into tokens, by the rules of Go's {@code text/template/parse}. */
final class TemplateLexer {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String BLANKS = " \t\r\n";
  private static final String END_OF_WORD = ".,|:()";
  private static final Set<String> KEYWORDS =
      Set.of(
          "block", "break", "continue", "define", "else", "end", "if", "range", "template", "with");

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:0[xX](?:[0-9a-fA-F_]+|[0-9a-fA-F_]*\\.?[0-9a-fA-F_]*[pP][+-]?[0-9_]+)|0[bB][01_]+"
              + "|0[oO][0-7_]+|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][+-]?[0-9_]+)?"
              + "|\\.[0-9][0-9_]*(?:[eE][+-]?[0-9_]+)?)i?");

  private final String text;
  private final List<TemplateToken> tokens = new ArrayList<>();
  private int brackets;
  private int at;

  private TemplateLexer(String text) {
    this.text = text;
  }

  static List<TemplateToken> tokens(String text) {
    TemplateLexer lexer = new TemplateLexer(text);
    lexer.words(false);
    lexer.tokens.add(new TemplateToken(Kind.END, "", text.length()));
    return lexer.tokens;
  }

  /** Words and actions in turn, up to the end. */
  private void words(boolean trimmed) {
    boolean trimLeft = trimmed;
    while (at < text.length()) {
      int open = text.indexOf(OPEN, at);
      int end = open < 0 ? text.length() : open;
      boolean trimRight = open >= 0 && trimsBefore(open + OPEN.length());
      addWords(trimLeft ? skipBlanks(at) : at, end, trimRight);
      at = end;
      trimLeft = open >= 0 && action(trimRight);
    }
  }

  private void addWords(int from, int to, boolean trimRight) {
    int end = to;
    while (trimRight && end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (from < end) {
      tokens.add(new TemplateToken(Kind.WORDS, text.substring(from, end), from));
    }
  }

  private int skipBlanks(int from) {
    int index = from;
    while (index < text.length() && isBlank(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** Whether a minus and a blank follow the opening brackets. */
  private boolean trimsBefore(int index) {
    return index + 1 < text.length()
        && text.charAt(index) == '-'
        && isBlank(text.charAt(index + 1));
  }

  /** One action or comment; whether it takes the blanks behind it away. */
  private boolean action(boolean trims) {
    int start = at;
    at += OPEN.length() + (trims ? 2 : 0);
    if (text.startsWith("/*", at)) {
      return comment(start);
    }
    tokens.add(new TemplateToken(Kind.OPEN, text.substring(start, at), start));
    brackets = 0;
    while (closing() == 0) {
      inside(start);
    }
    if (brackets > 0) {
      throw error("expected `)` before the closing }}", start, at);
    }
    return close();
  }

  private boolean comment(int start) {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw error("expected `*/`, which ends the comment, got the end of the text", start, at + 2);
    }
    at = end + 2;
    int length = closing();
    if (length == 0) {
      throw error("expected }} right behind the comment", end, at);
    }
    at += length;
    return length > CLOSE.length();
  }

  /** How long the closing brackets at this place are; 0 if there are none. */
  private int closing() {
    if (text.startsWith(CLOSE, at)) {
      return CLOSE.length();
    }
    boolean trims =
        at < text.length() && isBlank(text.charAt(at)) && text.startsWith("-}}", at + 1);
    return trims ? CLOSE.length() + 2 : 0;
  }

  private boolean close() {
    int length = closing();
    add(Kind.CLOSE, at + length);
    return length > CLOSE.length();
  }

  private void inside(int start) {
    if (at == text.length()) {
      throw error("expected }}, got the end of the text", start, start + OPEN.length());
    }
    char c = text.charAt(at);
    if (isBlank(c)) {
      space();
    } else if (c == '"' || c == '\'') {
      add(c == '"' ? Kind.STRING : Kind.NUMBER, quoteEnd(c));
    } else if (c == '`') {
      raw();
    } else if (c == '$' || c == '.' && !isDigit(at + 1)) {
      fieldOrVariable(c);
    } else if (c == '.' || c == '+' || c == '-' || isDigit(at)) {
      number();
    } else if (isWord(at)) {
      word();
    } else {
      sign(c);
    }
  }

  private void space() {
    int end = at;
    while (end < text.length()
        && isBlank(text.charAt(end))
        && (end == at || !text.startsWith("-}}", end + 1))) {
      end++;
    }
    add(Kind.SPACE, end);
  }

  private int quoteEnd(char quote) {
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == quote) {
        return i + 1;
      }
      if (text.charAt(i) == '\\') {
        i++;
      }
    }
    throw error("expected the closing " + quote + " in the same line", at, at + 1);
  }

  private void raw() {
    int end = text.indexOf('`', at + 1);
    if (end < 0) {
      throw error("expected the closing back-tick, got the end of the text", at, at + 1);
    }
    add(Kind.STRING, end + 1);
  }

  private void fieldOrVariable(char first) {
    int end = wordEnd(at + 1);
    boolean alone = end == at + 1;
    if (first == '$') {
      endsWord(end);
      add(Kind.VARIABLE, end);
    } else {
      if (!alone) {
        endsWord(end);
      }
      add(alone ? Kind.DOT : Kind.FIELD, end);
    }
  }

  private void word() {
    int end = wordEnd(at);
    endsWord(end);
    String word = text.substring(at, end);
    switch (word) {
      case "true", "false" -> add(Kind.BOOL, end);
      case "nil" -> add(Kind.NIL, end);
      default -> add(KEYWORDS.contains(word) ? Kind.KEYWORD : Kind.NAME, end);
    }
  }

  private void endsWord(int end) {
    boolean ends =
        end == text.length()
            || isBlank(text.charAt(end))
            || END_OF_WORD.indexOf(text.charAt(end)) >= 0
            || text.startsWith(CLOSE, end);
    if (!ends) {
      String word = text.substring(at, end);
      String got = Character.toString(text.codePointAt(end));
      throw error("expected a blank behind `" + word + "`, got `" + got + "`", at, end + 1);
    }
  }

  private void number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    int end = number.lookingAt() ? number.end() : at + 1;
    if (!number.lookingAt() || isWord(end)) {
      int to = Math.max(wordEnd(end), at + 1);
      throw error("expected a number, got `" + text.substring(at, to) + "`", at, to);
    }
    add(Kind.NUMBER, end);
  }

  private void sign(char c) {
    switch (c) {
      case '=' -> add(Kind.ASSIGN, at + 1);
      case '|' -> add(Kind.PIPE, at + 1);
      case '(' -> {
        brackets++;
        add(Kind.LEFT_BRACKET, at + 1);
      }
      case ')' -> {
        if (--brackets < 0) {
          throw error("expected `(` before this `)`", at, at + 1);
        }
        add(Kind.RIGHT_BRACKET, at + 1);
      }
      case ':' -> {
        if (!text.startsWith(":=", at)) {
          throw error("expected `:=`", at, at + 1);
        }
        add(Kind.DECLARE, at + 2);
      }
      default -> {
        if (c <= ' ' || c >= 0x7f) {
          String got = Character.toString(text.codePointAt(at));
          throw error("expected the words and signs of templates, got `" + got + "`", at, at + 1);
        }
        add(Kind.SIGN, at + 1);
      }
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new TemplateToken(kind, text.substring(at, end), at));
    at = end;
  }

  private int wordEnd(int from) {
    int end = from;
    while (isWord(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean isWord(int index) {
    if (index >= text.length()) {
      return false;
    }
    int point = text.codePointAt(index);
    return point == '_' || Character.isLetter(point) || Character.isDigit(point);
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isBlank(char c) {
    return BLANKS.indexOf(c) >= 0;
  }

  private static TemplateException error(String problem, int from, int to) {
    return new TemplateException(problem, new SourceRange(from, to));
  }
}
