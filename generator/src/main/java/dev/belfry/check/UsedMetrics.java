package dev.belfry.check;

import static java.util.Objects.requireNonNull;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Grouping;
import dev.belfry.promql.Matching;
import dev.belfry.promql.Selector;
import dev.belfry.render.Document;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What rules and dashboards ask Prometheus for: metrics, and the labels that they need of them. */
public final class UsedMetrics {
  /** What Prometheus says of its own alerts: there is nothing of it while nothing fires. */
  private static final Set<String> OF_ALERTS = Set.of("ALERTS", "ALERTS_FOR_STATE");

  /** After these a label need not be one of the metric. */
  private static final Set<String> MAKE_LABELS = Set.of("label_replace", "label_join", "info");

  private final SortedMap<String, Use> uses = new TreeMap<>();

  private UsedMetrics() {}

  /**
   * How a metric is used.
   *
   * @param metric its name
   * @param labels the labels that its series must have, or the uses show nothing
   * @param jobs the jobs whose series are asked for
   * @param users the dashboards and rule groups that ask for it, for messages
   * @param firstUse until when there may be nothing of it, as the catalogue says
   */
  public record Use(
      String metric,
      SortedSet<String> labels,
      SortedSet<String> jobs,
      SortedSet<String> users,
      Optional<String> firstUse) {

    /** A use of its parts. */
    public Use {
      requireNonNull(metric, "metric");
      requireNonNull(firstUse, "firstUse");
      labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
      jobs = Collections.unmodifiableSortedSet(new TreeSet<>(jobs));
      users = Collections.unmodifiableSortedSet(new TreeSet<>(users));
    }

    private Use plus(Use other) {
      return new Use(
          metric,
          union(labels, other.labels),
          union(jobs, other.jobs),
          union(users, other.users),
          firstUse);
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
      SortedSet<String> all = new TreeSet<>(one);
      all.addAll(other);
      return all;
    }
  }

  /**
   * The metrics that these documents ask Prometheus for, by name.
   *
   * @param documents rules and dashboards
   * @param catalog what is known of metrics
   */
  public static List<Use> in(List<Document> documents, Catalog catalog) {
    requireNonNull(documents, "documents");
    requireNonNull(catalog, "catalog");
    Expressions expressions =
        new Inspection(Bundle.bundle("files"), documents, catalog).expressions();
    UsedMetrics used = new UsedMetrics();
    expressions.all().forEach(used::add);
    for (Expressions.LabelQuery query : expressions.labelQueries()) {
      query
          .series()
          .selectors()
          .forEach(one -> used.add(one, query.series(), Set.of(query.label())));
    }
    return List.copyOf(used.uses.values());
  }

  private void add(PlacedExpression one) {
    one.selectors().forEach(selector -> add(selector, one, Set.of()));
    boolean makesLabels =
        one.calls().stream().anyMatch(call -> MAKE_LABELS.contains(call.function()));
    if (!makesLabels && one.operations().isEmpty()) {
      one.aggregations().forEach(aggregation -> grouped(aggregation, one));
    }
  }

  /** Where series of several metrics meet, nobody knows whose label it is. */
  private void grouped(Expression.Aggregation aggregation, PlacedExpression one) {
    List<Selector.VectorSelector> inside = PlacedExpression.selectorsIn(aggregation.operand());
    if (inside.size() == 1 && aggregation.grouping().mode() == Grouping.Mode.BY) {
      SortedSet<String> labels = new TreeSet<>();
      for (Label label : aggregation.grouping().labels()) {
        labels.add(label.name());
      }
      add(inside.get(0), one, labels);
    }
  }

  private void add(Selector.VectorSelector selector, PlacedExpression user, Set<String> labels) {
    String name = selector.name();
    if (name.isEmpty() || name.contains("$") || OF_ALERTS.contains(name)) {
      return;
    }
    SortedSet<String> needed = new TreeSet<>(labels);
    SortedSet<String> jobs = new TreeSet<>();
    for (Matcher matcher : selector.matchers()) {
      if (isNeeded(matcher)) {
        needed.add(matcher.label().name());
      }
      if (matcher.label().name().equals("job")
          && matcher.operator() == Matcher.Operator.EQUAL
          && VariableReference.in(matcher.value()).isEmpty()) {
        jobs.add(matcher.value());
      }
    }
    needed.removeIf(label -> label.contains("$"));
    SortedSet<String> users = new TreeSet<>(Set.of(user.subject()));
    Optional<String> firstUse =
        Optional.ofNullable(user.families().get(name)).flatMap(MetricFamily::firstUse);
    uses.merge(name, new Use(name, needed, jobs, users, firstUse), Use::plus);
  }

  /** Whether nothing is found if the label is not there. */
  private static boolean isNeeded(Matcher matcher) {
    return (matcher.operator() == Matcher.Operator.EQUAL
            || matcher.operator() == Matcher.Operator.MATCHES)
        && !Matching.of(matcher).test("");
  }
}
