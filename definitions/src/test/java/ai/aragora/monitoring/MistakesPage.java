package ai.aragora.monitoring;

import ai.aragora.monitoring.DeliberateMistake.Place;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page about mistakes made on purpose: the share that is told, and what is not. */
final class MistakesPage {
  private static final List<DeliberateMistake> ALL = DeliberateMistakes.all();

  private MistakesPage() {}

  /** Prints the page. */
  public static void main(String... args) {
    System.out.writeBytes(text().getBytes(StandardCharsets.UTF_8));
  }

  /** How many there are, and who tells how many of them. */
  static String share() {
    long byCompiler = by(DeliberateMistake.COMPILER);
    long byNobody = by(DeliberateMistake.NOBODY);
    long caught = ALL.size() - byNobody;
    return "%d mistakes: %d (%d %%) are told, %d by the compiler and %d by findings; %d are not"
        .formatted(
            ALL.size(),
            caught,
            Math.round(100.0 * caught / ALL.size()),
            byCompiler,
            caught - byCompiler,
            byNobody);
  }

  private static long by(String expected) {
    return ALL.stream().filter(mistake -> mistake.expected().equals(expected)).count();
  }

  /** The page as it has to be. */
  static String text() {
    return """
        # A hundred mistakes

        What people get wrong, made on purpose in copies of Aragora's definitions, one at a time, and who tells it: the compiler, a finding of `mvn generate`, or nobody. The list was not cut to what is told.

        **%s.**

        Of those that are told, %s.

        The list is `definitions/src/test/resources/ai/aragora/monitoring/deliberate-mistakes.txt`. `.ci/run` makes all of them, compiles each copy and runs its bundle, and fails if one is not told by whom and on which line the list says; `mvn verify` does so with ten of them. This page is made of the list; a test holds it against it.

        ## By area
        | area | mistakes | compiler | findings | nobody |
        | --- | --- | --- | --- | --- |
        %s
        ## Not told
        `mvn generate` writes what was said, so each of these is a difference in `out/` for whoever reviews it.

        | mistake | in | why nobody tells it |
        | --- | --- | --- |
        %s
        ## Told
        | mistake | in | by |
        | --- | --- | --- |
        %s"""
        .formatted(share(), places(), areas(), missed(), told());
  }

  private static String places() {
    Map<Place, Long> places = new EnumMap<>(Place.class);
    for (DeliberateMistake mistake : ALL) {
      if (mistake.isCaught()) {
        places.merge(mistake.place(), 1L, Long::sum);
      }
    }
    return places.entrySet().stream()
        .map(place -> place.getValue() + " are told " + place.getKey().words())
        .collect(Collectors.joining(", "));
  }

  private static String areas() {
    StringBuilder rows = new StringBuilder();
    for (String area : ALL.stream().map(DeliberateMistake::area).distinct().toList()) {
      Map<String, Long> by = new TreeMap<>();
      ALL.stream()
          .filter(mistake -> mistake.area().equals(area))
          .forEach(mistake -> by.merge(column(mistake), 1L, Long::sum));
      long compiler = by.getOrDefault(DeliberateMistake.COMPILER, 0L);
      long nobody = by.getOrDefault(DeliberateMistake.NOBODY, 0L);
      long findings = by.getOrDefault("", 0L);
      rows.append(
          "| %s | %d | %d | %d | %d |%n"
              .formatted(area, compiler + nobody + findings, compiler, findings, nobody)
              .replace(System.lineSeparator(), "\n"));
    }
    return rows.toString();
  }

  /** The column in which a mistake is counted; empty for that of findings. */
  private static String column(DeliberateMistake mistake) {
    String by = mistake.expected();
    return by.equals(DeliberateMistake.COMPILER) || by.equals(DeliberateMistake.NOBODY) ? by : "";
  }

  private static String missed() {
    return ALL.stream()
        .filter(mistake -> !mistake.isCaught())
        .map(mistake -> row(mistake, mistake.why()))
        .collect(Collectors.joining());
  }

  private static String told() {
    return ALL.stream()
        .filter(DeliberateMistake::isCaught)
        .map(mistake -> row(mistake, by(mistake)))
        .collect(Collectors.joining());
  }

  private static String by(DeliberateMistake mistake) {
    return column(mistake).isEmpty() ? "`" + mistake.expected() + "`" : mistake.expected();
  }

  private static String row(DeliberateMistake mistake, String last) {
    return "| " + mistake.name() + " | `" + mistake.file() + "` | " + last + " |\n";
  }
}
