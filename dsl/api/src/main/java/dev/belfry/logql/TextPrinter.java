package dev.belfry.logql;

import dev.belfry.common.Quotes;
import java.util.regex.Pattern;

/** Writes texts of LogQL in the quotes that they had. */
final class TextPrinter {

  private static final String LETTER = "(?:[^\\\\.+*?()|\\[\\]{}^$]|\\\\\\p{Punct})";

  /** Loki itself looks at all of them, but nobody writes longer ones, and they take stack. */
  private static final int LONGEST = 1000;

  /** Anything, something, or texts, each with anything around it. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\.[*+]|(?:\\(\\?i\\))?\\(?TEXT(?:\\|TEXT)*\\)?|"
              .replace("TEXT", "(?:\\.\\*L*|L+)(?:\\.\\*)?".replace("L", LETTER)));

  /** Letters side by side are a class to Go. */
  private static final Pattern LETTERS =
      Pattern.compile("(?:^|[(|])L\\|L(?:$|[)|])".replace("L", LETTER));

  private TextPrinter() {}

  static void append(StringBuilder out, Text text) {
    switch (text.quote()) {
      case DOUBLE -> Quotes.append(out, text.value());
      case RAW -> out.append('`').append(text.value()).append('`');
      case NONE -> out.append(text.value());
    }
  }

  /**
   * In backticks where nothing is lost by it: there a regular expression needs no escapes. Loki
   * keeps the quotes of those that are as good as plain texts.
   */
  static void appendRegex(StringBuilder out, Text regex) {
    boolean raw =
        regex.quote() == Text.Quote.DOUBLE
            && !regex.hasVariable()
            && !isPlain(regex.value())
            && regex.value().codePoints().allMatch(c -> c != '`' && Quotes.isPrintable(c));
    append(out, raw ? new Text(regex.value(), Text.Quote.RAW) : regex);
  }

  private static boolean isPlain(String regex) {
    return regex.length() <= LONGEST
        && PLAIN.matcher(regex).matches()
        && !LETTERS.matcher(regex).find();
  }
}
