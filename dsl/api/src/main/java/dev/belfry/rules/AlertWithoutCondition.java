package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.logql.MetricCondition;
import dev.belfry.promql.Condition;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Notes;
import dev.belfry.tree.Require;

/** An alert that has a name but nothing to fire on yet. */
public final class AlertWithoutCondition {
  private final String name;
  private final Notes start = Node.object().startedHere().notes();

  AlertWithoutCondition(String name) {
    this.name = Require.filled("alert", requireNonNull(name, "name"));
  }

  /**
   * What the alert fires on, once for each series for which it is true. API name: {@code expr}.
   *
   * @param condition a comparison, or several joined by {@code and} and {@code or}
   */
  public Alert when(Condition<?> condition) {
    return on(requireNonNull(condition, "condition").pretty(), condition);
  }

  /**
   * What the alert fires on in the logs, once for each series for which it is true. Loki evaluates
   * it, or Grafana; given to Prometheus it is the error {@code rules.wrong-language}. API name:
   * {@code expr}.
   *
   * @param condition a comparison, or several joined by {@code and} and {@code or}
   */
  public Alert whenLogs(MetricCondition condition) {
    return on(requireNonNull(condition, "condition").pretty(), condition);
  }

  private Alert on(String text, NodeValue condition) {
    Alert alert = Alert.of(name, text);
    return alert.with(alert.node().withNotes(start.plus(new Notes.Source("expr", condition))));
  }
}
