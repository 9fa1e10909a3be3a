package dev.belfry.text;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Arrays;

/**
 * Lays a document out as {@code JSON.stringify(x, null, 2)} does, on every platform. Characters go
 * to an array of their own: most pieces are a few characters long, and a call for each would cost
 * more than the characters.
 */
final class JsonWriter implements NodeVisitor<Void> {
  /** As many as readers of JSON take. */
  private static final int MOST_LEVELS = 500;

  private static final int USUAL_SIZE = 64 * 1024;
  private static final int USUAL_LINE = 512;
  private static final String SHORT_ESCAPED = "\"\\\b\f\n\r\t";
  private static final String SHORT_ESCAPES = "\"\\bfnrt";
  private static final int HEX = 16;

  /** An escape is at most so many times as long as the character. */
  private static final int LONGEST_ESCAPE = 6;

  private final boolean oneLine;
  private char[] out;
  private int size;
  private int level;

  private JsonWriter(boolean oneLine, int usualSize) {
    this.oneLine = oneLine;
    this.out = new char[usualSize];
  }

  /** The text of the document, with LF at the end. */
  static String write(Node document) {
    return new JsonWriter(false, USUAL_SIZE).text(document);
  }

  /** The text of the document as {@code JSON.stringify(x)} gives it, with LF at the end. */
  static String writeLine(Node document) {
    return new JsonWriter(true, USUAL_LINE).text(document);
  }

  private String text(Node document) {
    document.accept(this);
    room(1);
    out[size++] = '\n';
    return new String(out, 0, size);
  }

  @Override
  public Void object(ObjectNode node) {
    open('{');
    for (int i = 0; i < node.size(); i++) {
      next(i);
      quoted(node.name(i));
      out[size++] = ':';
      if (!oneLine) {
        out[size++] = ' ';
      }
      value(node.value(i));
    }
    return close('}', node.size());
  }

  @Override
  public Void array(ArrayNode node) {
    open('[');
    for (int i = 0; i < node.size(); i++) {
      next(i);
      value(node.get(i));
    }
    return close(']', node.size());
  }

  /** Most values are texts and objects, which need no detour over the visitor. */
  private void value(Node node) {
    if (node instanceof StringNode text) {
      quoted(text.value());
    } else {
      node.accept(this);
    }
  }

  private void open(char bracket) {
    level++;
    if (level > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "document: expected at most " + MOST_LEVELS + " levels, got more");
    }
    room(1);
    out[size++] = bracket;
  }

  private void next(int index) {
    room(2 + 2 * level);
    if (index > 0) {
      out[size++] = ',';
    }
    newLine();
  }

  private void newLine() {
    if (oneLine) {
      return;
    }
    int end = size + 1 + 2 * level;
    out[size++] = '\n';
    while (size < end) {
      out[size++] = ' ';
    }
  }

  private Void close(char bracket, int items) {
    level--;
    room(2 + 2 * level);
    if (items > 0) {
      newLine();
    }
    out[size++] = bracket;
    return null;
  }

  @Override
  public Void text(StringNode node) {
    quoted(node.value());
    return null;
  }

  /** Leaves room for what follows a name. */
  private void quoted(String text) {
    int length = text.length();
    room(length + LONGEST_ESCAPE);
    out[size++] = '"';
    text.getChars(0, length, out, size);
    int end = size + length;
    int plain = size;
    while (plain < end && isPlain(out[plain])) {
      plain++;
    }
    size = plain;
    if (plain < end) {
      rest(text, length - (end - plain));
    }
    out[size++] = '"';
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c < Character.MIN_SURROGATE;
  }

  private void rest(String text, int from) {
    room((text.length() - from + 1) * LONGEST_ESCAPE);
    boolean pairs = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      pairs |= Character.isSurrogate(c);
      if (c < ' ' || c == '"' || c == '\\') {
        escaped(c);
      } else {
        out[size++] = c;
      }
    }
    if (pairs) {
      Characters.requirePairs(text);
    }
  }

  private void escaped(char c) {
    int known = SHORT_ESCAPED.indexOf(c);
    out[size++] = '\\';
    if (known >= 0) {
      out[size++] = SHORT_ESCAPES.charAt(known);
    } else {
      plain("u00");
      out[size++] = Character.forDigit(c / HEX, HEX);
      out[size++] = Character.forDigit(c % HEX, HEX);
    }
  }

  private Void plain(String text) {
    room(text.length());
    text.getChars(0, text.length(), out, size);
    size += text.length();
    return null;
  }

  private void room(int more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, size + more));
    }
  }

  @Override
  public Void number(NumberNode node) {
    return plain(node.text());
  }

  @Override
  public Void bool(BooleanNode node) {
    return plain(node.value() ? "true" : "false");
  }

  @Override
  public Void none(NullNode node) {
    return plain("null");
  }
}
