package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.InstantVector;
import dev.belfry.promql.PromQl;
import dev.belfry.template.TemplateNumber;
import dev.belfry.template.TemplateText;
import dev.belfry.tree.Notes;

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
   * @param name the name of the new series: letters, digits, {@code _} and {@code :}, not starting
   *     with a digit. API name: {@code record}.
   * @param expression what to store. API name: {@code expr}.
   * @throws IllegalArgumentException when the name is not as said
   */
  public static Recording record(String name, InstantVector expression) {
    Recording recording =
        Recording.of(
            requireNonNull(name, "name"), requireNonNull(expression, "expression").pretty());
    Notes notes = recording.node().notes().plus(new Notes.Source("expr", expression));
    return recording.with(recording.node().withNotes(notes));
  }

  /**
   * The times at which an alert fires: a series of its own for each, which Prometheus stores under
   * the name {@code ALERTS}. For annotations and panels of dashboards.
   *
   * @param alert the alert, told by its name
   */
  public static Gauge firing(Alert alert) {
    String name = requireNonNull(alert, "alert").name();
    return PromQl.gauge("ALERTS")
        .where(Label.ALERTNAME.is(name), PromQl.label("alertstate").is("firing"));
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
