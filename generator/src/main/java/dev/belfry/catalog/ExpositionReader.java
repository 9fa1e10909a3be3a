package dev.belfry.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a page as a scrape gives it: the text format 0.0.4 of Prometheus or OpenMetrics 1.0, which
 * the content tells apart. What both allow is one grammar, so that a page of either kind, or one
 * that somebody cut, is read the same way. Sources: the pages "Exposition formats" and "OpenMetrics
 * 1.0" of prometheus.io.
 *
 * <p>A line that is wrong is told and left out. What is kept grows with the families, not with the
 * samples.
 */
final class ExpositionReader {
  private static final int MOST_SHARED = 10_000;

  private final Problems problems;
  private final PageFamilies families;
  private final Set<String> jobs = new TreeSet<>();
  private final Set<String> jobsElsewhere = new TreeSet<>();
  private final Map<String, String> texts = new HashMap<>();
  private final SampleLine sample = new SampleLine();
  private final Cursor cursor = new Cursor();

  private int line;
  private boolean ended;
  private boolean some;

  private ExpositionReader(Problems problems) {
    this.problems = problems;
    this.families = new PageFamilies(problems);
  }

  /**
   * What a page shows.
   *
   * @param families in the order of the page
   * @param jobs the values of {@code job} that its samples of {@code up} have
   * @param jobsElsewhere those that other samples have, as a federation shows them
   * @param openMetrics whether it says so, by its last line
   */
  record Page(
      Collection<FamilyDraft> families,
      Set<String> jobs,
      Set<String> jobsElsewhere,
      boolean openMetrics) {}

  /** Reads a page to its end. */
  static Page read(InputStream in, Problems problems) throws IOException {
    ExpositionReader reader = new ExpositionReader(problems);
    PageLines lines = new PageLines(in);
    while (lines.next()) {
      reader.line = lines.number();
      try {
        reader.line(lines.text());
      } catch (Fault fault) {
        problems.error(reader.line, fault.column(), fault.getMessage());
      }
    }
    return reader.page();
  }

  private Page page() {
    if (!some && problems.found().isEmpty()) {
      problems.error(Math.max(1, line), 1, "expected lines with metrics, got none");
    }
    return new Page(families.settled(ended), jobs, jobsElsewhere, ended);
  }

  private void line(String text) throws Fault {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    if (start == text.length()) {
      return;
    }
    if (ended) {
      throw new Fault(start, "expected nothing behind `# EOF`, got more");
    }
    if (text.charAt(start) == '#') {
      comment(text, start);
    } else {
      sample.read(text);
      sample();
    }
  }

  private void comment(String text, int start) throws Fault {
    cursor.start(text);
    cursor.moveTo(start + 1);
    cursor.skipBlanks();
    int wordStart = cursor.at();
    String word = cursor.word();
    switch (word) {
      case "HELP" -> help();
      case "TYPE" -> type();
      case "UNIT" -> unit();
      case "EOF" -> ended = wordStart == start + 2 && cursor.atEnd();
      default -> {
        // Any other comment is for people.
      }
    }
  }

  private FamilyDraft named() throws Fault {
    cursor.skipBlanks();
    int start = cursor.at();
    String name;
    if (cursor.here() == '"') {
      name = cursor.quoted("the name of a metric");
    } else if (cursor.skipName(true)) {
      name = cursor.line().substring(start, cursor.at());
    } else {
      throw cursor.expected("the name of a metric");
    }
    if (!cursor.atEnd() && cursor.here() != ' ' && cursor.here() != '\t') {
      throw cursor.expected("a blank behind the name of a metric");
    }
    cursor.skipBlanks();
    some = true;
    return families.named(name, line, start + 1);
  }

  private void help() throws Fault {
    FamilyDraft of = named();
    String raw = cursor.rest();
    of.help = raw.indexOf('\\') < 0 ? raw : Cursor.unescaped(raw);
  }

  private void type() throws Fault {
    FamilyDraft of = named();
    int start = cursor.at();
    String word = cursor.word();
    MetricType type = MetricType.of(word).orElseThrow(() -> new Fault(start, expectedType(word)));
    cursor.skipBlanks();
    if (!cursor.atEnd()) {
      throw cursor.expected("the end of the line behind a type");
    }
    if (of.typed && of.type != type) {
      throw new Fault(start, twoTypes(of, type));
    }
    if (of.typed) {
      problems.warning(line, 1, "expected one TYPE of `" + of.name + "`, got another");
    } else if (of.sampled()) {
      throw new Fault(
          0, "expected the TYPE of `" + of.name + "` before its samples, got it behind");
    }
    families.declare(of, type);
  }

  private static String twoTypes(FamilyDraft of, MetricType here) {
    return "expected one type of `"
        + of.name
        + "`, got "
        + here.word()
        + " here and "
        + of.type.word()
        + " in line "
        + of.place.line();
  }

  private static String expectedType(String word) {
    return "expected counter, gauge, histogram, summary, untyped, or of OpenMetrics info, stateset,"
        + " gaugehistogram, unknown; got "
        + (word.isEmpty() ? "the end of the line" : "`" + word + "`");
  }

  private void unit() throws Fault {
    FamilyDraft of = named();
    int start = cursor.at();
    String unit = cursor.rest().strip();
    if (!unit.isEmpty() && !of.name.endsWith("_" + unit)) {
      throw new Fault(
          start, "expected the unit in which the name `" + of.name + "` ends, got `" + unit + "`");
    }
    of.statedUnit = unit.isEmpty() ? Optional.empty() : Optional.of(unit);
  }

  private void sample() throws Fault {
    some = true;
    String name = sample.name();
    families.find(name, line);
    FamilyDraft family = families.family();
    SeriesPart part = families.part();
    int own = ownLabel(family, part);
    family.sample(part, name);
    if (part == SeriesPart.CREATED) {
      return;
    }
    if (part == SeriesPart.VALUE && !sample.isOne()) {
      family.notOne();
    }
    labels(family, own);
    int job = sample.indexOf("job");
    if (job >= 0) {
      (name.equals("up") ? jobs : jobsElsewhere).add(shared(sample.value(job)));
    }
  }

  private void labels(FamilyDraft family, int own) {
    for (int i = 0; i < sample.size(); i++) {
      if (i == own) {
        continue;
      }
      FamilyDraft.LabelDraft label = family.label(shared(sample.label(i)));
      if (!label.isFull()) {
        label.values.add(shared(sample.value(i)));
      }
    }
  }

  /** The same object for the same text, as names and values of labels recur in most families. */
  private String shared(String text) {
    if (texts.size() >= MOST_SHARED) {
      return texts.getOrDefault(text, text);
    }
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /** The place of {@code le} or {@code quantile}, which belong to the part; else -1. */
  private int ownLabel(FamilyDraft family, SeriesPart part) throws Fault {
    if (part == SeriesPart.BUCKET) {
      int le = numberLabel("le");
      family.bounds().add(shared(sample.value(le)));
      return le;
    }
    if (part == SeriesPart.QUANTILE) {
      int quantile = numberLabel("quantile");
      family.quantiles().add(shared(sample.value(quantile)));
      return quantile;
    }
    return -1;
  }

  private int numberLabel(String label) throws Fault {
    int index = sample.indexOf(label);
    if (index < 0) {
      throw new Fault(0, "expected the label `" + label + "` of `" + sample.name() + "`, got none");
    }
    if (!SampleLine.isNumber(sample.value(index))) {
      throw new Fault(
          sample.place(index),
          "expected a number as `" + label + "`, got `" + sample.value(index) + "`");
    }
    return index;
  }
}
