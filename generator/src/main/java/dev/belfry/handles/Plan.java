package dev.belfry.handles;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.FilePlace;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricType;
import dev.belfry.catalog.MonitoredSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which classes there will be: for each system one of what its metrics share, and one for each of
 * its areas.
 *
 * @param systems the systems, by name
 * @param left the metrics that get no handle: those whose names PromQL has to quote, and buckets of
 *     what is there now, of which no client library is known
 */
record Plan(List<SystemPlan> systems, List<MetricFamily> left) {
  private static final Pattern CLASSIC = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

  static Plan of(Catalog catalog) {
    Map<String, List<MetricFamily>> bySystem = new TreeMap<>();
    List<MetricFamily> left = new ArrayList<>();
    for (MetricFamily family : catalog.families()) {
      List<MetricFamily> place =
          hasHandle(family)
              ? bySystem.computeIfAbsent(systemOf(family), name -> new ArrayList<>())
              : left;
      place.add(family);
    }
    JavaNames classes = new JavaNames();
    List<SystemPlan> systems = new ArrayList<>();
    bySystem.forEach(
        (name, families) ->
            systems.add(
                SystemPlan.of(name, families, catalog.targetLabels(families.get(0)), classes)));
    return new Plan(List.copyOf(systems), List.copyOf(left));
  }

  private static boolean hasHandle(MetricFamily family) {
    return family.type() != MetricType.GAUGE_HISTOGRAM && CLASSIC.matcher(family.name()).matches();
  }

  /** A page without a catalogue file is a system of the name of its file. */
  private static String systemOf(MetricFamily family) {
    return JavaNames.type(
        family.system().map(MonitoredSystem::name).orElseGet(() -> page(family.place())));
  }

  private static String page(FilePlace place) {
    String file = Path.of(place.file()).getFileName().toString();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
