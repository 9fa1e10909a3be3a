package dev.belfry.generate;

/** How long the instructions of compiled code are. */
final class Instructions {
  static final int GETSTATIC = 178;
  static final int PUTSTATIC = 179;

  private static final int TABLESWITCH = 170;
  private static final int LOOKUPSWITCH = 171;
  private static final int WIDE = 196;
  private static final int IINC = 132;

  /** By the number of the instruction; 0 for those whose length depends on what follows. */
  private static final String LENGTHS =
      "1".repeat(16) // constants
          + "23" // bipush, sipush
          + "233" // ldc
          + "2".repeat(5) // loads of variables
          + "1".repeat(28)
          + "2".repeat(5) // stores to variables
          + "1".repeat(73)
          + "3" // iinc
          + "1".repeat(20)
          + "3".repeat(16) // jumps
          + "200" // ret, switches
          + "1".repeat(6) // returns
          + "3".repeat(7) // fields, calls
          + "55" // invokeinterface, invokedynamic
          + "323" // new, newarray, anewarray
          + "11"
          + "33" // checkcast, instanceof
          + "11"
          + "04" // wide, multianewarray
          + "33" // jumps on null
          + "55"; // wide jumps

  private Instructions() {}

  /** How long the instruction is at a place of code that starts somewhere before it. */
  static int length(byte[] bytes, int start, int at) {
    int instruction = bytes[at] & 0xff;
    int padded = start + ((at - start & ~3) + 4);
    return switch (instruction) {
      case TABLESWITCH -> padded + 4 * (4 + four(bytes, padded + 8) - four(bytes, padded + 4)) - at;
      case LOOKUPSWITCH -> padded + 8 + 8 * four(bytes, padded + 4) - at;
      case WIDE -> (bytes[at + 1] & 0xff) == IINC ? 6 : 4;
      default -> LENGTHS.charAt(instruction) - '0';
    };
  }

  /** The number that two bytes are. */
  static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  /** The number that four bytes are. */
  static int four(byte[] bytes, int at) {
    return two(bytes, at) << 16 | two(bytes, at + 2);
  }
}
