package dev.belfry.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Makes pages by chance, with what a reader has to find in them. */
final class PageWriter {
  private static final List<String> TEXTS =
      List.of(
          "",
          "GET",
          "/api/{id}",
          "a \"b\"",
          "back\\slash",
          "line\nend",
          "caf\u00e9 \ud83d\ude00",
          "#");

  private final Random random;
  private final boolean openMetrics;
  private final StringBuilder page = new StringBuilder();
  private final TreeMap<String, String> expected = new TreeMap<>();

  PageWriter(long seed) {
    random = new Random(seed);
    openMetrics = random.nextBoolean();
  }

  /** Writes some families; what {@link #expected} says is then in {@link #page}. */
  void write() {
    int families = 1 + random.nextInt(8);
    for (int i = 0; i < families; i++) {
      family("f" + i + pick(List.of("_requests", "_seconds", ":rate", "_x_bytes")));
    }
    page.append(openMetrics ? "# EOF\n" : "");
  }

  String page() {
    return page.toString();
  }

  /** Each family in one line, by name: type, help, labels with values, bounds. */
  List<String> expected() {
    return List.copyOf(expected.values());
  }

  /** A family as {@link #expected} has it. */
  static String line(MetricFamily family) {
    StringBuilder line = new StringBuilder(family.name() + " " + family.type() + " ");
    line.append(Cursor.unescaped(family.help()).equals("") ? "-" : family.help());
    family.labels().forEach(label -> line.append(" ").append(label.name()).append(label.values()));
    return line.append(" ").append(family.bounds()).toString();
  }

  private void family(String name) {
    String type = pick(List.of("counter", "gauge", "histogram", "summary"));
    boolean counter = type.equals("counter");
    String declared = counter && !openMetrics ? name + "_total" : name;
    String series = counter ? name + "_total" : name;
    String help = random.nextBoolean() ? pick(TEXTS).strip() : "";
    if (!help.isEmpty()) {
      page.append("# HELP ").append(declared).append(' ').append(escaped(help)).append('\n');
    }
    page.append("# TYPE ").append(declared).append(' ').append(type).append('\n');
    List<String> labels = labels();
    List<List<String>> values = new ArrayList<>();
    labels.forEach(label -> values.add(new ArrayList<>()));
    List<String> bounds = type.equals("histogram") ? List.of("0.5", "1.0", "+Inf") : List.of();
    int rows = 1 + random.nextInt(3);
    for (int row = 0; row < rows; row++) {
      String braces = braces(labels, values);
      switch (type) {
        case "histogram" -> {
          bounds.forEach(bound -> sample(name + "_bucket", join(braces, "le=\"" + bound + "\"")));
          sample(name + "_sum", braces);
          sample(name + "_count", braces);
        }
        case "summary" -> {
          sample(name, join("quantile=\"0.5\"", braces));
          sample(name + "_sum", braces);
          sample(name + "_count", braces);
        }
        default -> sample(series, braces);
      }
    }
    StringBuilder line = new StringBuilder(series + " ");
    line.append(type.toUpperCase(java.util.Locale.ROOT))
        .append(' ')
        .append(help.isEmpty() ? "-" : help);
    for (int i = 0; i < labels.size(); i++) {
      line.append(' ').append(labels.get(i)).append(values.get(i));
    }
    expected.put(series, line.append(' ').append(bounds).toString());
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      labels.add("l" + i);
    }
    return labels;
  }

  private String braces(List<String> labels, List<List<String>> values) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String value = pick(TEXTS);
      if (!values.get(i).contains(value)) {
        values.get(i).add(value);
      }
      pairs.add(labels.get(i) + "=\"" + escaped(value).replace("\"", "\\\"") + "\"");
    }
    return String.join(",", pairs);
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "," + other;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private void sample(String name, String braces) {
    page.append(name);
    if (!braces.isEmpty()) {
      page.append('{').append(braces).append(random.nextInt(4) == 0 && !openMetrics ? ",}" : "}");
    }
    page.append(' ').append(pick(List.of("0", "2", "NaN", "1e+06", "-0.5")));
    page.append(random.nextInt(4) == 0 ? " 1395066363" : "");
    page.append(random.nextInt(4) == 0 && openMetrics ? " # {id=\"x\"} 1" : "").append('\n');
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
