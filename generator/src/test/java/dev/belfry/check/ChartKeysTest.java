package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.helm.Chart;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values that Belfry writes are values that the charts have. */
class ChartKeysTest {
  private static final Pattern HEAD =
      Pattern.compile("# Values .*, for the chart ([^/]+)/(\\S+) (\\S+)\\.\n");

  static Stream<Chart> charts() {
    return Arrays.stream(Chart.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Chart.class)
        .map(
            field -> {
              try {
                return (Chart) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
  }

  /** A new version of a chart needs a new list, as {@link ChartKeysWriter} prints it. */
  @ParameterizedTest
  @MethodSource("charts")
  void the_values_of_each_chart_are_known_in_the_version_that_belfry_writes_for(Chart chart) {
    assertTrue(ChartKeys.of(chart).isPresent(), chart.toString());
    assertFalse(ChartKeys.of(chart.version("0.0.1")).isPresent());
  }

  /** The goldens hold all that the typed methods set. */
  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Path goldens = Path.of("src/test/java/dev/belfry/render");
    for (Path folder : List.of(goldens, Path.of("../out/helm"))) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
      }
    }
    return files.stream().filter(file -> HEAD.matcher(text(file)).lookingAt());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void all_values_that_are_written_are_values_of_their_chart(Path file) {
    Matcher head = HEAD.matcher(text(file));
    assertTrue(head.lookingAt());
    Chart chart = new Chart(head.group(1), "https://example.org", head.group(2), head.group(3));
    List<String> unknown = new ArrayList<>();
    collect(Yaml.read(text(file)), ChartKeys.of(chart).orElseThrow(), "", unknown);
    assertEquals(List.of(), unknown);
  }

  private static void collect(Node value, ChartKeys keys, String before, List<String> unknown) {
    if (value instanceof ObjectNode object && !keys.isOpen()) {
      object.forEach(
          (name, inner) ->
              keys.at(name)
                  .ifPresentOrElse(
                      below -> collect(inner, below, before + name + ".", unknown),
                      () -> unknown.add(before + name)));
    }
  }

  @Test
  void files_of_each_chart_are_looked_at() throws IOException {
    Set<String> seen =
        files()
            .map(file -> HEAD.matcher(text(file)))
            .filter(Matcher::lookingAt)
            .map(head -> head.group(2))
            .collect(Collectors.toSet());
    assertEquals(charts().map(Chart::name).collect(Collectors.toSet()), seen);
  }
}
