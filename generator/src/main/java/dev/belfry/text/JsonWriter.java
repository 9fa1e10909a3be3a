package dev.belfry.text;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lays a document out as {@code JSON.stringify(x, null, 2)} does, on every platform. Bytes of UTF-8
 * go to an array of their own: nearly all of a document is ASCII, in pieces that are copied as a
 * whole.
 */
final class JsonWriter implements NodeVisitor<Void> {
  /** As many as readers of JSON take. */
  private static final int MOST_LEVELS = 500;

  private static final int USUAL_SIZE = 64 * 1024;
  private static final int MOST_KEPT = 1024 * 1024;
  private static final int USUAL_LINE = 512;
  private static final String SHORT_ESCAPED = "\"\\\b\f\n\r\t";
  private static final String SHORT_ESCAPES = "\"\\bfnrt";
  private static final int HEX = 16;
  private static final int ASCII = 128;

  /** A character takes at most so many bytes, as an escape. */
  private static final int LONGEST_ESCAPE = 6;

  private static final byte[] NEXT_LINE = nextLine();

  /**
   * The array of the document before, for the next one: what was written to lately is still at hand
   * in the processor, and has not to be filled with zeros first. Whoever takes it leaves nothing.
   */
  private static final AtomicReference<byte[]> KEPT = new AtomicReference<>();

  private final boolean oneLine;
  private byte[] out;
  private int size;
  private int level;
  private boolean isAscii = true;

  private JsonWriter(boolean oneLine, byte[] out) {
    this.oneLine = oneLine;
    this.out = out;
  }

  /** A comma, and a line with the deepest indentation there is. */
  private static byte[] nextLine() {
    byte[] line = new byte[2 + 2 * MOST_LEVELS];
    Arrays.fill(line, (byte) ' ');
    line[0] = ',';
    line[1] = '\n';
    return line;
  }

  /** The text of the document, with LF at the end. */
  static String write(Node document) {
    byte[] kept = KEPT.getAndSet(null);
    JsonWriter writer = new JsonWriter(false, kept == null ? new byte[USUAL_SIZE] : kept);
    String text = writer.text(document);
    if (writer.out.length <= MOST_KEPT) {
      KEPT.set(writer.out);
    }
    return text;
  }

  /** The text of the document as {@code JSON.stringify(x)} gives it, with LF at the end. */
  static String writeLine(Node document) {
    return new JsonWriter(true, new byte[USUAL_LINE]).text(document);
  }

  /** What {@link LineStart} keeps. */
  static LineStart lineStart(String name, int depth) {
    JsonWriter writer = new JsonWriter(depth == 0, new byte[USUAL_LINE]);
    writer.level = depth;
    writer.next(1);
    writer.quoted(Node.text(name));
    writer.plain(depth == 0 ? ":" : ": ");
    byte[] text = Arrays.copyOf(writer.out, writer.size);
    return new LineStart(name, depth, text, writer.isAscii);
  }

  /** What is known to be ASCII need not be searched for other characters. */
  private String text(Node document) {
    value(document);
    put('\n');
    return new String(out, 0, size, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** Most values are one of these, and need no detour over the visitor. */
  private void value(Node node) {
    if (node instanceof StringNode text) {
      quoted(text);
    } else if (node instanceof ObjectNode object) {
      object(object);
    } else if (node instanceof NumberNode number) {
      plain(number.text());
    } else if (node instanceof ArrayNode list) {
      array(list);
    } else {
      node.accept(this);
    }
  }

  @Override
  public Void object(ObjectNode node) {
    descend();
    if (node.size() == 0) {
      put('{');
    } else {
      LineStarts starts = LineStarts.of(node, oneLine ? 0 : level);
      isAscii &= starts.areAscii();
      for (int i = 0; i < node.size(); i++) {
        copy(starts.text(i));
        value(node.value(i));
      }
    }
    return close('}', node.size());
  }

  @Override
  public Void array(ArrayNode node) {
    descend();
    put('[');
    for (int i = 0; i < node.size(); i++) {
      next(i);
      value(node.get(i));
    }
    return close(']', node.size());
  }

  private void descend() {
    level++;
    if (level > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "document: expected at most " + MOST_LEVELS + " levels, got more");
    }
  }

  private Void close(char bracket, int items) {
    level--;
    if (items > 0) {
      next(0);
    }
    put(bracket);
    return null;
  }

  /** Goes on with the next item: a comma if there is one before it, and a line of its own. */
  private void next(int index) {
    int start = index == 0 ? 1 : 0;
    int end = oneLine ? 1 : 2 + 2 * level;
    room(end);
    System.arraycopy(NEXT_LINE, start, out, size, end - start);
    size += end - start;
  }

  @Override
  public Void text(StringNode node) {
    quoted(node);
    return null;
  }

  private void quoted(StringNode text) {
    put('"');
    if (text.isPlain()) {
      plain(text.value());
    } else if (text.mayHave('\\')) {
      escaped(text.value());
    } else {
      quotesEscaped(text.value());
    }
    put('"');
  }

  /** Most expressions have quotes, and nothing else that has to be escaped. */
  private void quotesEscaped(String text) {
    int from = 0;
    for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
      plain(text, from, quote);
      put('\\');
      put('"');
      from = quote + 1;
    }
    plain(text, from, text.length());
  }

  private void escaped(String text) {
    Characters.requirePairs(text);
    room(text.length() * LONGEST_ESCAPE);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        at = beyondAscii(text, at);
      } else {
        if (c < ' ' || c == '"' || c == '\\') {
          escape(c);
        } else {
          out[size++] = (byte) c;
        }
        at++;
      }
    }
  }

  private int beyondAscii(String text, int from) {
    isAscii = false;
    int end = from;
    while (end < text.length() && text.charAt(end) >= ASCII) {
      end++;
    }
    copy(text.substring(from, end).getBytes(StandardCharsets.UTF_8));
    return end;
  }

  private void escape(char c) {
    int known = SHORT_ESCAPED.indexOf(c);
    out[size++] = '\\';
    if (known >= 0) {
      out[size++] = (byte) SHORT_ESCAPES.charAt(known);
    } else {
      plain("u00");
      out[size++] = (byte) Character.forDigit(c / HEX, HEX);
      out[size++] = (byte) Character.forDigit(c % HEX, HEX);
    }
  }

  private void put(char c) {
    room(1);
    out[size++] = (byte) c;
  }

  private void copy(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, out, size, text.length);
    size += text.length;
  }

  private Void plain(String text) {
    return plain(text, 0, text.length());
  }

  /** A text of ASCII alone, whose bytes are its characters: no encoder is as quick. */
  @SuppressWarnings("deprecation") // It is deprecated for what it does to other characters.
  private Void plain(String text, int from, int to) {
    room(to - from);
    text.getBytes(from, to, out, size);
    size += to - from;
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
