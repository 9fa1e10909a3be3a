package dev.belfry.verify;

import dev.belfry.check.UsedMetrics;
import dev.belfry.common.Addresses;
import dev.belfry.common.Matcher;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;

/**
 * Whether Prometheus has each metric that rules and dashboards use, and the labels that they need
 * of it. It looks at the last hour. What the catalogue knows to wait for its first use may be
 * missing.
 */
final class MetricsCheck implements LiveCheck {
  private static final int HOUR = 3600;

  @Override
  public String name() {
    return "metrics";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    long start = Instant.now().getEpochSecond() - HOUR;
    for (UsedMetrics.Use use : expected.metrics()) {
      String selector = "{__name__=" + Matcher.quoted(use.metric()) + "}";
      String path = "/api/v1/labels?start=" + start + "&match%5B%5D=" + Addresses.encoded(selector);
      compare(use, PrometheusApi.texts(server, path), into);
    }
  }

  private static void compare(UsedMetrics.Use use, Set<String> labels, Outcomes into) {
    String subject = "metric `" + use.metric() + "`";
    String users = "; used by " + String.join(", ", use.users());
    if (labels.isEmpty() && use.firstUse().isPresent()) {
      into.well(subject, "none yet: " + use.firstUse().get() + users);
      return;
    }
    if (labels.isEmpty()) {
      into.wrong(subject, "expected series in the last hour, got none" + users);
      return;
    }
    boolean hasAll = true;
    for (String label : use.labels()) {
      if (!labels.contains(label)) {
        hasAll = false;
        into.wrong(subject, "expected the label `" + label + "`, got none" + users);
      }
    }
    if (hasAll) {
      into.well(subject, "there" + users);
    }
  }
}
