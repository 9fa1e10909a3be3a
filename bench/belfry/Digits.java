package bench;

/** Numbers with zeros in front, without the formatter that takes longer than what is measured. */
final class Digits {
  private Digits() {}

  static String of(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
