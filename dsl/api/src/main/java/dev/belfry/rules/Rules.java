package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.common.Matcher;
import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.InstantVector;
import dev.belfry.promql.PromQl;
import dev.belfry.template.TemplateNumber;
import dev.belfry.template.TemplateText;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Notes;
import dev.belfry.tree.Require;
import java.util.Arrays;

/** The front door to rules: what alerts, what is computed in advance, and how often. */
public final class Rules extends RulesFactories {
  private Rules() {}

  /**
   * Starts an alert; {@link AlertWithoutCondition#when} completes it.
   *
   * @param name the alert's name, which becomes its label {@code alertname}. API name: {@code
   *     alert}. Not empty.
   * @throws IllegalArgumentException when the name is empty
   */
  public static AlertWithoutCondition alert(String name) {
    return new AlertWithoutCondition(name);
  }

  /**
   * Computes an expression at each evaluation and stores the result as new series.
   *
   * @param <M> the class that stands for the metric that the expression is about
   * @param name the name of the new series: letters, digits, {@code _} and {@code :}, not starting
   *     with a digit. API name: {@code record}.
   * @param expression what to store. API name: {@code expr}.
   * @throws IllegalArgumentException when the name is not as said
   */
  public static <M> Recording<M> record(String name, InstantVector<M> expression) {
    return recording(name, requireNonNull(expression, "expression").pretty(), expression);
  }

  /**
   * Counts or measures log lines at each evaluation and stores the result as new series. Loki
   * evaluates it and writes it to a Prometheus, or Grafana does; given to Prometheus it is the
   * error {@code rules.wrong-language}.
   *
   * @param name the name of the new series: letters, digits, {@code _} and {@code :}, not starting
   *     with a digit. API name: {@code record}.
   * @param expression what to store. API name: {@code expr}.
   * @throws IllegalArgumentException when the name is not as said
   */
  public static Recording<Object> recordLogs(String name, MetricQuery expression) {
    return recording(name, requireNonNull(expression, "expression").pretty(), expression);
  }

  private static <M> Recording<M> recording(String name, String text, NodeValue expression) {
    Recording<M> recording = Recording.of(requireNonNull(name, "name"), text);
    Notes notes = recording.node().notes().plus(new Notes.Source("expr", expression));
    return recording.with(recording.node().withNotes(notes));
  }

  /**
   * Rules that Grafana evaluates itself, which {@link dev.belfry.bundle.Bundle#grafanaRules}
   * writes.
   *
   * @param folder the folder that they lie in, by its title; with slashes those around it in front
   * @param source the Prometheus that Grafana asks for what rules are about
   * @throws IllegalArgumentException when the folder is empty, or the source is one that a reader
   *     chooses
   */
  public static GrafanaRules grafanaRules(String folder, DataSource<PrometheusQuery> source) {
    return GrafanaRules.of(
        Require.filled("folder", requireNonNull(folder, "folder")),
        requireNonNull(source, "source"));
  }

  /**
   * Tells this receiver of the alerts of a rule, past the tree of routes. API name: {@code
   * notification_settings.receiver}.
   *
   * @param receiver one that Grafana has as a contact point
   */
  public static DirectNotifications directlyTo(Receiver receiver) {
    Node name = requireNonNull(receiver, "receiver").node().get("name").orElseThrow();
    DirectNotifications empty = DirectNotifications.of();
    return empty.with(empty.node().with(DirectNotifications.RECEIVER, name));
  }

  /**
   * The times at which alerts fire: a series of its own for each, which Prometheus stores under the
   * name {@code ALERTS}. For annotations and panels of dashboards.
   *
   * @param alerts the alerts, told by their names
   * @throws IllegalArgumentException when there is none
   */
  public static Gauge firing(Alert... alerts) {
    return PromQl.gauge("ALERTS").where(named(alerts), PromQl.label("alertstate").is("firing"));
  }

  /**
   * Fits these alerts by their names, for lists of alerts, routes and inhibitions: {@code
   * alertname=~"ApiErrors|ApiSlow"}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Matcher named(Alert... alerts) {
    String[] names =
        Arrays.stream(requireNonNull(alerts, "alerts")).map(Alert::name).toArray(String[]::new);
    if (names.length == 0) {
      throw new IllegalArgumentException("named: expected an alert, got none");
    }
    return names.length == 1 ? Label.ALERTNAME.is(names[0]) : Label.ALERTNAME.in(names);
  }

  /**
   * The value of an alert's expression, for its texts: {@code .summary("{} jobs wait",
   * value().humanize())}. API name: {@code $value}.
   */
  public static TemplateNumber value() {
    return TemplateNumber.value();
  }

  /**
   * A label of the result of an alert's expression, for its texts: {@code .summary("{} is full",
   * label(POD))}. The labels that the alert itself adds, its name and severity among them, are not
   * there. API name: {@code $labels}.
   *
   * @param label one that the expression keeps; any other is a finding
   */
  public static TemplateText label(LabelName label) {
    return TemplateText.label(label);
  }

  /**
   * A label of the Prometheus that evaluates the rule, such as its cluster, for the texts of
   * alerts. API name: {@code $externalLabels}.
   */
  public static TemplateText externalLabel(LabelName label) {
    return TemplateText.externalLabel(label);
  }
}
