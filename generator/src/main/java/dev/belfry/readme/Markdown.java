package dev.belfry.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in Markdown, as the pages of forges show it. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /** A headline, 1 being the greatest. */
  void headline(int level, String title) {
    paragraph("#".repeat(level) + " " + escaped(title));
  }

  /** A paragraph, as it is. */
  void paragraph(String content) {
    if (!content.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n").append(content).append('\n');
    }
  }

  /** Points, one below the other. */
  void points(List<String> points) {
    paragraph(points.stream().map(point -> "- " + point).collect(Collectors.joining("\n")));
  }

  /** Lines of another language. */
  void block(String language, String lines) {
    String fence = "`".repeat(Math.max(3, longestRunOfTicks(lines) + 1));
    paragraph(fence + language + "\n" + lines.stripTrailing() + "\n" + fence);
  }

  /** A table; nothing if it would have no rows. */
  void table(List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(row(heads));
    lines.add(row(heads.stream().map(head -> "---").toList()));
    rows.forEach(row -> lines.add(row(row)));
    paragraph(String.join("\n", lines));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Text that means nothing in Markdown, and has no lines. */
  static String escaped(String plain) {
    return oneLine(plain).replaceAll("([\\\\`*_\\[\\]<>#~])", "\\\\$1");
  }

  /** Text as it is typed: an expression, a name. */
  static String code(String plain) {
    String line = oneLine(plain);
    if (line.isEmpty()) {
      return "";
    }
    String ticks = "`".repeat(longestRunOfTicks(line) + 1);
    String blank = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return ticks + blank + line + blank + ticks;
  }

  /** A link to a file beside the page, or to an address. */
  static String link(String title, String target) {
    return "["
        + title
        + "]("
        + target.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
        + ")";
  }

  /** What is there of these, with commas. */
  static String listed(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
  }

  /** How forges call the place of a headline. */
  static String anchor(String headline) {
    return headline.toLowerCase(Locale.ROOT).replace(' ', '-').replaceAll("[^\\p{L}\\p{N}_-]", "");
  }

  private static String oneLine(String plain) {
    return plain.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static int longestRunOfTicks(String plain) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < plain.length(); i++) {
      run = plain.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
