package dev.belfry.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last touch: what the code writer can't do, so that the sources read as if written by hand.
 */
public final class Layout {
  private static final int WIDTH = 100;
  private static final Pattern SHORT_DOC = Pattern.compile("( *)/\\*\\*\n *\\* ([^\n]*)\n *\\*/");
  private static final Pattern BETWEEN_CONSTANTS =
      Pattern.compile("\n\n(?=  (private )?static final )");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}(?=\n)");
  private static final Pattern LONG_LINE =
      Pattern.compile("(?m)^( *(?:(?:public|private) )?static final [\\w<>, ]+ \\w+ =) (.*)$");
  private static final Pattern BETWEEN_VALUES =
      Pattern.compile("(?m)^( +[A-Z]\\w*\\(\".*\"\\),)\n(?=\n +[A-Z]\\w*\\()");
  private static final Pattern BETWEEN_ARGUMENTS =
      Pattern.compile("(?<=,) (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  private static final Pattern CLASS =
      Pattern.compile(
          "(?m)^( *(?:public (?:static )?final|abstract) class \\w+(?:<\\w+ extends .*?>>)?)"
              + "( extends .*?)( implements .*)?$");
  private static final Pattern PERMITS =
      Pattern.compile("(?m)^(public sealed interface .*) (permits .*)$");
  private static final Pattern STATIC_IMPORT = Pattern.compile("import static [\\w.]+\\.(\\w+);\n");

  private Layout() {}

  /** The source as people lay it out. */
  public static String of(String source) {
    String shortDocs = SHORT_DOC.matcher(source).replaceAll(Layout::oneLine);
    String packed = BETWEEN_CONSTANTS.matcher(shortDocs).replaceAll("\n");
    packed = BETWEEN_VALUES.matcher(packed).replaceAll("$1");
    packed = EMPTY_BODY.matcher(packed).replaceAll("{}");
    packed = PERMITS.matcher(packed).replaceAll(Layout::filled);
    packed = CLASS.matcher(packed).replaceAll(Layout::declared);
    return withoutUnusedImports(LONG_LINE.matcher(packed).replaceAll(Layout::broken));
  }

  /** A class whose name and bases are too long for a line has its bases below. */
  private static String declared(MatchResult line) {
    if (line.group().length() <= WIDTH) {
      return Matcher.quoteReplacement(line.group());
    }
    String below = "\n    " + " ".repeat(line.group(1).indexOf(line.group(1).strip()));
    String interfaces = line.group(3) == null ? "" : line.group(3).replaceFirst(" ", below);
    boolean fits =
        !interfaces.isEmpty() && line.group(1).length() + line.group(2).length() <= WIDTH;
    String base = fits ? line.group(2) : line.group(2).replaceFirst(" ", below);
    return Matcher.quoteReplacement(line.group(1) + base + interfaces);
  }

  /** The names of a long list fill as many lines as they need. */
  private static String filled(MatchResult line) {
    if (line.group().length() <= WIDTH) {
      return Matcher.quoteReplacement(line.group());
    }
    StringBuilder filled = new StringBuilder(line.group(1));
    int column = WIDTH;
    String indent = "\n    ";
    for (String word : line.group(2).split(" ")) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      filled.append(fits ? " " : indent).append(word);
      column = (fits ? column + 1 : indent.length() - 1) + word.length();
      indent = "\n        ";
    }
    return Matcher.quoteReplacement(filled.toString());
  }

  /** A value below its constant, with the arguments on as many lines as they need. */
  private static String broken(MatchResult line) {
    if (line.group().length() <= WIDTH) {
      return Matcher.quoteReplacement(line.group());
    }
    int indent = line.group(1).indexOf(line.group(1).strip()) + 4;
    StringBuilder broken = new StringBuilder(line.group(1));
    int column = WIDTH;
    for (String argument : BETWEEN_ARGUMENTS.split(line.group(2))) {
      if (column + 1 + argument.length() <= WIDTH) {
        broken.append(' ').append(argument);
        column += 1 + argument.length();
      } else {
        broken.append('\n').append(" ".repeat(indent)).append(argument);
        column = indent + argument.length();
        indent = line.group(1).indexOf(line.group(1).strip()) + 8;
      }
    }
    return Matcher.quoteReplacement(broken.toString());
  }

  private static String oneLine(MatchResult doc) {
    String line = doc.group(1) + "/** " + doc.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : doc.group());
  }

  private static String withoutUnusedImports(String source) {
    String used =
        STATIC_IMPORT
            .matcher(source)
            .replaceAll(
                found ->
                    source.matches("(?s).*[^.\\w]" + found.group(1) + "\\(.*")
                        ? Matcher.quoteReplacement(found.group())
                        : "");
    return used.replaceFirst("(package [^\n]*\n)\n+", "$1\n");
  }
}
