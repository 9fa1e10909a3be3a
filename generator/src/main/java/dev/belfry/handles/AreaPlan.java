package dev.belfry.handles;

import dev.belfry.catalog.MetricFamily;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The class of some metrics of a system.
 *
 * @param type its name
 * @param area what the metrics are about; empty if the system has no areas
 * @param metrics the metrics, by name
 */
record AreaPlan(String type, String area, List<MetricPlan> metrics) {
  /** More metrics than this, without areas, would be too many to choose from. */
  private static final int MANY = 60;

  /** An area of fewer metrics than this is none. */
  private static final int FEW = 3;

  /** A class file holds no more constants with their values than a few thousand. */
  private static final int MOST = 2000;

  static List<AreaPlan> of(String system, List<MetricFamily> families, JavaNames classes) {
    Map<String, List<MetricFamily>> byArea = new TreeMap<>();
    for (MetricFamily family : families) {
      byArea.computeIfAbsent(family.area().orElse(""), area -> new ArrayList<>()).add(family);
    }
    List<MetricFamily> rest = byArea.remove("");
    if (rest != null) {
      split("", rest, byArea);
    }
    List<AreaPlan> areas = new ArrayList<>();
    byArea.forEach((area, metrics) -> areas.add(area(system, area, metrics, classes)));
    return areas;
  }

  /** Puts families by the next word of their names, until there are few enough in each. */
  private static void split(
      String area, List<MetricFamily> families, Map<String, List<MetricFamily>> byArea) {
    Map<String, List<MetricFamily>> byWord = new TreeMap<>();
    if (families.size() > MANY) {
      for (MetricFamily family : families) {
        byWord.computeIfAbsent(longer(area, family), word -> new ArrayList<>()).add(family);
      }
    }
    Set<MetricFamily> rest = new LinkedHashSet<>(families);
    byWord.remove(area);
    byWord.values().removeIf(few -> few.size() < FEW);
    byWord.values().forEach(some -> some.forEach(rest::remove));
    byWord.forEach((longer, some) -> split(longer, some, byArea));
    if (!rest.isEmpty()) {
      byArea.computeIfAbsent(area, some -> new ArrayList<>()).addAll(rest);
    }
  }

  /**
   * The area and the next word of a name: {@code memory} and {@code memory_total} of the latter.
   */
  private static String longer(String area, MetricFamily family) {
    String name = MetricPlan.shortName(family);
    int end = name.indexOf('_', area.isEmpty() ? 1 : area.length() + 1);
    return end < 0 ? area : name.substring(0, end);
  }

  private static AreaPlan area(
      String system, String area, List<MetricFamily> families, JavaNames classes) {
    if (families.size() > MOST) {
      throw new IllegalArgumentException(
          families.get(0).place()
              + ": expected at most "
              + MOST
              + " metrics in an area, got "
              + families.size()
              + " in "
              + (area.isEmpty() ? "none" : "`" + area + "`")
              + ": name areas in the catalogue file, areas: {NAME: [PREFIX, ...]}");
    }
    String type = classes.unique(area.isEmpty() ? system : system + JavaNames.type(area));
    JavaNames constants = new JavaNames();
    JavaNames types = new JavaNames(type);
    return new AreaPlan(
        type,
        area,
        families.stream().map(family -> MetricPlan.of(family, constants, types)).toList());
  }
}
