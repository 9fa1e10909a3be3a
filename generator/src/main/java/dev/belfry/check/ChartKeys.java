package dev.belfry.check;

import dev.belfry.helm.Chart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of the values that a chart has, or those below one of them. Where it has none, anything
 * may stand: it is a value that ends here, or one that Kubernetes or the program reads.
 */
final class ChartKeys {
  private static final String FOLDER = "/dev/belfry/schema/helm/keys/";

  private final Map<String, ChartKeys> inner = new TreeMap<>();

  private ChartKeys() {}

  /** The values of a chart; empty if they are not known of this chart in this version. */
  static Optional<ChartKeys> of(Chart chart) {
    List<String> lines = lines(chart.name());
    return lines.isEmpty() || !lines.get(0).equals(chart.version())
        ? Optional.empty()
        : Optional.of(read(lines.subList(1, lines.size())));
  }

  private static List<String> lines(String chart) {
    try (InputStream in = ChartKeys.class.getResourceAsStream(FOLDER + chart + ".txt")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name on each line, with as many spaces before it as names contain it. */
  private static ChartKeys read(List<String> lines) {
    ChartKeys all = new ChartKeys();
    List<ChartKeys> around = new ArrayList<>(List.of(all));
    for (String line : lines) {
      String name = line.stripLeading();
      int depth = line.length() - name.length();
      around.subList(depth + 1, around.size()).clear();
      ChartKeys below = new ChartKeys();
      around.get(depth).inner.put(name, below);
      around.add(below);
    }
    return all;
  }

  /** Whether anything may stand here. */
  boolean isOpen() {
    return inner.isEmpty();
  }

  /** What is known of the values below a name; empty if there is no such name. */
  Optional<ChartKeys> at(String name) {
    return Optional.ofNullable(inner.get(name));
  }

  /** The names. */
  Set<String> names() {
    return Collections.unmodifiableSet(inner.keySet());
  }

  /** Where else a name stands: paths, names separated by dots, in the order of the alphabet. */
  List<String> pathsTo(String name) {
    List<String> paths = new ArrayList<>();
    collect("", name, paths);
    return paths;
  }

  private void collect(String before, String name, List<String> into) {
    inner.forEach(
        (one, below) -> {
          if (one.equals(name)) {
            into.add(before + one);
          }
          below.collect(before + one + ".", name, into);
        });
  }
}
