package dev.belfry.verify;

import dev.belfry.common.Addresses;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Whether streams in Loki have the labels by which queries and rules choose them, with the values
 * that they ask for. It looks as far back as Loki does unless told otherwise, which is six hours.
 */
final class LogLabelsCheck implements LiveCheck {
  @Override
  public String name() {
    return "labels";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    Map<String, SortedSet<String>> used = LogQueries.labels(expected);
    if (used.isEmpty()) {
      return;
    }
    Set<String> live = PrometheusApi.texts(server, "/loki/api/v1/labels");
    for (Map.Entry<String, SortedSet<String>> one : used.entrySet()) {
      String subject = "label `" + one.getKey() + "`";
      if (!live.contains(one.getKey())) {
        into.wrong(subject, "expected streams with it, got none");
      } else if (one.getValue().isEmpty()) {
        into.well(subject, "there");
      } else {
        values(subject, one.getKey(), one.getValue(), server, into);
      }
    }
  }

  private static void values(
      String subject, String label, Set<String> values, Server server, Outcomes into)
      throws IOException {
    String path = "/loki/api/v1/label/" + Addresses.encoded(label) + "/values";
    Set<String> live = PrometheusApi.texts(server, path);
    for (String value : values) {
      if (live.contains(value)) {
        into.well(subject + " = `" + value + "`", "there");
      } else {
        into.wrong(subject + " = `" + value + "`", "expected streams with it, got none");
      }
    }
  }
}
