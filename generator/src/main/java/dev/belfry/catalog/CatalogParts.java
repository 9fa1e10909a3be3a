package dev.belfry.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a catalogue has besides its families. */
final class CatalogParts {
  private final List<MonitoredSystem> systems = new ArrayList<>();
  private final List<OpenPrefix> open = new ArrayList<>();
  private final Map<String, AbsentMetric> absent = new LinkedHashMap<>();
  private final Set<String> jobs = new TreeSet<>();
  private final Set<String> jobsElsewhere = new TreeSet<>();

  void add(CatalogFile file) {
    file.system().ifPresent(systems::add);
    open.addAll(file.open());
    absent.putAll(file.absent());
  }

  void addJobs(ExpositionReader.Page page) {
    jobs.addAll(page.jobs());
    jobsElsewhere.addAll(page.jobsElsewhere());
  }

  List<MonitoredSystem> systems() {
    return List.copyOf(systems);
  }

  List<OpenPrefix> open() {
    return List.copyOf(open);
  }

  Map<String, AbsentMetric> absent() {
    return absent;
  }

  /** The jobs that samples of {@code up} have. */
  Set<String> jobs() {
    return jobs;
  }

  /** The jobs that other samples have. */
  Set<String> jobsElsewhere() {
    return jobsElsewhere;
  }
}
