package dev.belfry.check;

import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints the names of the values of a chart at hand, as {@link ChartKeys} reads them: those of its
 * {@code values.yaml}, and those that its templates ask for. Not a test: charts are no part of the
 * project.
 */
public final class ChartKeysWriter {
  private static final String VALUES = ".Values.";
  private static final Pattern ACTION = Pattern.compile("\\{\\{.*?\\}\\}", Pattern.DOTALL);
  private static final Pattern FIELDS = Pattern.compile("((?:\\.[A-Za-z_]\\w*)+)(?=[ )}|\\n])");
  private static final Pattern INDEX = Pattern.compile("\\bindex \\$?\\.Values((?: \"[-\\w]+\")+)");
  private static final Pattern DIG =
      Pattern.compile("\\bdig((?: \"\\w+\")+?) \\S+ \\$?\\.Values((?:\\.\\w+)+)");
  private static final Pattern WITH = Pattern.compile("\\{\\{-? *with .*", Pattern.DOTALL);

  /** What is done with a value that is written as it is, whatever names it has. */
  private static final Pattern WHOLE =
      Pattern.compile(".*\\b(toYaml|toJson|range|merge\\w*|tpl|omit)\\b.*", Pattern.DOTALL);

  /** The same with the value that a block is about. */
  private static final Pattern DOT =
      Pattern.compile(".*\\b(toYaml|toJson|range|tpl) [^}]*?\\.[ )}|].*", Pattern.DOTALL);

  /** What Kubernetes or the program reads, whatever templates do with it. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)config|userconfig|global|.*(annotations|labels|selector|limits|requests|probe)");

  /** The names below one that is known; none where anything may stand. */
  private static final class Names {
    private final Map<String, Names> inner = new TreeMap<>();

    Names at(String name) {
      return inner.computeIfAbsent(name, none -> new Names());
    }

    void print(String indent, StringBuilder into) {
      inner.forEach(
          (name, below) -> {
            into.append(indent).append(name).append('\n');
            below.print(indent + " ", into);
          });
    }
  }

  /** Paths that templates ask for. */
  private final List<String> asked = new ArrayList<>();

  /** Paths, and names behind a dot, of what templates write as it is. */
  private final Set<String> whole = new HashSet<>();

  private ChartKeysWriter() {}

  /**
   * Prints the names.
   *
   * @param args the folder of the chart, with those of its parts in {@code charts}
   * @throws IOException when a file can't be read
   */
  public static void main(String... args) throws IOException {
    Path chart = Path.of(args[0]);
    ObjectNode about = (ObjectNode) Yaml.read(Files.readString(chart.resolve("Chart.yaml")));
    StringBuilder text = new StringBuilder(about.text("version").orElseThrow()).append('\n');
    names(chart).print("", text);
    System.out.print(text);
  }

  private static Names names(Path chart) throws IOException {
    ChartKeysWriter writer = new ChartKeysWriter();
    Names names = new Names();
    names.at("global");
    Path values = chart.resolve("values.yaml");
    if (Files.exists(values)) {
      String text = Files.readString(values);
      writer.read(text);
      writer.readAll(chart.resolve("templates"));
      writer.add((ObjectNode) Yaml.read(text), "", names);
      writer.asked.forEach(path -> writer.add(path, names));
    }
    Path parts = chart.resolve("charts");
    if (Files.isDirectory(parts)) {
      try (Stream<Path> folders = Files.list(parts)) {
        for (Path part : folders.filter(Files::isDirectory).toList()) {
          merge(names(part), names.at(part.getFileName().toString()));
        }
      }
    }
    return names;
  }

  private static void merge(Names from, Names into) {
    from.inner.forEach((name, below) -> merge(below, into.at(name)));
  }

  private void readAll(Path templates) throws IOException {
    try (Stream<Path> files = Files.walk(templates)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        read(Files.readString(file));
      }
    }
  }

  private void read(String template) {
    List<String> block = List.of();
    Matcher actions = ACTION.matcher(template);
    while (actions.find()) {
      String action = actions.group();
      List<String> named = new ArrayList<>();
      Matcher fields = FIELDS.matcher(action);
      while (fields.find()) {
        String all = fields.group(1);
        int from = all.indexOf(VALUES);
        named.add(from < 0 ? all.substring(all.lastIndexOf('.')) : all.substring(from + 8));
      }
      named.stream().filter(one -> !one.startsWith(".")).forEach(asked::add);
      INDEX.matcher(action).results().forEach(one -> asked.add(dotted(one.group(1)).substring(1)));
      DIG.matcher(action)
          .results()
          .forEach(one -> asked.add((one.group(2) + dotted(one.group(1))).substring(1)));
      if (WHOLE.matcher(action).matches()) {
        whole.addAll(named);
      }
      if (DOT.matcher(action).matches()) {
        whole.addAll(block);
      }
      block = WITH.matcher(action).matches() ? named : block;
    }
  }

  /** Names that stand in quotes, with a dot before each. */
  private static String dotted(String names) {
    return names.replace("\"", "").replace(' ', '.');
  }

  private boolean isOpen(String around, String name) {
    return OF_OTHERS.matcher(name).matches()
        || name.indexOf('.') >= 0
        || whole.contains(around + name)
        || !around.isEmpty() && whole.contains("." + name);
  }

  private void add(ObjectNode values, String around, Names into) {
    values.forEach(
        (name, value) -> {
          Names below = into.at(name);
          if (value instanceof ObjectNode object && !isOpen(around, name)) {
            add(object, around + name + ".", below);
          }
        });
  }

  /** A path that is asked for, as far as it does not lead into what is open. */
  private void add(String path, Names names) {
    Names at = names;
    String around = "";
    for (String name : path.split("\\.")) {
      boolean isNew = !at.inner.containsKey(name);
      at = at.at(name);
      if (isOpen(around, name) || !isNew && at.inner.isEmpty()) {
        return;
      }
      around += name + ".";
    }
  }
}
