package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;

/** Reads a text in quotes as Go does, whose rules PromQL and templates share. */
public final class Unquoted {
  private static final int HEX = 16;
  private static final int OCTAL = 8;
  private static final String PLAIN = "abfnrtv\\";
  private static final String MEANT = "\u0007\b\f\n\r\t\u000b\\";

  private final String quoted;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder bytes = new StringBuilder();
  private int at = 1;

  private Unquoted(String quoted) {
    this.quoted = quoted;
  }

  /** An escape that Go does not know. */
  public static final class BadEscape extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;

    BadEscape(String problem, int from, int to) {
      super(problem);
      this.from = from;
      this.to = to;
    }

    /** Where the escape stands, if the quote that opens the text has this index. */
    public SourceRange placeBehind(int start) {
      return new SourceRange(start + from, start + to);
    }
  }

  /**
   * What a text in quotes says.
   *
   * @param quoted the text with its quotes; in back-ticks nothing is escaped
   * @throws BadEscape when an escape is none of Go's
   */
  public static String text(String quoted) {
    boolean plain = requireNonNull(quoted, "quoted").startsWith("`") || quoted.indexOf('\\') < 0;
    return plain ? quoted.substring(1, quoted.length() - 1) : new Unquoted(quoted).text();
  }

  private String text() {
    while (at < quoted.length() - 1) {
      if (quoted.charAt(at) == '\\') {
        escape();
      } else {
        decodeBytes();
        text.append(quoted.charAt(at++));
      }
    }
    decodeBytes();
    return text.toString();
  }

  private void escape() {
    char c = quoted.charAt(at + 1);
    switch (c) {
      case 'x' -> oneByte(2, 2, HEX);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> oneByte(1, 3, OCTAL);
      case 'u' -> point(4);
      case 'U' -> point(8);
      default -> single(c);
    }
  }

  private void single(char c) {
    int plain = PLAIN.indexOf(c);
    if (plain < 0 && c != quoted.charAt(0)) {
      throw wrong("expected a known escape", 2);
    }
    decodeBytes();
    text.append(plain < 0 ? c : MEANT.charAt(plain));
    at += 2;
  }

  private void oneByte(int prefix, int digits, int radix) {
    long value = digits(prefix, digits, radix);
    if (value > 0xff) {
      throw wrong("expected a byte, at most \\377", prefix + digits);
    }
    bytes.append((char) value);
    at += prefix + digits;
  }

  private void point(int digits) {
    long value = digits(2, digits, HEX);
    boolean half = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    if (value > Character.MAX_CODE_POINT || half) {
      throw wrong("expected a character of Unicode", 2 + digits);
    }
    decodeBytes();
    text.appendCodePoint((int) value);
    at += 2 + digits;
  }

  private long digits(int prefix, int count, int radix) {
    int from = at + prefix;
    int to = from + count;
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = i < quoted.length() - 1 ? Character.digit(quoted.charAt(i), radix) : -1;
      if (digit < 0 || quoted.charAt(i) > 'f') {
        throw wrong("expected " + count + " digits in the escape", i + 1 - at);
      }
      value = value * radix + digit;
    }
    return value;
  }

  /** Escapes of bytes are no characters: several of them make one. */
  private void decodeBytes() {
    if (!bytes.isEmpty()) {
      text.append(Bytes.text(bytes.toString().getBytes(StandardCharsets.ISO_8859_1)));
      bytes.setLength(0);
    }
  }

  private BadEscape wrong(String expected, int length) {
    int end = Math.min(quoted.length(), at + length);
    int to = Character.isHighSurrogate(quoted.charAt(end - 1)) ? end + 1 : end;
    return new BadEscape(expected + ", got `" + quoted.substring(at, to) + "`", at, to);
  }
}
