package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A metric family: what stands under one {@code # TYPE} of a page, and what YAML adds to it. */
public final class MetricFamily {
  private final String name;
  private final MetricType type;
  private final String help;
  private final Optional<String> unit;
  private final List<MetricLabel> labels;
  private final boolean labelsKnown;
  private final List<String> bounds;
  private final List<String> quantiles;
  private final Buckets buckets;
  private final Optional<String> owner;
  private final Optional<String> job;
  private final Optional<String> firstUse;
  private final Optional<Deprecation> deprecation;
  private final Optional<MonitoredSystem> system;
  private final FilePlace place;
  private final List<MetricSeries> series;

  MetricFamily(FamilyDraft draft) {
    name = draft.seriesName();
    type = draft.type;
    help = draft.help;
    unit = draft.unit();
    labels = draft.labels();
    labelsKnown = draft.labelsKnown();
    bounds = List.copyOf(draft.bounds());
    quantiles = List.copyOf(draft.quantiles());
    buckets = draft.buckets();
    owner = draft.owner;
    job = draft.job;
    firstUse = draft.firstUse;
    deprecation = draft.deprecation;
    system = draft.system;
    place = draft.place;
    List<MetricSeries> all = new ArrayList<>();
    draft.parts((one, part) -> all.add(new MetricSeries(one, part, this)));
    series = List.copyOf(all);
  }

  /**
   * The name. For counters it is the name that PromQL writes, {@code http_requests_total}, and for
   * info {@code build_info}, even if a page of OpenMetrics leaves the ending out; for histograms
   * and summaries it is the name before {@code _sum} and {@code _count}.
   */
  public String name() {
    return name;
  }

  /** What it is. */
  public MetricType type() {
    return type;
  }

  /** What it is good for, in a sentence; empty if nobody says it. */
  public String help() {
    return help;
  }

  /**
   * The unit, such as {@code seconds}: as the page or YAML says, else the base unit in which the
   * name ends.
   */
  public Optional<String> unit() {
    return unit;
  }

  /**
   * The labels in the order of the page, those that only YAML knows behind them. {@code le} and
   * {@code quantile} are not among them, nor are labels that scraping adds.
   */
  public List<MetricLabel> labels() {
    return labels;
  }

  /** The label of this name, if the family has it. */
  public Optional<MetricLabel> label(String name) {
    requireNonNull(name, "name");
    for (MetricLabel label : labels) {
      if (label.name().equals(name)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@link #labels} is all there is. It is not when pages show no series of the family,
   * only its type, and no YAML names its labels.
   */
  public boolean labelsKnown() {
    return labelsKnown;
  }

  /**
   * The upper bounds of the buckets in the order of the page, as texts of the label {@code le} and
   * as the page writes them: {@code 0.5}, {@code 1.0}, {@code +Inf}. Empty if they are not known.
   */
  public List<String> bounds() {
    return bounds;
  }

  /**
   * The quantiles that the client of a summary works out, in the order of the page, as texts of the
   * label {@code quantile} and as the page writes them. Empty if it shows none.
   */
  public List<String> quantiles() {
    return quantiles;
  }

  /** How a histogram keeps its buckets. */
  public Buckets buckets() {
    return buckets;
  }

  /** Who looks after it: as the family's own YAML says, else its system's. */
  public Optional<String> owner() {
    return owner.or(() -> system().flatMap(MonitoredSystem::owner));
  }

  /** The part of the system that it belongs to. */
  public Optional<String> area() {
    return system().flatMap(system -> system.area(name()));
  }

  /** The system that exposes it; a page without YAML belongs to none. */
  public Optional<MonitoredSystem> system() {
    return system;
  }

  /**
   * The values of {@code job} that its series have: the family's own, else those of its system.
   * Empty if nothing is known.
   */
  public List<String> jobs() {
    return job.map(List::of).or(() -> system().map(MonitoredSystem::jobs)).orElse(List.of());
  }

  /**
   * When it appears, if it is not there from the start, as the end of a sentence: {@code it is
   * first used}.
   */
  public Optional<String> firstUse() {
    return firstUse;
  }

  /** That it should not be used any more, if so. */
  public Optional<Deprecation> deprecation() {
    return deprecation;
  }

  /** Where its type stands, in a page or in YAML. */
  public FilePlace place() {
    return place;
  }

  /** The series that PromQL can ask for, with the main one first. */
  public List<MetricSeries> series() {
    return series;
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
