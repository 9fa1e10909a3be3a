package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

/** A text, any characters. */
public final class StringNode implements Node {
  private static final int ASCII = 128;
  private static final int SIGNS = 64;
  private static final long[] BITS = bits();
  private static final long CARE = BITS['"'] | BITS['\\'];

  /** Signs of variables, addresses and secrets; texts without them are none. */
  private static final long PROMINENT = BITS['$'] | BITS['['] | BITS['/'] | BITS['-'] | BITS['_'];

  private final String value;

  /**
   * Which characters from space to underscore are in the text, a bit for each. Checks and writers
   * ask for one or the other of each text, most of which have none of them: one pass answers all.
   */
  private final long signs;

  /** Holds the text as it is. */
  public StringNode(String value) {
    this.value = requireNonNull(value, "value");
    this.signs = signs(value);
  }

  private static long signs(String text) {
    long signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs |= c < ASCII ? BITS[c] : CARE;
    }
    return signs;
  }

  /** Letters and what is around them have no bit; what can't be seen has all of {@link #CARE}. */
  private static long[] bits() {
    long[] bits = new long[ASCII];
    for (int i = 0; i < SIGNS; i++) {
      bits[' ' + i] = 1L << i;
    }
    for (int c = 0; c < ' '; c++) {
      bits[c] = bits['"'] | bits['\\'];
    }
    return bits;
  }

  /** The text as Java has it. */
  public String value() {
    return value;
  }

  /**
   * Whether this character may be in the text: {@code false} is a quick and certain no. A backslash
   * may be in every text that has a control character but DEL, or one beyond ASCII.
   *
   * @param sign a character from space to underscore; for others the answer is {@code true}
   */
  public boolean mayHave(char sign) {
    int bit = sign - ' ';
    return bit < 0 || bit >= SIGNS || (signs >> bit & 1) != 0;
  }

  /**
   * Whether all characters are of ASCII, and none has to be escaped between double quotes: no
   * quote, no backslash, no control character but DEL.
   */
  public boolean isPlain() {
    return (signs & CARE) == 0;
  }

  /** Whether the text may be, or name, what {@link Prominence} is about. */
  boolean isProminent() {
    return (signs & PROMINENT) != 0;
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").text(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StringNode text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "StringNode[value=" + value + "]";
  }
}
