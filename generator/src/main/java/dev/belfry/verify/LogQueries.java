package dev.belfry.verify;

import dev.belfry.common.Dialect;
import dev.belfry.common.Matcher;
import dev.belfry.logql.Expression;
import dev.belfry.logql.LabelMatcher;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlException;
import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What dashboards and rules ask Loki for. */
final class LogQueries {
  private static final String EXPR = "expr";

  private final SortedMap<String, SortedSet<String>> labels = new TreeMap<>();

  private LogQueries() {}

  /** The labels by which they choose streams, each with the values that are asked for by name. */
  static Map<String, SortedSet<String>> labels(Expected expected) {
    LogQueries queries = new LogQueries();
    for (ObjectNode group : expected.lokiRuleGroups()) {
      for (ObjectNode rule : Expected.objects(group.array("rules"))) {
        rule.text(EXPR).ifPresent(queries::query);
      }
    }
    for (Document dashboard : expected.dashboards()) {
      queries.collect(dashboard.model(), "");
    }
    return queries.labels;
  }

  /** What names no data source asks that of what it stands in. */
  private void collect(Node node, String around) {
    if (node instanceof ArrayNode list) {
      list.items().forEach(item -> collect(item, around));
    } else if (node instanceof ObjectNode object) {
      String type = object.object("datasource").text("type").orElse(around);
      if (type.equals("loki")) {
        object.text(EXPR).ifPresent(this::query);
      }
      object.forEach((name, value) -> collect(value, type));
    }
  }

  private void query(String text) {
    try {
      for (Expression part : LogQl.parse(text, Dialect.GRAFANA).expression().parts()) {
        if (part instanceof Expression.Logs logs) {
          logs.matchers().forEach(this::add);
        }
      }
    } catch (LogQlException e) {
      // A variable may stand for any part of it: nobody knows what it asks for.
    }
  }

  private void add(LabelMatcher matcher) {
    boolean isEqual = matcher.operator() == Matcher.Operator.EQUAL;
    boolean chooses = isEqual || matcher.operator() == Matcher.Operator.MATCHES;
    if (chooses && !matcher.fitsEmpty() && !matcher.label().contains("$")) {
      SortedSet<String> values = labels.computeIfAbsent(matcher.label(), none -> new TreeSet<>());
      if (isEqual && !matcher.value().hasVariable()) {
        values.add(matcher.value().value());
      }
    }
  }
}
