package dev.belfry.check;

import dev.belfry.catalog.MetricSeries;
import dev.belfry.common.Span;
import dev.belfry.promql.Selector;
import dev.belfry.render.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** How often the monitors, probes and jobs of a bundle make Prometheus scrape. */
final class ScrapeIntervals {
  private final Set<String> all = new TreeSet<>();
  private final Set<String> ofUnknown = new TreeSet<>();
  private final Map<String, Set<String>> ofKnown = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** What each says is sorted at once, as rules may ask as often as there are jobs. */
  private ScrapeIntervals(List<Job> jobs) {
    for (Job job : jobs) {
      all.add(job.interval());
      names.add(job.name());
      if (job.known()) {
        ofKnown.computeIfAbsent(job.name(), none -> new TreeSet<>()).add(job.interval());
      } else {
        ofUnknown.add(job.interval());
      }
    }
  }

  /**
   * What a scrape says.
   *
   * @param name the job of its series; for a monitor, its own name, which is that of a service
   * @param interval how often; empty if it does not say it
   * @param known whether the job is not another one
   */
  private record Job(String name, String interval, boolean known) {}

  static ScrapeIntervals of(Inspection inspection) {
    String fallback =
        inspection
            .bundle()
            .prometheus()
            .flatMap(one -> one.node().object("spec").text("scrapeInterval"))
            .orElse("");
    List<Job> jobs = new ArrayList<>();
    for (Document document : inspection.documents()) {
      for (Scrape scrape : Scrape.in(document)) {
        boolean ofOperator = scrape.format() != Scrape.Format.JOB;
        String interval = scrape.interval().orElse(ofOperator ? fallback : "");
        boolean known = scrape.jobKnowledge() == Scrape.JobKnowledge.KNOWN;
        String name =
            known ? scrape.job() : scrape.object().object("metadata").text("name").orElse("");
        jobs.add(new Job(name, interval, known));
      }
    }
    return new ScrapeIntervals(jobs);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * How often the series of a selector get a value: as all say that may scrape them, if those say
   * the same. Which may, the catalogue says by the jobs of the metric.
   */
  OptionalLong of(Selector.VectorSelector selector, KnownMetrics known) {
    Set<String> allowed =
        known
            .series(selector)
            .map(MetricSeries::family)
            .map(family -> Set.copyOf(family.jobs()))
            .orElse(Set.of());
    if (!allowed.isEmpty() && Collections.disjoint(allowed, names)) {
      return OptionalLong.empty(); // Something else scrapes it.
    }
    Set<String> intervals = allowed.isEmpty() ? all : of(allowed);
    return intervals.size() == 1
        ? millis(intervals.iterator().next()).map(OptionalLong::of).orElse(OptionalLong.empty())
        : OptionalLong.empty();
  }

  private Set<String> of(Set<String> allowed) {
    Set<String> intervals = new TreeSet<>(ofUnknown);
    allowed.forEach(name -> intervals.addAll(ofKnown.getOrDefault(name, Set.of())));
    return intervals;
  }

  private static Optional<Long> millis(String text) {
    try {
      return Optional.of(Span.span(text).millis());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Nothing is declared, or not as a time span.
    }
  }
}
