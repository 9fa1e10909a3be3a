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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the PromQL of rules, of a dashboard, of alerts that Grafana evaluates itself, and the LogQL
 * beside it. What typed methods made is taken as it is, other texts are read.
 */
final class ExpressionReader {
  /** So many are looked at before it is worth to note where each stands. */
  private static final int NEAR = 8;

  private static final String EXPR = "expr";
  private static final String QUERY = "query";

  /** How a variable asks for the values of a label of series. */
  private static final String LABEL_VALUES = "label_values(";

  /** How a variable asks for the result of an expression. */
  private static final String QUERY_RESULT = "query_result(";

  /** What a template asks Prometheus for: {@code {{ query "up" }}}. */
  private static final Pattern TEMPLATE_QUERY =
      Pattern.compile("\\bquery\\s+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|`([^`]*)`)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  private final List<PlacedExpression> all = new ArrayList<>();
  private final List<Expressions.Unreadable> unreadable = new ArrayList<>();
  private final List<Expressions.LabelQuery> labelQueries = new ArrayList<>();
  private final LogExpressions logs = new LogExpressions();
  private final KnownMetrics known;

  /** Behind what was asked for last: who asks for one, mostly asks for one of the next then. */
  private int next;

  /** Where stands what an object asks for; null as long as it was always one of the next. */
  private Map<ObjectNode, Integer> places;

  /** A reader that has found nothing yet, and tells what is recorded. */
  ExpressionReader(KnownMetrics known) {
    this.known = known;
  }

  /** What was found and can be read. */
  List<PlacedExpression> all() {
    return all;
  }

  /** What an object asks for, if it was found. */
  Optional<PlacedExpression> of(Place asking) {
    int place = place(asking.node());
    if (place < 0) {
      return Optional.empty();
    }
    next = place + 1;
    return Optional.of(all.get(place));
  }

  private int place(ObjectNode asking) {
    for (int i = next; i < next + Math.min(NEAR, all.size()); i++) {
      if (all.get(i % all.size()).place().node() == asking) {
        return i % all.size();
      }
    }
    if (places == null) {
      places = new IdentityHashMap<>();
      for (int i = 0; i < all.size(); i++) {
        places.putIfAbsent(all.get(i).place().node(), i);
      }
    }
    return places.getOrDefault(asking, -1);
  }

  /** The texts that are no expressions. */
  List<Expressions.Unreadable> unreadable() {
    return unreadable;
  }

  /** The variables that ask for the values of a label of some series. */
  List<Expressions.LabelQuery> labelQueries() {
    return labelQueries;
  }

  /** The LogQL that was found. */
  LogExpressions logs() {
    return logs;
  }

  /** Finds what a group of rules computes, and what its texts ask for. */
  void rules(Place group, boolean isOfLoki) {
    String subject = RuleGroups.subject(group.node());
    for (Place rule : RuleGroups.rules(group)) {
      if (isOfLoki || RuleGroups.asksForLogs(rule.node())) {
        logs(rule);
      } else {
        rule(rule, subject);
      }
    }
  }

  private static List<Place> items(Place root, String part) {
    return root.inside(part).each("list");
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
    templates(rule.inside("annotations"), subject);
  }

  private void templates(Place annotations, String subject) {
    annotations
        .node()
        .forEach(
            (name, value) -> {
              if (value instanceof StringNode text && text.value().contains("query")) {
                template(annotations.at(name), subject, text.value());
              }
            });
  }

  private void template(Place annotation, String subject, String text) {
    Matcher asked = TEMPLATE_QUERY.matcher(text);
    while (asked.find()) {
      String query =
          asked.group(1) == null
              ? asked.group(2)
              : ESCAPED.matcher(asked.group(1)).replaceAll("$1");
      if (isPromQl(query)) { // What is not has a finding about templates.
        read(annotation, subject, PlacedExpression.Use.QUERY, query);
      }
    }
  }

  /** Finds what panels, annotations and variables ask for. */
  void dashboard(DashboardView dashboard) {
    String subject = dashboard.subject();
    ObjectNode node = dashboard.node();
    for (PanelView panel : dashboard.panels()) {
      for (Place target : panel.targets()) {
        if (!made(target, subject)) {
          AskedSource source = AskedSource.of(panel.node(), AskedSource.UNKNOWN, node);
          text(target, AskedSource.of(target.node(), source, node), subject);
        }
      }
    }
    Place root = dashboard.place();
    for (Place annotation : items(root, "annotations")) {
      AskedSource source = AskedSource.of(annotation.node(), AskedSource.UNKNOWN, node);
      query(annotation, source, subject);
      query(annotation.inside("target"), source, subject);
    }
    for (Place variable : items(root, "templating")) {
      variable(variable, AskedSource.of(variable.node(), AskedSource.UNKNOWN, node), subject);
    }
  }

  private void query(Place query, AskedSource source, String subject) {
    if (!made(query, subject)) {
      text(query, source, subject);
    }
  }

  /** Takes what typed methods made of a query, if they did. */
  private boolean made(Place query, String subject) {
    NodeValue made = RuleParts.expression(query.node()).orElse(null);
    if (made instanceof PromQlExpression typed) {
      PlacedExpression.Use use = PlacedExpression.Use.QUERY;
      add(new PlacedExpression(query.at(EXPR), subject, use, typed.expression(), true, known));
    } else if (made instanceof LogQlExpression typed) {
      logs.add(query.at(EXPR), subject, typed);
    }
    return made != null;
  }

  private void text(Place query, AskedSource source, String subject) {
    query.node().text(EXPR).ifPresent(text -> read(query.at(EXPR), subject, source, text));
  }

  /** Finds what alerts that Grafana evaluates itself ask for, as panels do. */
  void alertsOfGrafana(Document document) {
    for (Place group : Place.of(document.root()).each("groups")) {
      String subject = RuleGroups.subject(group.node());
      for (Place rule : group.each("rules")) {
        for (Place data : rule.each("data")) {
          Place model = data.inside("model");
          query(model, AskedSource.of(model.node(), AskedSource.UNKNOWN, Node.object()), subject);
        }
      }
    }
  }

  private void variable(Place variable, AskedSource source, String subject) {
    boolean written = variable.node().text(QUERY).isPresent();
    Place place = (written ? variable : variable.inside(QUERY)).at(QUERY);
    String text = place.node().text(QUERY).orElse("").strip();
    int end = text.length() - 1;
    int comma = text.lastIndexOf(',');
    if (source == AskedSource.LOKI) {
      logs.variable(variable, subject);
    } else if (source == AskedSource.OTHER || !text.endsWith(")")) {
      return;
    } else if (text.startsWith(LABEL_VALUES) && comma > LABEL_VALUES.length()) {
      String series = text.substring(LABEL_VALUES.length(), comma);
      String label = text.substring(comma + 1, end).strip();
      series(place, subject, series)
          .ifPresent(one -> labelQueries.add(new Expressions.LabelQuery(one, label)));
    } else if (text.startsWith(QUERY_RESULT)) {
      read(place, subject, source, text.substring(QUERY_RESULT.length(), end));
    }
  }

  /** What typed methods made needs no reading, unless they were given a regular expression. */
  private Optional<PlacedExpression> series(Place place, String subject, String text) {
    PlacedExpression.Use use = PlacedExpression.Use.SERIES;
    if (RuleParts.expression(place.node(), QUERY).orElse(null) instanceof PromQlExpression typed) {
      PlacedExpression one =
          new PlacedExpression(place, subject, use, typed.expression(), true, known);
      if ((one.traits() & Trait.REGEX) == 0) {
        add(one);
        return Optional.of(one);
      }
    }
    return read(place, subject, use, text);
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
        unreadable.add(new Expressions.Unreadable(place, subject, e));
      }
      return Optional.empty();
    }
  }

  private void add(PlacedExpression one) {
    all.add(one);
    places = null;
    if (one.use() == PlacedExpression.Use.RECORDING) {
      known.add(one);
    }
  }
}
