package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How alerts are put into notifications, and when these are sent.
 *
 * @param all whether alerts are grouped by all of their labels
 * @param labels the labels that they are grouped by, unless by all
 * @param firstWait how long the first notification of a group waits for more
 * @param interval how long after a notification the next one comes at the earliest
 * @param repeat how long after a notification it is sent again when nothing has changed
 * @param routeLabels the texts that notifications get from the routes
 */
public record Grouping(
    boolean all,
    List<String> labels,
    Span firstWait,
    Span interval,
    Span repeat,
    Map<String, String> routeLabels) {
  private static final String ALL_LABELS = "...";

  static final Grouping DEFAULT =
      new Grouping(false, List.of(), Span.seconds(30), Span.minutes(5), Span.hours(4), Map.of());

  /** A way of grouping, of its parts. */
  public Grouping {
    labels = List.copyOf(labels);
    requireNonNull(firstWait, "firstWait");
    requireNonNull(interval, "interval");
    requireNonNull(repeat, "repeat");
    routeLabels = Map.copyOf(routeLabels);
  }

  Grouping changedBy(ConfigReader route) {
    Optional<List<String>> own = route.texts("group_by");
    boolean wildcard = own.isPresent() && own.get().contains(ALL_LABELS);
    if (own.isPresent()) {
      check(route, own.get(), wildcard);
    }
    Map<String, String> texts = new TreeMap<>(routeLabels);
    route.entries("labels", texts::put);
    return new Grouping(
        own.isPresent() ? wildcard : all,
        wildcard ? labels : own.orElse(labels),
        route.span("group_wait").orElse(firstWait),
        positive(route, "group_interval").orElse(interval),
        positive(route, "repeat_interval").orElse(repeat),
        texts);
  }

  private static void check(ConfigReader route, List<String> labels, boolean wildcard) {
    if (wildcard && labels.stream().anyMatch(label -> !label.equals(ALL_LABELS))) {
      throw route.wrong("group_by", "`...` alone, or labels", labels);
    }
    if (labels.contains("")) {
      throw route.wrong("group_by", "names of labels", labels);
    }
    if (!wildcard && new HashSet<>(labels).size() < labels.size()) {
      throw route.wrong("group_by", "each label once", labels);
    }
  }

  private static Optional<Span> positive(ConfigReader route, String name) {
    Optional<Span> span = route.span(name);
    if (span.isPresent() && span.get().millis() == 0) {
      throw route.wrong(name, "more than zero", span.get());
    }
    return span;
  }
}
