package dev.belfry.check;

import dev.belfry.promql.PromQlException;
import dev.belfry.promql.Selector;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All PromQL of a bundle: that of its rules, and that of its dashboards. */
final class Expressions {
  private final List<PlacedExpression> all = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<LabelQuery> labelQueries = new ArrayList<>();
  private final Map<ObjectNode, PlacedExpression> ofAlerts = new IdentityHashMap<>();
  private final LogExpressions logs = new LogExpressions();
  private Set<String> names;

  Expressions(Inspection inspection) {
    add(inspection.expressionsOfRules());
    for (PlacedExpression one : all) {
      if (one.use() == PlacedExpression.Use.ALERT) {
        ofAlerts.put(one.place().node(), one);
      }
    }
    inspection.dashboards().forEach(dashboard -> add(dashboard.expressions()));
    add(inspection.expressionsOfGrafana());
  }

  private void add(ExpressionReader read) {
    all.addAll(read.all());
    unreadable.addAll(read.unreadable());
    labelQueries.addAll(read.labelQueries());
    logs.add(read.logs());
  }

  /**
   * A text that should be PromQL and is not.
   *
   * @param place the object that has it
   * @param subject what the object belongs to
   * @param problem what is wrong, and where in the text
   */
  record Unreadable(Place place, String subject, PromQlException problem) {}

  /**
   * A variable whose values are those of a label.
   *
   * @param series whose label
   * @param label its name
   */
  record LabelQuery(PlacedExpression series, String label) {}

  /** The variables that ask for the values of a label of some series. */
  List<LabelQuery> labelQueries() {
    return labelQueries;
  }

  /** What makes an alert fire, if it can be read. */
  Optional<PlacedExpression> of(Place alert) {
    return Optional.ofNullable(ofAlerts.get(alert.node()));
  }

  /** The labels that the result of an alert's expression can have; empty if that is not known. */
  Optional<Set<String>> labelsOf(Place alert) {
    PlacedExpression one = ofAlerts.get(alert.node());
    return one == null
        ? RuleGroups.logs(alert.node()).flatMap(LogLabels::of)
        : one.flow().labelsOf(one.expression());
  }

  /** The expressions, those of rules first. */
  List<PlacedExpression> all() {
    return all;
  }

  /** The texts that are no expressions. */
  List<Unreadable> unreadable() {
    return unreadable;
  }

  /** All LogQL of dashboards, and what of that of rules cannot be read. */
  LogExpressions logs() {
    return logs;
  }

  /** Whether any of the expressions asks for a metric of this name. */
  boolean hasName(String name) {
    return names().contains(name);
  }

  /** The names of all metrics that any of the expressions asks for. */
  Set<String> names() {
    if (names == null) {
      names = new HashSet<>();
      for (PlacedExpression one : all) {
        for (Selector.VectorSelector selector : one.selectors()) {
          names.add(selector.name());
        }
      }
    }
    return names;
  }
}
