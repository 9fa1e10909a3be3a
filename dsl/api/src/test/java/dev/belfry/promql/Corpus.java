package dev.belfry.promql;

import dev.belfry.common.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the expressions in {@code src/test/resources/promql}, whose README tells the form. */
final class Corpus {
  static final List<String> FILES =
      List.of(
          "aggregations",
          "calculations",
          "differences",
          "durations",
          "functions",
          "grafana",
          "keywords",
          "lexing",
          "matching",
          "modifiers",
          "numbers",
          "operators",
          "precedence",
          "ranges",
          "regexes",
          "selectors",
          "strings",
          "types");

  private static final String INDENT = "    ";
  private static final String GROUPS = INDENT + "groups ";
  private static final Pattern UNSEEN = Pattern.compile("\u2039U\\+([0-9A-F]+)\u203a");

  private Corpus() {}

  /**
   * One expression and what is said about it.
   *
   * @param place the file and line
   * @param text the expression
   * @param verdict its type, or its error
   * @param print how it is printed, if it is one
   * @param groups the same with all parentheses
   */
  record Example(
      String place, String text, String verdict, String print, Optional<String> groups) {}

  static Dialect dialect(String file) {
    return file.equals("grafana") ? Dialect.GRAFANA : Dialect.PLAIN;
  }

  static List<Example> examples(String file) {
    List<String> lines = lines(file);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean starts = lines.get(i + 1).startsWith(INDENT) && !lines.get(i).startsWith(INDENT);
      if (starts) {
        boolean grouped = i + 2 < lines.size() && lines.get(i + 2).startsWith(GROUPS);
        String[] said = lines.get(i + 1).strip().split(" \\| ", 2);
        examples.add(
            new Example(
                file + ".txt:" + (i + 1),
                meant(lines.get(i)),
                said[0],
                meant(said.length > 1 ? said[1] : lines.get(i)),
                grouped
                    ? Optional.of(lines.get(i + 2).substring(GROUPS.length()))
                    : Optional.empty()));
      }
    }
    return examples;
  }

  private static String meant(String written) {
    String text =
        written
            .replace("\u2039nothing\u203a", "")
            .replace('\u23ce', '\n')
            .replace('\u21e5', '\t')
            .replace('\u2423', ' ');
    return UNSEEN
        .matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  private static List<String> lines(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream("/promql/" + file + ".txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
