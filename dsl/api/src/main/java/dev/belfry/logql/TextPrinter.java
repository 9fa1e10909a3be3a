package dev.belfry.logql;

import dev.belfry.common.Quotes;

/** Writes texts of LogQL in the quotes that they had. */
final class TextPrinter {

  private TextPrinter() {}

  static void append(StringBuilder out, Text text) {
    switch (text.quote()) {
      case DOUBLE -> Quotes.append(out, text.value());
      case RAW -> out.append('`').append(text.value()).append('`');
      case NONE -> out.append(text.value());
    }
  }

  /** In backticks where nothing is lost by it: there a regular expression needs no escapes. */
  static void appendRegex(StringBuilder out, Text regex) {
    boolean raw =
        regex.quote() == Text.Quote.DOUBLE
            && !regex.hasVariable()
            && regex.value().codePoints().allMatch(c -> c != '`' && Quotes.isPrintable(c));
    append(out, raw ? new Text(regex.value(), Text.Quote.RAW) : regex);
  }
}
