package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

/** Checks the names of metrics where they are given. */
final class MetricName {
  private static final String[] HISTOGRAM_PARTS = {"_bucket", "_sum", "_count"};

  private MetricName() {}

  static String classic(String kind, String name) {
    if (!Keywords.isClassicMetric(requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          kind
              + " name: expected letters, digits, _ and :, not starting with a digit, got `"
              + name
              + "`");
    }
    return name;
  }

  static String histogramFamily(String name) {
    classic("histogram", name);
    for (String part : HISTOGRAM_PARTS) {
      if (name.endsWith(part)) {
        throw new IllegalArgumentException(
            "histogram name: expected the name without "
                + part
                + ", got `"
                + name
                + "`; write histogram(\""
                + name.substring(0, name.length() - part.length())
                + "\")");
      }
    }
    return name;
  }
}
