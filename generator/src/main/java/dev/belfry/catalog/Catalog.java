package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the monitored systems expose, as far as the pages and catalogue files tell. */
public final class Catalog {
  /**
   * The labels that scraping adds where a catalogue does not say it, beyond {@code job} and {@code
   * instance}: those of a ServiceMonitor or PodMonitor of the Prometheus Operator, the node, and
   * the external labels by which the operator and others tell servers and clusters apart.
   */
  public static final List<String> USUAL_TARGET_LABELS =
      List.of(
          "namespace",
          "pod",
          "container",
          "service",
          "endpoint",
          "node",
          "cluster",
          "prometheus",
          "prometheus_replica");

  private static final List<String> ALWAYS = List.of("job", "instance");
  private static final String RENAMED = "exported_";
  private static final Catalog EMPTY = new Catalog(List.of(), new CatalogParts());

  private final Map<String, MetricFamily> families = new TreeMap<>();
  private final Map<String, MetricSeries> series = new HashMap<>();
  private final CatalogParts parts;
  private final List<String> targetLabelsOfAll;
  private final SortedSet<String> jobs;
  private NameIndex index;

  Catalog(Collection<FamilyDraft> drafts, CatalogParts parts) {
    this.parts = parts;
    drafts.stream().map(MetricFamily::new).forEach(one -> families.put(one.name(), one));
    families.values().forEach(this::addMainSeries);
    families.values().forEach(this::addSeries);
    targetLabelsOfAll = targetLabelsOfAll();
    jobs = allJobs();
  }

  /** Where two families claim a name, it belongs to that of which it is the whole name. */
  private void addMainSeries(MetricFamily family) {
    MetricSeries main = family.series().get(0);
    if (main.name().equals(family.name())) {
      series.put(main.name(), main);
    }
  }

  private void addSeries(MetricFamily family) {
    family.series().forEach(one -> series.putIfAbsent(one.name(), one));
  }

  private List<String> targetLabelsOfAll() {
    Set<String> all = new LinkedHashSet<>(ALWAYS);
    all.addAll(USUAL_TARGET_LABELS);
    parts.systems().forEach(system -> all.addAll(system.targetLabels()));
    return List.copyOf(all);
  }

  private SortedSet<String> allJobs() {
    SortedSet<String> all = new TreeSet<>(parts.jobs());
    parts.systems().forEach(system -> all.addAll(system.jobs()));
    families.values().forEach(family -> all.addAll(family.jobs()));
    return Collections.unmodifiableSortedSet(all);
  }

  /** A catalogue that knows nothing. */
  public static Catalog empty() {
    return EMPTY;
  }

  /** Whether it knows nothing. */
  public boolean isEmpty() {
    return families.isEmpty() && parts.open().isEmpty() && parts.absent().isEmpty();
  }

  /** All families by name. Those that Prometheus itself makes, such as {@code up}, are not here. */
  public Collection<MetricFamily> families() {
    return Collections.unmodifiableCollection(families.values());
  }

  /** The family of this name, which for counters ends in {@code _total}. */
  public Optional<MetricFamily> family(String name) {
    return Optional.ofNullable(families.get(requireNonNull(name, "name")));
  }

  /** The systems, in the order of their files. */
  public List<MonitoredSystem> systems() {
    return parts.systems();
  }

  /** The prefixes of names that are not looked at. */
  public List<OpenPrefix> openPrefixes() {
    return parts.open();
  }

  /** The open prefix that a name has, if it has one. */
  public Optional<OpenPrefix> openPrefix(String name) {
    requireNonNull(name, "name");
    return parts.open().stream().filter(open -> name.startsWith(open.prefix())).findFirst();
  }

  /** Why nothing exposes a metric of this name, where that is written down. */
  public Optional<AbsentMetric> absent(String name) {
    return Optional.ofNullable(parts.absent().get(requireNonNull(name, "name")));
  }

  /**
   * The series of a name that PromQL writes, if somebody exposes it: of a histogram {@code x} the
   * names {@code x_bucket}, {@code x_sum} and {@code x_count}. Series that Prometheus itself makes
   * for every target and alert ({@code up}, {@code ALERTS}) are known to every catalogue.
   */
  public Optional<MetricSeries> series(String name) {
    MetricSeries known = series.get(requireNonNull(name, "name"));
    return known != null ? Optional.of(known) : OwnMetrics.series(name);
  }

  /**
   * The names of all labels that these series can have: those of the page, {@code le} or {@code
   * quantile}, what scraping adds, and {@code exported_...} for a label of the page that scraping
   * would overwrite. Meaningful only where {@link MetricFamily#labelsKnown}.
   */
  public Set<String> labels(MetricSeries of) {
    List<String> own = requireNonNull(of, "of").labels();
    List<String> added = targetLabels(of.family());
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(added);
    own.stream().filter(added::contains).forEach(label -> all.add(RENAMED + label));
    return all;
  }

  /**
   * The labels that scraping adds to a family, with {@code job} and {@code instance}: those of its
   * system; if it belongs to none, those that any system has and {@link #USUAL_TARGET_LABELS}.
   */
  public List<String> targetLabels(MetricFamily family) {
    return requireNonNull(family, "family")
        .system()
        .map(Catalog::targetLabels)
        .orElse(targetLabelsOfAll);
  }

  private static List<String> targetLabels(MonitoredSystem system) {
    Set<String> all = new LinkedHashSet<>(ALWAYS);
    all.addAll(system.targetLabels());
    return List.copyOf(all);
  }

  /**
   * The values of {@code job} that scrapes give: those that catalogue files name, and those that
   * pages show at {@code up}, which every target has. Empty if nothing is known about jobs.
   */
  public SortedSet<String> jobs() {
    return jobs;
  }

  /** The values of {@code job} that pages show at other series, as a federation gives them. */
  public Set<String> jobsElsewhere() {
    return Collections.unmodifiableSet(parts.jobsElsewhere());
  }

  /**
   * Names that somebody may have meant who wrote a name that does not exist, the nearest first, at
   * most three: other spelling, other order of the words, another unit, {@code _total} or a plural
   * too many or too few.
   */
  public List<String> near(String name) {
    return index().near(requireNonNull(name, "name"));
  }

  /** Names of families as {@link #near} finds them. */
  List<String> nearFamilies(String name) {
    return index().families(name).stream().map(MetricFamily::name).toList();
  }

  /** Made when somebody asks for it: whoever writes only names that exist does without. */
  private synchronized NameIndex index() {
    if (index == null) {
      index = new NameIndex(new ArrayList<>(families.values()));
    }
    return index;
  }
}
