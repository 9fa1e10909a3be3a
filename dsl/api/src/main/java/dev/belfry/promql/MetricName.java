package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Checks the names of metrics where they are given. */
final class MetricName {
  private static final List<String> HISTOGRAM_PARTS = List.of("_bucket", "_sum", "_count");
  private static final List<String> SUMMARY_PARTS = List.of("_sum", "_count");

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

  static String histogram(String name) {
    return family("histogram", name, HISTOGRAM_PARTS);
  }

  static String summary(String name) {
    return family("summary", name, SUMMARY_PARTS);
  }

  private static String family(String kind, String name, List<String> parts) {
    classic(kind, name);
    for (String part : parts) {
      if (name.endsWith(part)) {
        throw new IllegalArgumentException(
            kind
                + " name: expected the name without "
                + part
                + ", got `"
                + name
                + "`; write "
                + kind
                + "(\""
                + name.substring(0, name.length() - part.length())
                + "\")");
      }
    }
    return name;
  }
}
