package dev.belfry.text;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;

/** Lays a document out as {@code JSON.stringify(x, null, 2)} does, on every platform. */
final class JsonWriter implements NodeVisitor<StringBuilder> {
  /** As many as readers of JSON take. */
  private static final int MOST_LEVELS = 500;

  private static final String SHORT_ESCAPED = "\"\\\b\f\n\r\t";
  private static final String SHORT_ESCAPES = "\"\\bfnrt";
  private static final int HEX = 16;
  private static final int USUAL_LEVELS = 32;

  private static final String[] LINES = lines();

  private final StringBuilder out;
  private int level;

  JsonWriter(StringBuilder out) {
    this.out = out;
  }

  private static String[] lines() {
    String[] lines = new String[USUAL_LEVELS];
    for (int i = 0; i < USUAL_LEVELS; i++) {
      lines[i] = line(i);
    }
    return lines;
  }

  private static String line(int level) {
    return "\n" + "  ".repeat(level);
  }

  @Override
  public StringBuilder object(ObjectNode node) {
    open('{');
    for (int i = 0; i < node.size(); i++) {
      next(i);
      quoted(node.name(i)).append(": ");
      node.value(i).accept(this);
    }
    return close('}', node.size());
  }

  @Override
  public StringBuilder array(ArrayNode node) {
    open('[');
    for (int i = 0; i < node.size(); i++) {
      next(i);
      node.get(i).accept(this);
    }
    return close(']', node.size());
  }

  private void open(char bracket) {
    level++;
    if (level > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "document: expected at most " + MOST_LEVELS + " levels, got more");
    }
    out.append(bracket);
  }

  private void next(int index) {
    if (index > 0) {
      out.append(',');
    }
    newLine();
  }

  private void newLine() {
    out.append(level < LINES.length ? LINES[level] : line(level));
  }

  private StringBuilder close(char bracket, int size) {
    level--;
    if (size > 0) {
      newLine();
    }
    return out.append(bracket);
  }

  @Override
  public StringBuilder text(StringNode node) {
    return quoted(node.value());
  }

  private StringBuilder quoted(String text) {
    out.append('"');
    int written = 0;
    boolean pairs = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escaped(c, out.append(text.substring(written, i)));
        written = i + 1;
      }
      pairs |= Character.isSurrogate(c);
    }
    if (pairs) {
      Characters.requirePairs(text);
    }
    return out.append(text.substring(written)).append('"');
  }

  private static void escaped(char c, StringBuilder out) {
    int known = SHORT_ESCAPED.indexOf(c);
    if (known >= 0) {
      out.append('\\').append(SHORT_ESCAPES.charAt(known));
    } else {
      out.append("\\u00")
          .append(Character.forDigit(c / HEX, HEX))
          .append(Character.forDigit(c % HEX, HEX));
    }
  }

  @Override
  public StringBuilder number(NumberNode node) {
    return out.append(node.text());
  }

  @Override
  public StringBuilder bool(BooleanNode node) {
    return out.append(node.value());
  }

  @Override
  public StringBuilder none(NullNode node) {
    return out.append("null");
  }
}
