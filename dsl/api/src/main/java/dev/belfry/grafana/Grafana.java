package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;

/** The front door to Grafana: dashboards, panels, queries and variables start here. */
public final class Grafana extends GrafanaFactories {
  private static final String EXPR = "expr";

  private Grafana() {}

  /**
   * A dashboard.
   *
   * @param uid its identity, which never changes: 1 to 40 letters, digits, - and _
   * @param title its name, for people
   * @throws IllegalArgumentException when the uid or the title is not as said
   */
  public static Dashboard dashboard(String uid, String title) {
    return Dashboard.of(uid, title);
  }

  /** A query for Prometheus; Grafana names the series by their labels. */
  public static PrometheusQuery query(PromQlExpression expression) {
    requireNonNull(expression, "expression");
    ObjectNode start = Node.object().startedHere();
    return new PrometheusQuery(
        start
            .with(Key.of(1, EXPR), expression.node())
            .withNotes(start.notes().plus(new Notes.Source(EXPR, expression))));
  }

  /**
   * A query for Prometheus.
   *
   * @param expression what to evaluate
   * @param legend the name of each series, in which {@code {{label}}} is the value of a label
   */
  public static PrometheusQuery query(PromQlExpression expression, String legend) {
    return query(expression).legend(legend);
  }

  /**
   * A variable whose values are those of a label.
   *
   * @param name its name: letters, digits and underscores
   * @param values where they come from: {@link #labelValues}
   */
  public static QueryVariable queryVariable(String name, LabelValues values) {
    return QueryVariable.of(name).values(requireNonNull(values, "values"));
  }

  /**
   * The values that a label has on the series of an expression.
   *
   * @param series the series to look at
   * @param label the label
   */
  public static LabelValues labelValues(PromQlExpression series, Label label) {
    return new LabelValues(series, label);
  }
}
