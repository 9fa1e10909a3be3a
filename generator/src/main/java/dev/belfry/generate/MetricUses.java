package dev.belfry.generate;

import dev.belfry.common.FilePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of metrics in files, whatever these hold: dashboards and rules say an expression
 * on one line. In Java, handles of metrics are found as well.
 */
final class MetricUses {
  private static final String JAVA = ".java";
  private static final Pattern NAME = Pattern.compile("[A-Za-z_:][A-Za-z0-9_:]*");

  private final Map<String, String> wanted;
  private final Map<String, String> handles;
  private final List<String> uses = new ArrayList<>();

  private MetricUses(Map<String, String> wanted, Map<String, String> handles) {
    this.wanted = wanted;
    this.handles = handles;
  }

  /**
   * The uses in files, and in those in folders that end as dashboards, rules and definitions do, a
   * line each.
   *
   * @param wanted the names, each with what is to be told of it
   * @param handles the same for the constants that stand for metrics in Java
   */
  static List<String> of(
      Map<String, String> wanted, Map<String, String> handles, List<String> paths)
      throws IOException {
    MetricUses all = new MetricUses(wanted, handles);
    List<String> endings = new ArrayList<>(ForeignFiles.ENDINGS);
    endings.add(JAVA);
    for (Path file : ForeignFiles.paths(paths, endings)) {
      all.add(file);
    }
    return all.uses;
  }

  private void add(Path file) throws IOException {
    boolean java = file.toString().endsWith(JAVA);
    String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher names = NAME.matcher(lines[i]);
      while (names.find()) {
        String told = wanted.get(names.group());
        if (told == null && java) {
          told = handles.get(names.group());
        }
        if (told != null) {
          FilePosition place = new FilePosition(file.toString(), "", i + 1, names.start() + 1);
          uses.add(place + ": uses `" + names.group() + "`, " + told);
        }
      }
    }
  }
}
