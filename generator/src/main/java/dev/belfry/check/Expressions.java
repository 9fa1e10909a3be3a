package dev.belfry.check;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.promql.Expression;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.promql.PromQlParser;
import dev.belfry.render.Document;
import dev.belfry.render.RuleParts;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All PromQL of a bundle: that of its rules, and that of its dashboards. What typed methods made is
 * taken as it is, other texts are read.
 */
final class Expressions {
  private static final String EXPR = "expr";
  private static final String QUERY = "query";

  /** What a variable asks for: the labels of series, or the result of an expression. */
  private static final Pattern VARIABLE_QUERY =
      Pattern.compile(
          "label_values\\((.+),\\s*([^,]*?)\\s*\\)\\s*|query_result\\((.+)\\)\\s*", Pattern.DOTALL);

  /** What a template asks Prometheus for: {@code {{ query "up" }}}. */
  private static final Pattern TEMPLATE_QUERY =
      Pattern.compile("\\bquery\\s+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|`([^`]*)`)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  private final List<PlacedExpression> all = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<LabelQuery> labelQueries = new ArrayList<>();
  private final Map<ObjectNode, PlacedExpression> ofAlerts = new IdentityHashMap<>();
  private final LogExpressions logs = new LogExpressions();
  private final Set<String> names = new HashSet<>();
  private final KnownMetrics known;

  Expressions(Inspection inspection) {
    known = inspection.metrics();
    for (Place group : inspection.ruleGroups()) {
      String subject = RuleGroups.subject(group.node());
      for (Place rule : RuleGroups.rules(group)) {
        if (inspection.isOfLoki(group) || RuleGroups.asksForLogs(rule.node())) {
          logs(rule);
        } else {
          rule(rule, subject);
        }
      }
    }
    for (ObjectNode dashboard : inspection.dashboards()) {
      dashboard(dashboard, inspection.panels(dashboard));
    }
    inspection.documents().stream()
        .filter(Document::isGrafanaAlerts)
        .forEach(this::alertsOfGrafana);
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

  /** The names of all metrics that any of the expressions asks for. */
  Set<String> names() {
    return names;
  }

  private static List<Place> items(Place root, String part) {
    return root.inside(root.node().object(part)).each("list");
  }

  /** A recording of logs is a series of Prometheus like any other. */
  private void logs(Place rule) {
    if (rule.node().get("record").isPresent()) {
      known.add(rule, () -> RuleGroups.logs(rule.node()).flatMap(LogLabels::of));
    }
  }

  private void rule(Place rule, String subject) {
    boolean alerts = rule.node().get("alert").isPresent();
    PlacedExpression.Use use = alerts ? PlacedExpression.Use.ALERT : PlacedExpression.Use.RECORDING;
    Optional<Expression> typed = typed(rule);
    String text = rule.node().text(EXPR).orElse("");
    if (typed.isPresent()) {
      add(new PlacedExpression(rule.at(EXPR), subject, use, typed.get(), true, known));
    } else if (VariableReference.in(text).isEmpty()) {
      read(rule.at(EXPR), subject, use, text);
    }
    templates(rule.inside(rule.node().object("annotations")), subject);
  }

  private void templates(Place annotations, String subject) {
    annotations
        .node()
        .forEach(
            (name, value) -> {
              if (value instanceof StringNode text && text.value().contains("query")) {
                Matcher asked = TEMPLATE_QUERY.matcher(text.value());
                while (asked.find()) {
                  String query =
                      asked.group(1) == null
                          ? asked.group(2)
                          : ESCAPED.matcher(asked.group(1)).replaceAll("$1");
                  if (isPromQl(query)) { // What is not has a finding about templates.
                    read(annotations.at(name), subject, PlacedExpression.Use.QUERY, query);
                  }
                }
              }
            });
  }

  private void dashboard(ObjectNode dashboard, List<Place> panels) {
    String subject = Dashboards.subject(dashboard);
    for (Place panel : panels) {
      AskedSource source = AskedSource.of(panel.node(), AskedSource.UNKNOWN, dashboard);
      for (Place target : panel.each("targets")) {
        query(target, AskedSource.of(target.node(), source, dashboard), subject);
      }
    }
    Place root = Place.of(dashboard);
    for (Place annotation : items(root, "annotations")) {
      AskedSource source = AskedSource.of(annotation.node(), AskedSource.UNKNOWN, dashboard);
      query(annotation, source, subject);
      query(annotation.inside(annotation.node().object("target")), source, subject);
    }
    for (Place variable : items(root, "templating")) {
      variable(variable, AskedSource.of(variable.node(), AskedSource.UNKNOWN, dashboard), subject);
    }
  }

  private void query(Place query, AskedSource source, String subject) {
    Optional<NodeValue> made = RuleParts.expression(query.node());
    if (made.isEmpty()) {
      query.node().text(EXPR).ifPresent(text -> read(query.at(EXPR), subject, source, text));
    } else if (made.get() instanceof PromQlExpression typed) {
      PlacedExpression.Use use = PlacedExpression.Use.QUERY;
      add(new PlacedExpression(query.at(EXPR), subject, use, typed.expression(), true, known));
    } else if (made.get() instanceof LogQlExpression typed) {
      logs.add(query.at(EXPR), subject, typed);
    }
  }

  /** Alerts that Grafana evaluates itself ask as panels do. */
  private void alertsOfGrafana(Document document) {
    for (Place group : Place.of(document.root()).each("groups")) {
      String subject = RuleGroups.subject(group.node());
      for (Place rule : group.each("rules")) {
        for (Place data : rule.each("data")) {
          Place model = data.inside(data.node().object("model"));
          query(model, AskedSource.of(model.node(), AskedSource.UNKNOWN, Node.object()), subject);
        }
      }
    }
  }

  private void variable(Place variable, AskedSource source, String subject) {
    boolean written = variable.node().text(QUERY).isPresent();
    Place place = (written ? variable : variable.inside(variable.node().object(QUERY))).at(QUERY);
    String text = place.node().text(QUERY).orElse("").strip();
    Matcher asked = VARIABLE_QUERY.matcher(text);
    if (source == AskedSource.LOKI) {
      logs.variable(variable, subject);
    } else if (source == AskedSource.OTHER || !asked.matches()) {
      return;
    } else if (asked.group(1) == null) {
      read(place, subject, source, asked.group(3));
    } else {
      read(place, subject, PlacedExpression.Use.SERIES, asked.group(1))
          .ifPresent(series -> labelQueries.add(new LabelQuery(series, asked.group(2))));
    }
  }

  /** The PromQL that typed methods printed, unless another text was put in its place. */
  private static Optional<Expression> typed(Place place) {
    return RuleParts.expression(place.node())
        .filter(PromQlExpression.class::isInstance)
        .map(made -> ((PromQlExpression) made).expression());
  }

  /** Where nothing says what is asked, a text that is no PromQL may be for something else. */
  private void read(Place place, String subject, AskedSource source, String text) {
    if (source == AskedSource.PROMETHEUS || source == AskedSource.UNKNOWN && isPromQl(text)) {
      read(place, subject, PlacedExpression.Use.QUERY, text);
    } else if (source == AskedSource.LOKI) {
      logs.query(place, subject, text);
    }
  }

  /** LogQL and others read much like PromQL, but have no names of metrics. */
  private static boolean isPromQl(String text) {
    try {
      Expression expression = PromQlParser.parse(text, Dialect.GRAFANA);
      return PlacedExpression.selectorsIn(expression).stream()
          .noneMatch(selector -> selector.name().isEmpty());
    } catch (PromQlException e) {
      return false;
    }
  }

  private Optional<PlacedExpression> read(
      Place place, String subject, PlacedExpression.Use use, String text) {
    boolean rule = use == PlacedExpression.Use.ALERT || use == PlacedExpression.Use.RECORDING;
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      Expression expression = PromQlParser.parse(text, rule ? Dialect.PLAIN : Dialect.GRAFANA);
      PlacedExpression one = new PlacedExpression(place, subject, use, expression, false, known);
      add(one);
      return Optional.of(one);
    } catch (PromQlException e) {
      if (rule && LogExpressions.isMeantIn(text)) {
        logs.rule(place, subject, text);
      } else if (!VariableReference.couldBeAnything(text)) {
        unreadable.add(new Unreadable(place, subject, e));
      }
      return Optional.empty();
    }
  }

  private void add(PlacedExpression one) {
    all.add(one);
    one.selectors().forEach(selector -> names.add(selector.name()));
    if (one.use() == PlacedExpression.Use.RECORDING) {
      known.add(one);
    } else if (one.use() == PlacedExpression.Use.ALERT) {
      ofAlerts.put(one.place().node(), one);
    }
  }
}
