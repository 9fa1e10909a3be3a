package dev.belfry.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads back what the printers write, by precedence climbing, and tells its structure in prefix
 * form: {@code [- a [/ b c]]}. Of operators it knows symbol and level alone, so that it can tell
 * whether parentheses are where they are needed. Selectors are single words to it.
 */
final class TinyReader {
  private static final String MATCHERS = "\\{(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\"}])*}";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*([a-zA-Z_:][\\w:]*(?:"
              + MATCHERS
              + ")?(?:\\[[^]]*])?(?: anchored| smoothed)?(?: offset -?\\w+)?|"
              + MATCHERS
              + "|[0-9.]+|[=!<>]=|</|>/|\\S)");
  private static final int SIGN_LEVEL = BinaryOperator.MULTIPLY.level();
  private static final List<String> NAMES_BEFORE_LABELS =
      List.of("by", "without", "on", "ignoring", "group_left", "group_right");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private TinyReader(String text) {
    TOKEN.matcher(text).results().forEach(token -> tokens.add(token.group(1)));
    tokens.add("end");
  }

  static String structure(String text) {
    TinyReader reader = new TinyReader(text);
    String structure = reader.expression(1);
    reader.expect("end");
    return structure;
  }

  private String expression(int least) {
    String left = signed();
    int level = level();
    while (level >= least) {
      boolean fromTheRight = tokens.get(next).equals(BinaryOperator.POWER.symbol());
      String operator = tokens.get(next++) + (take("bool") ? " bool" : "") + lists();
      String right = expression(fromTheRight ? level : level + 1);
      left = "[" + operator + " " + left + " " + right + "]";
      level = level();
    }
    return left;
  }

  /** The level of the operator that comes next, 0 if something else does. */
  private int level() {
    for (BinaryOperator operator : BinaryOperator.values()) {
      if (operator.symbol().equals(tokens.get(next))) {
        return operator.level();
      }
    }
    return 0;
  }

  private String signed() {
    if (take("-")) {
      return "-" + expression(SIGN_LEVEL + 1);
    }
    return take("+") ? "+" + expression(SIGN_LEVEL + 1) : primary();
  }

  private String primary() {
    if (take("(")) {
      return "(" + arguments();
    }
    String name = tokens.get(next++) + lists();
    return take("(") ? name + "(" + arguments() : name;
  }

  private String arguments() {
    StringBuilder arguments = new StringBuilder();
    while (!take(")")) {
      arguments.append(take(",") ? ", " : "").append(expression(1));
    }
    return arguments.append(')').toString();
  }

  /** The words of a grouping or a matching as they stand: {@code on (a) group_left (b)}. */
  private String lists() {
    StringBuilder words = new StringBuilder();
    while (NAMES_BEFORE_LABELS.contains(tokens.get(next))) {
      words.append(' ').append(tokens.get(next++)).append(" (");
      expect("(");
      while (!take(")")) {
        words.append(take(",") ? ", " : "").append(tokens.get(next++));
      }
      words.append(')');
    }
    return words.toString();
  }

  private boolean take(String token) {
    boolean found = tokens.get(next).equals(token);
    next += found ? 1 : 0;
    return found;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw new AssertionError("expected " + token + " at " + tokens.subList(next, tokens.size()));
    }
  }
}
