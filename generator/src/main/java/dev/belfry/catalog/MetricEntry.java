package dev.belfry.catalog;

import com.google.re2j.PatternSyntaxException;
import dev.belfry.catalog.FamilyDraft.LabelDraft;
import dev.belfry.text.PlacedValue;
import dev.belfry.text.PlacedValue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a catalogue file says of one metric. */
final class MetricEntry {
  private static final String HELP = "help";
  private static final String TYPE = "type";
  private static final String LABELS = "labels";
  private static final String BUCKETS = "buckets";
  private static final String UNIT = "unit";
  private static final String OWNER = "owner";
  private static final String JOB = "job";
  private static final String FIRST_USE = "firstUse";
  private static final String DEPRECATED = "deprecated";
  private static final String SUCCESSOR = "successor";
  private static final String REASON = "reason";
  private static final String VALUES = "values";
  private static final String CLOSED = "closed";
  private static final String PATTERN = "pattern";
  private static final String INFINITE = "+Inf";

  private static final Set<String> KEYS =
      Keys.of(HELP, TYPE, LABELS, BUCKETS, UNIT, OWNER, JOB, FIRST_USE, DEPRECATED);

  private final PlacedValue key;
  private final Fields fields;
  private final Problems problems;
  private final Optional<MetricType> type;
  private final List<LabelEntry> labels = new ArrayList<>();
  private final List<String> bounds;
  private final Optional<Deprecation> deprecation;

  private MetricEntry(PlacedValue key, Fields fields, Problems problems) {
    this.key = key;
    this.fields = fields;
    this.problems = problems;
    this.type = fields.text(TYPE).flatMap(this::type);
    fields
        .get(LABELS)
        .ifPresent(
            all ->
                Fields.entries(all, problems)
                    .forEach((name, value) -> labels.add(label(name, value))));
    this.bounds = readBounds();
    this.deprecation = fields.get(DEPRECATED).flatMap(this::deprecation);
  }

  static MetricEntry of(PlacedValue key, PlacedValue value, Problems problems) {
    return new MetricEntry(key, Fields.of(value, KEYS, problems), problems);
  }

  /** A label as the file has it. */
  private record LabelEntry(
      PlacedValue name, List<String> values, boolean closed, Optional<String> pattern) {}

  private Optional<MetricType> type(String word) {
    Optional<MetricType> known = MetricType.of(word);
    if (known.isEmpty()) {
      PlacedValue value = fields.get(TYPE).orElseThrow();
      problems.error(
          value.line(),
          value.column(),
          "expected counter, gauge, histogram, summary, info, stateset, gaugehistogram or unknown,"
              + " got `"
              + word
              + "`");
    }
    return known;
  }

  private LabelEntry label(PlacedValue name, PlacedValue value) {
    Fields about = Fields.of(value, Keys.of(VALUES, CLOSED, PATTERN), problems);
    List<String> values = about.texts(VALUES);
    boolean closed = about.flag(CLOSED);
    if (closed && values.isEmpty()) {
      PlacedValue flag = about.get(CLOSED).orElseThrow();
      problems.error(
          flag.line(),
          flag.column(),
          "expected the values of `" + name.text() + "`, as they are closed, got none");
    }
    return new LabelEntry(name, values, closed && !values.isEmpty(), pattern(about));
  }

  private Optional<String> pattern(Fields about) {
    Optional<String> pattern = about.text(PATTERN);
    try {
      pattern.ifPresent(MetricLabel::compile);
      return pattern;
    } catch (PatternSyntaxException e) {
      PlacedValue value = about.get(PATTERN).orElseThrow();
      problems.error(
          value.line(),
          value.column(),
          "expected a regular expression (RE2), got " + e.getDescription());
      return Optional.empty();
    }
  }

  private List<String> readBounds() {
    List<String> all = new ArrayList<>();
    for (PlacedValue bound : fields.items(BUCKETS)) {
      if (SampleLine.isNumber(bound.text())) {
        all.add(bound.text());
      } else {
        problems.error(
            bound.line(), bound.column(), "expected a number as bound, got `" + bound.text() + "`");
      }
    }
    if (!all.isEmpty() && !all.contains(INFINITE)) {
      all.add(INFINITE);
    }
    return all;
  }

  private Optional<Deprecation> deprecation(PlacedValue value) {
    Fields about = Fields.of(value, Keys.of(SUCCESSOR, REASON), problems);
    Optional<String> successor = about.text(SUCCESSOR);
    Optional<String> reason = about.text(REASON);
    if (successor.isEmpty() && reason.isEmpty()) {
      problems.error(value.line(), value.column(), "expected a successor or a reason, got neither");
      return Optional.empty();
    }
    return Optional.of(new Deprecation(successor, reason.orElse("")));
  }

  String name() {
    return key.text();
  }

  /** The successor of a deprecated metric, which has to exist. */
  Optional<String> successor() {
    return deprecation.flatMap(Deprecation::successor);
  }

  FilePlace place() {
    return problems.place(key.line(), key.column());
  }

  void error(String message) {
    problems.error(key.line(), key.column(), message);
  }

  /** A family that no page has, if the file says its type. */
  Optional<FamilyDraft> family() {
    return type.map(
        known -> {
          FamilyDraft family = new FamilyDraft(name(), place());
          family.typed = true;
          family.type = known;
          family.labelled();
          return family;
        });
  }

  /** Adds to a family what the file says of it. */
  void apply(FamilyDraft family) {
    fields.text(HELP).ifPresent(help -> family.help = help);
    fields.text(UNIT).ifPresent(unit -> family.statedUnit = Optional.of(unit));
    fields.text(OWNER).ifPresent(owner -> family.owner = Optional.of(owner));
    fields.text(JOB).ifPresent(job -> family.job = Optional.of(job));
    firstUse().ifPresent(when -> family.firstUse = Optional.of(when));
    deprecation.ifPresent(why -> family.deprecation = Optional.of(why));
    applyType(family);
    applyBounds(family);
    labels.forEach(label -> apply(label, family));
    if (!labels.isEmpty()) {
      family.labelled();
    }
  }

  private Optional<String> firstUse() {
    Optional<PlacedValue> value = fields.get(FIRST_USE);
    if (value.isPresent() && value.get().kind() == Kind.BOOLEAN) {
      return fields.flag(FIRST_USE) ? Optional.of("it is first used") : Optional.empty();
    }
    return fields.text(FIRST_USE);
  }

  private void applyType(FamilyDraft family) {
    if (type.isEmpty() || type.get() == family.type) {
      return;
    }
    boolean refines =
        family.type == MetricType.UNKNOWN
            || family.type == MetricType.GAUGE
                && (type.get() == MetricType.INFO || type.get() == MetricType.STATESET);
    if (refines) {
      family.type = type.get();
      return;
    }
    PlacedValue value = fields.get(TYPE).orElseThrow();
    problems.error(
        value.line(),
        value.column(),
        "expected "
            + family.type.word()
            + ", as in "
            + family.place
            + ", got "
            + type.get().word());
  }

  private void applyBounds(FamilyDraft family) {
    if (bounds.isEmpty()) {
      return;
    }
    PlacedValue value = fields.get(BUCKETS).orElseThrow();
    if (!family.type.hasBuckets()) {
      problems.error(
          value.line(),
          value.column(),
          "expected no buckets of a " + family.type.word() + ", got some");
    } else if (family.bounds().isEmpty()) {
      family.bounds().addAll(bounds);
    } else if (!Bounds.same(family.bounds(), bounds)) {
      problems.error(
          value.line(),
          value.column(),
          "expected "
              + String.join(", ", family.bounds())
              + ", as in "
              + family.place.file()
              + ", got other buckets");
    }
  }

  private void apply(LabelEntry entry, FamilyDraft family) {
    String name = entry.name.text();
    if (family.sampled() && !family.hasLabel(name)) {
      problems.error(
          entry.name.line(),
          entry.name.column(),
          "expected a label that "
              + family.place.file()
              + " shows"
              + shown(family)
              + ", got `"
              + name
              + "`");
      return;
    }
    LabelDraft label = family.label(name);
    if (entry.closed) {
      close(label, entry, family);
    }
    label.values.addAll(entry.values);
    label.closed |= entry.closed;
    label.pattern = entry.pattern.or(() -> label.pattern);
  }

  /** Takes what a page shows away, all of which the closed values have to hold. */
  private void close(LabelDraft label, LabelEntry entry, FamilyDraft family) {
    List<String> others =
        label.values.stream().filter(value -> !entry.values.contains(value)).toList();
    if (!others.isEmpty()) {
      problems.error(
          entry.name.line(),
          entry.name.column(),
          "expected the closed values of `"
              + entry.name.text()
              + "` to hold what "
              + family.place.file()
              + " shows: `"
              + String.join("`, `", others)
              + "`");
    }
    label.values.clear();
  }

  private static String shown(FamilyDraft family) {
    return family.labelNames().isEmpty()
        ? " (it shows none)"
        : family.labelNames().stream().collect(Collectors.joining("`, `", ": `", "`"));
  }
}
