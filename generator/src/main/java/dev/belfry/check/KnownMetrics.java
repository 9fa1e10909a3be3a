package dev.belfry.check;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.MetricSeries;
import dev.belfry.catalog.MetricType;
import dev.belfry.common.Matcher;
import dev.belfry.promql.Matching;
import dev.belfry.promql.Selector;
import dev.belfry.render.RuleParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is known of metrics: what the catalogue says, and what the rules at hand record. Without a
 * catalogue nothing is known, and nobody is told that a metric does not exist.
 */
final class KnownMetrics {
  static final String NAME = "__name__";

  /** Nothing is known. */
  static final KnownMetrics NONE = new KnownMetrics(Catalog.empty());

  private final Catalog catalog;
  private final boolean complete;
  private final Map<String, List<Recorded>> recorded = new HashMap<>();
  private final Map<String, Optional<Set<String>>> labels = new HashMap<>();
  private final Set<String> defined = new TreeSet<>();

  /** What was asked for last: several checks look at one expression, then at the next. */
  private Selector.VectorSelector askedLast;

  private Optional<Set<String>> labelsOfLast = Optional.empty();
  private boolean anyJob;
  private boolean jobsOfOthers;
  private Set<String> jobs;
  private boolean jobsDeclared;

  KnownMetrics(Catalog catalog) {
    this.catalog = catalog;
    this.complete = !catalog.isEmpty();
  }

  /** What is known of a name. */
  enum Verdict {
    /** There is such a series, or may be: the name is open or not finished. */
    FINE,
    /** The name of a whole histogram or summary, which is no series. */
    BARE,
    /** No rule records it. */
    UNKNOWN_RECORDING,
    /** Nothing exposes it. */
    UNKNOWN
  }

  /** The labels of what a rule computes, and those that it and its group add. */
  private record Recorded(Supplier<Optional<Set<String>>> computed, Set<String> added) {}

  /** Notes what a rule records. */
  void add(PlacedExpression recording) {
    add(recording.place(), () -> flow().labelsOf(recording.expression()));
  }

  /** Notes what a rule records, given how to find the labels that its result can have. */
  void add(Place recording, Supplier<Optional<Set<String>>> computed) {
    recorded
        .computeIfAbsent(RuleParts.name(recording.node()), none -> new ArrayList<>())
        .add(new Recorded(computed, RuleGroups.labels(recording).keySet()));
  }

  /** Notes the job that a scrape gives; one that works out its name may give any. */
  void addScrape(Scrape scrape) {
    switch (scrape.jobKnowledge()) {
      case KNOWN -> defined.add(scrape.job());
      case OF_OTHERS -> jobsOfOthers = true;
      case ANYTHING -> anyJob = true;
    }
  }

  /** Whether there is a catalogue. */
  boolean isComplete() {
    return complete;
  }

  /** What somebody wrote down of metrics. */
  Catalog catalog() {
    return catalog;
  }

  /** The name that a selector asks for, if it is one and nothing in it is filled in later. */
  static Optional<String> name(Selector.VectorSelector selector) {
    String name = selector.name();
    if (name.isEmpty()) {
      for (Matcher matcher : selector.matchers()) {
        if (matcher.label().name().equals(NAME) && matcher.operator() == Matcher.Operator.EQUAL) {
          name = matcher.value();
        }
      }
    }
    return name.isEmpty() || VariableReference.mayBeIn(name) ? Optional.empty() : Optional.of(name);
  }

  /** The names that a selector asks for by a regular expression, if it does. */
  static Optional<Predicate<String>> pattern(Selector.VectorSelector selector) {
    return selector.matchers().stream()
        .filter(matcher -> matcher.label().name().equals(NAME))
        .filter(matcher -> matcher.operator() == Matcher.Operator.MATCHES)
        .findFirst()
        .map(Matching::of);
  }

  /** The series that the catalogue has under the name that a selector asks for. */
  Optional<MetricSeries> series(Selector.VectorSelector selector) {
    return isComplete() ? name(selector).flatMap(this::series) : Optional.empty();
  }

  /** Every catalogue knows what Prometheus makes itself, but an empty one not of which targets. */
  private Optional<MetricSeries> series(String name) {
    return isComplete() ? catalog.series(name) : Optional.empty();
  }

  /** What is known of a name. */
  Verdict verdict(String name) {
    if (series(name).isPresent()
        || recorded.containsKey(name)
        || catalog.openPrefix(name).isPresent()) {
      return Verdict.FINE;
    }
    if (catalog.family(name).isPresent()) {
      return Verdict.BARE;
    }
    return name.contains(":") ? Verdict.UNKNOWN_RECORDING : Verdict.UNKNOWN;
  }

  /** Whether any name fits a matcher of names. */
  boolean hasName(Matcher matcher) {
    Predicate<String> fits = Matching.of(matcher);
    return recorded.keySet().stream().anyMatch(fits)
        || catalog.openPrefixes().stream().anyMatch(open -> mayStart(matcher, open.prefix()))
        || catalog.families().stream()
            .flatMap(family -> family.series().stream())
            .map(MetricSeries::name)
            .anyMatch(fits);
  }

  /** Whether names of this prefix may fit: what comes first in the regular expression decides. */
  private static boolean mayStart(Matcher matcher, String prefix) {
    int length = 0;
    String regex = matcher.value();
    while (length < Math.min(regex.length(), prefix.length())
        && regex.charAt(length) == prefix.charAt(length)) {
      length++;
    }
    return length == prefix.length()
        || length < regex.length() && ".([".indexOf(regex.charAt(length)) >= 0;
  }

  /**
   * The jobs that the series of a selector can have; none where that is not known. Where only pages
   * tell the jobs, those of a metric that they do not show may be others. Where monitors leave the
   * name to Services and pods, the catalogue has to say which there are.
   */
  Set<String> jobs(Selector.VectorSelector selector) {
    if (jobs == null) {
      jobs = new TreeSet<>(defined);
      jobs.addAll(catalog.jobs());
      if (!jobs.isEmpty()) {
        jobs.addAll(catalog.jobsElsewhere());
      }
      boolean catalogued =
          catalog.systems().stream().anyMatch(system -> !system.jobs().isEmpty())
              || catalog.families().stream().anyMatch(family -> !family.jobs().isEmpty());
      jobsDeclared = catalogued || !defined.isEmpty() && !jobsOfOthers;
    }
    if (anyJob || jobs.isEmpty()) {
      return Set.of();
    }
    boolean ofServices = jobsOfOthers && catalog.jobs().isEmpty();
    boolean ofOthers =
        !jobsDeclared && name(selector).filter(name -> series(name).isEmpty()).isPresent();
    return ofServices || ofOthers ? Set.of() : jobs;
  }

  /** The names that rules record. */
  Set<String> recorded() {
    return recorded.keySet();
  }

  /** The labels that the series of a selector can have; empty if that is not known. */
  private Optional<Set<String>> labels(Selector.VectorSelector selector) {
    if (!isComplete() && recorded.isEmpty()) {
      return Optional.empty();
    }
    if (selector != askedLast) {
      Optional<Set<String>> found = labelsByName(selector);
      labelsOfLast = found;
      askedLast = selector;
    }
    return labelsOfLast;
  }

  private Optional<Set<String>> labelsByName(Selector.VectorSelector selector) {
    Optional<String> name = name(selector);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Set<String>> known = labels.get(name.get());
    if (known == null) {
      labels.put(name.get(), Optional.empty()); // A rule may record a name by means of itself.
      known = found(name.get());
      labels.put(name.get(), known);
    }
    return known;
  }

  private Optional<Set<String>> found(String name) {
    Optional<MetricSeries> series = series(name);
    if (series.isPresent()) {
      return series.filter(one -> one.family().labelsKnown()).map(catalog::labels);
    }
    List<Recorded> rules = recorded.getOrDefault(name, List.of());
    Set<String> all = new TreeSet<>();
    for (Recorded rule : rules) {
      Optional<Set<String>> kept = rule.computed().get();
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(kept.get());
      all.addAll(rule.added());
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** Follows the labels that can be there from what is known of the metrics. */
  LabelFlow flow() {
    return LabelFlow.possible(this::labels);
  }

  /** Follows the labels that are there for sure from what is known of the metrics. */
  LabelFlow sureFlow() {
    return LabelFlow.sure(this::sureLabels);
  }

  /** A page shows a metric with all labels that its code gives it. */
  private Optional<Set<String>> sureLabels(Selector.VectorSelector selector) {
    return series(selector)
        .filter(series -> series.family().labelsKnown())
        .map(
            series -> {
              Set<String> sure = new TreeSet<>(series.labels());
              for (Matcher matcher : selector.matchers()) {
                if (Matching.of(matcher).test("")) {
                  sure.remove(matcher.label().name());
                }
              }
              return sure;
            });
  }

  /**
   * Whether the metric is a counter: as the catalogue says, else by its name and by what other
   * names are used.
   */
  boolean isCounter(String name, Predicate<String> isUsed) {
    Optional<MetricSeries> series = series(name);
    return series.isPresent()
        ? series.get().onlyGrows()
        : isGuessed(name) && CounterNames.isCounter(name, isUsed);
  }

  /** Whether the metric may be a counter. */
  boolean mayCount(String name) {
    return series(name)
        .filter(series -> series.family().type() != MetricType.UNKNOWN)
        .map(MetricSeries::onlyGrows)
        .orElseGet(() -> CounterNames.mayCount(name));
  }

  /** Whether the catalogue says that the metric is no counter. */
  boolean isSurelyNoCounter(String name) {
    return series(name)
        .filter(series -> series.family().type() != MetricType.UNKNOWN)
        .filter(series -> !series.onlyGrows())
        .isPresent();
  }

  /** Whether the metric looks like no counter. */
  boolean looksLikeNoCounter(String name) {
    return series(name).isEmpty() && isGuessed(name) && CounterNames.isNoCounter(name);
  }

  /** What does not exist has a finding of its own, whatever its name says. */
  private boolean isGuessed(String name) {
    return !isComplete() || catalog.openPrefix(name).isPresent();
  }
}
