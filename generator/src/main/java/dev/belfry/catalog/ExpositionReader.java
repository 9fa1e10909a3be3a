package dev.belfry.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static final String TOTAL = "_total";
  private static final String CREATED = "_created";
  private static final int MOST_SHARED = 10_000;

  private final Problems problems;
  private final Map<String, FamilyDraft> families = new LinkedHashMap<>();
  private final Set<String> jobs = new TreeSet<>();
  private final Set<String> jobsElsewhere = new TreeSet<>();
  private final Map<String, String> texts = new HashMap<>();
  private final SampleLine sample = new SampleLine();
  private final Cursor cursor = new Cursor();

  private int line;
  private boolean ended;
  private boolean some;

  /** The family and part of the sample before, which the next one usually shares. */
  private String lastName = "";

  private FamilyDraft family;
  private SeriesPart part = SeriesPart.VALUE;

  private ExpositionReader(Problems problems) {
    this.problems = problems;
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
    new ArrayList<>(families.values()).forEach(this::foldCreated);
    families.values().removeIf(one -> !one.typed && !one.sampled());
    families.values().forEach(one -> one.settle(ended));
    return new Page(families.values(), jobs, jobsElsewhere, ended);
  }

  /** Clients write when a series began as a family of its own in the older format. */
  private void foldCreated(FamilyDraft one) {
    boolean plain = one.type == MetricType.GAUGE || one.type == MetricType.UNKNOWN;
    if (plain && one.name.endsWith(CREATED)) {
      ownerOfCreated(one.name)
          .ifPresent(
              owner -> {
                owner.created();
                families.remove(one.name);
              });
    }
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
    return family(name, start);
  }

  private FamilyDraft family(String name, int index) {
    FamilyDraft known = families.get(name);
    if (known == null) {
      known = new FamilyDraft(name, problems.place(line, index + 1));
      families.put(name, known);
      lastName = "";
    }
    return known;
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
      throw new Fault(
          start,
          "expected one type of `"
              + of.name
              + "`, got "
              + type.word()
              + " here and "
              + of.type.word()
              + " in line "
              + of.place.line());
    }
    if (of.typed) {
      problems.warning(line, 1, "expected one TYPE of `" + of.name + "`, got another");
    } else if (of.sampled()) {
      throw new Fault(
          0, "expected the TYPE of `" + of.name + "` before its samples, got it behind");
    }
    of.typed = true;
    of.type = type;
    lastName = "";
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
    if (!name.equals(lastName)) {
      find(name);
      lastName = name;
    }
    int own = ownLabel();
    family.sample(part, name);
    if (part == SeriesPart.CREATED) {
      return;
    }
    if (part == SeriesPart.VALUE && !sample.isOne()) {
      family.notOne();
    }
    for (int i = 0; i < sample.size(); i++) {
      if (i == own) {
        continue;
      }
      FamilyDraft.LabelDraft label = family.label(shared(sample.label(i)));
      if (!label.isFull()) {
        label.values.add(shared(sample.value(i)));
      }
    }
    int job = sample.indexOf("job");
    if (job >= 0) {
      (name.equals("up") ? jobs : jobsElsewhere).add(shared(sample.value(job)));
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
  private int ownLabel() throws Fault {
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

  /** Finds out to which family a sample belongs, and what it is there. */
  private void find(String name) throws Fault {
    FamilyDraft exact = families.get(name);
    boolean typed = exact != null && exact.typed;
    if (typed && !exact.type.hasBuckets()) {
      take(exact, exact.type == MetricType.SUMMARY ? SeriesPart.QUANTILE : SeriesPart.VALUE);
      return;
    }
    if (endsTo(name, "_bucket", SeriesPart.BUCKET, MetricType.HISTOGRAM, MetricType.GAUGE_HISTOGRAM)
        || endsTo(name, "_sum", SeriesPart.SUM, MetricType.HISTOGRAM, MetricType.SUMMARY)
        || endsTo(name, "_count", SeriesPart.COUNT, MetricType.HISTOGRAM, MetricType.SUMMARY)
        || endsTo(name, TOTAL, SeriesPart.VALUE, MetricType.COUNTER)
        || endsTo(name, "_info", SeriesPart.VALUE, MetricType.INFO)
        || endsTo(name, "_gsum", SeriesPart.SUM, MetricType.GAUGE_HISTOGRAM)
        || endsTo(name, "_gcount", SeriesPart.COUNT, MetricType.GAUGE_HISTOGRAM)) {
      return;
    }
    Optional<FamilyDraft> began = name.endsWith(CREATED) ? ownerOfCreated(name) : Optional.empty();
    if (exact == null && began.isPresent()) {
      take(began.get(), SeriesPart.CREATED);
      return;
    }
    if (typed) {
      throw new Fault(0, "expected " + seriesOf(exact) + ", got `" + name + "`");
    }
    take(family(name, 0), SeriesPart.VALUE);
  }

  private void take(FamilyDraft found, SeriesPart asPart) {
    family = found;
    part = asPart;
  }

  private static String seriesOf(FamilyDraft histogram) {
    String ending = histogram.type == MetricType.HISTOGRAM ? "_" : "_g";
    return "`_bucket`, `"
        + ending
        + "sum` or `"
        + ending
        + "count` behind the name of a "
        + histogram.type.word();
  }

  private boolean endsTo(String name, String ending, SeriesPart asPart, MetricType... types) {
    if (!name.endsWith(ending)) {
      return false;
    }
    FamilyDraft base = families.get(name.substring(0, name.length() - ending.length()));
    if (base == null || !base.typed) {
      return false;
    }
    for (MetricType type : types) {
      if (base.type == type) {
        take(base, asPart);
        return true;
      }
    }
    return false;
  }

  private Optional<FamilyDraft> ownerOfCreated(String name) {
    String base = name.substring(0, name.length() - CREATED.length());
    FamilyDraft owner = families.get(base);
    if (owner == null || !owner.type.onlyGrows()) {
      owner = families.get(base + TOTAL);
    }
    return Optional.ofNullable(owner).filter(one -> one.type.onlyGrows());
  }
}
