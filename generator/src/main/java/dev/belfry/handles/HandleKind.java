package dev.belfry.handles;

import com.palantir.javapoet.ClassName;
import dev.belfry.catalog.Buckets;
import dev.belfry.catalog.MetricFamily;

/** The kinds of handles. */
enum HandleKind {
  COUNTER("Counter", "counter"),
  GAUGE("Gauge", "gauge"),
  INFO("Info", "gauge"),
  HISTOGRAM("Histogram", "histogram"),
  NATIVE_HISTOGRAM("NativeHistogram", "nativeHistogram"),
  SUMMARY("Summary", "summary");

  private static final String PROMQL = "dev.belfry.promql";

  private final String name;
  private final String factory;

  HandleKind(String name, String factory) {
    this.name = name;
    this.factory = factory;
  }

  /** What can be asked of a metric. One of unknown type is what its name looks like. */
  static HandleKind of(MetricFamily family) {
    return switch (family.type()) {
      case COUNTER -> COUNTER;
      case GAUGE, STATESET -> GAUGE;
      case INFO -> INFO;
      case HISTOGRAM -> family.buckets() == Buckets.NATIVE ? NATIVE_HISTOGRAM : HISTOGRAM;
      case SUMMARY -> SUMMARY;
      case UNKNOWN -> family.name().endsWith("_total") ? COUNTER : GAUGE;
      case GAUGE_HISTOGRAM ->
          throw new IllegalArgumentException(family + ": expected a type that has handles");
    };
  }

  /** The class of handles that know their metric. */
  ClassName typed() {
    return ClassName.get(PROMQL, name + "Of");
  }

  /** The class of handles by name alone. */
  ClassName untyped() {
    return ClassName.get(PROMQL, this == INFO ? GAUGE.name : name);
  }

  /** The factory of handles by name alone. */
  String factory() {
    return factory;
  }
}
