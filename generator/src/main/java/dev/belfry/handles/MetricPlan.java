package dev.belfry.handles;

import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MonitoredSystem;
import java.util.regex.Pattern;

/**
 * A metric in its class.
 *
 * @param family the metric
 * @param constant the name of its handle
 * @param type the name of the class that stands for it
 */
record MetricPlan(MetricFamily family, String constant, String type) {

  static MetricPlan of(MetricFamily family, JavaNames constants, JavaNames types) {
    String name = shortName(family);
    return new MetricPlan(
        family, constants.unique(constant(family)), types.unique(JavaNames.type(name), "Metric"));
  }

  /** The name of the handle, as long as nothing else has it. */
  static String constant(MetricFamily family) {
    return JavaNames.constant(shortName(family), "METRIC");
  }

  /** The name without what all names of the system start with, unless a digit follows. */
  static String shortName(MetricFamily family) {
    String prefix = family.system().map(MonitoredSystem::prefix).orElse("");
    String name = family.name();
    return name.matches(Pattern.quote(prefix) + "_?[A-Za-z].*")
        ? name.substring(prefix.length())
        : name;
  }
}
