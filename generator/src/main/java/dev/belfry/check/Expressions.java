package dev.belfry.check;

import dev.belfry.common.Dialect;
import dev.belfry.promql.Expression;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.promql.PromQlParser;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All PromQL of a bundle: that of its rules, and that of its dashboards. What typed methods made is
 * taken as it is, other texts are read.
 */
final class Expressions {
  private static final String EXPR = "expr";
  private static final String LABEL_VALUES = "label_values(";

  /** Quoted texts and ranges: what is filled in there stays a text or a range. */
  private static final Pattern OPERANDS =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|\\[\\$[^\\[\\]]*]");

  private final List<PlacedExpression> all = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Expressions(Inspection inspection) {
    for (Place group : inspection.ruleGroups()) {
      String subject = RuleGroups.subject(group.node());
      RuleGroups.rules(group).forEach(rule -> rule(rule, subject));
    }
    for (ObjectNode dashboard : inspection.dashboards()) {
      String subject = Dashboards.subject(dashboard);
      inspection.panels(dashboard).forEach(panel -> panel(panel, subject));
      Place root = Place.of(dashboard);
      items(root, "annotations").forEach(annotation -> annotation(annotation, subject));
      items(root, "templating").forEach(variable -> variable(variable, subject));
    }
  }

  /**
   * A text that should be PromQL and is not.
   *
   * @param place the object that has it
   * @param subject what the object belongs to
   * @param problem what is wrong, and where in the text
   */
  record Unreadable(Place place, String subject, PromQlException problem) {}

  /** The expressions, those of rules first. */
  List<PlacedExpression> all() {
    return all;
  }

  /** The texts that are no expressions. */
  List<Unreadable> unreadable() {
    return unreadable;
  }

  /** The names of all metrics that any of the expressions asks for. */
  Set<String> names() {
    return names;
  }

  private static List<Place> items(Place root, String part) {
    return root.inside(root.node().object(part)).each("list");
  }

  private void rule(Place rule, String subject) {
    boolean alerts = rule.node().get("alert").isPresent();
    PlacedExpression.Use use = alerts ? PlacedExpression.Use.ALERT : PlacedExpression.Use.RECORDING;
    Optional<Expression> typed = typed(rule);
    String text = rule.node().text(EXPR).orElse("");
    if (typed.isPresent()) {
      add(new PlacedExpression(rule, subject, use, typed.get(), true));
    } else if (VariableReference.in(text).isEmpty()) {
      read(rule, subject, use, text);
    }
  }

  private void panel(Place panel, String subject) {
    ObjectNode source = panel.node().object("datasource");
    for (Place target : panel.each("targets")) {
      query(target, source, subject);
    }
  }

  private void annotation(Place annotation, String subject) {
    ObjectNode source = annotation.node().object("datasource");
    query(annotation, source, subject);
    query(annotation.inside(annotation.node().object("target")), source, subject);
  }

  /** A query that names no source has that of what it stands in. */
  private void query(Place query, ObjectNode around, String subject) {
    Optional<Expression> typed = typed(query);
    if (typed.isPresent()) {
      add(new PlacedExpression(query, subject, PlacedExpression.Use.QUERY, typed.get(), true));
      return;
    }
    ObjectNode own = query.node().object("datasource");
    if (isPrometheus(own.size() == 0 ? around : own)) {
      query
          .node()
          .text(EXPR)
          .ifPresent(text -> read(query, subject, PlacedExpression.Use.QUERY, text));
    }
  }

  private void variable(Place variable, String subject) {
    String text =
        variable
            .node()
            .text("query")
            .or(() -> variable.node().object("query").text("query"))
            .orElse("")
            .strip();
    int comma = text.lastIndexOf(',');
    if (isPrometheus(variable.node().object("datasource"))
        && text.startsWith(LABEL_VALUES)
        && comma > 0) {
      String series = text.substring(LABEL_VALUES.length(), comma);
      read(variable, subject, PlacedExpression.Use.SERIES, series);
    }
  }

  private static boolean isPrometheus(ObjectNode source) {
    return source.text("type").orElse("").equals("prometheus");
  }

  /** What typed methods printed, unless another text was put in its place. */
  private static Optional<Expression> typed(Place place) {
    Optional<PromQlExpression> source =
        place
            .node()
            .notes()
            .source(EXPR)
            .filter(PromQlExpression.class::isInstance)
            .map(PromQlExpression.class::cast);
    boolean replaced =
        place.node().notes().unchecked().stream().anyMatch(one -> one.path().equals(EXPR));
    return replaced ? Optional.empty() : source.map(PromQlExpression::expression);
  }

  private void read(Place place, String subject, PlacedExpression.Use use, String text) {
    boolean rule = use == PlacedExpression.Use.ALERT || use == PlacedExpression.Use.RECORDING;
    if (text.isBlank()) {
      return;
    }
    try {
      Expression expression = PromQlParser.parse(text, rule ? Dialect.PLAIN : Dialect.GRAFANA);
      add(new PlacedExpression(place, subject, use, expression, false));
    } catch (PromQlException e) {
      if (!isFilledIn(text)) {
        unreadable.add(new Unreadable(place, subject, e));
      }
    }
  }

  /** Whether a variable stands where it could become any part of the language. */
  private static boolean isFilledIn(String text) {
    return VariableReference.in(OPERANDS.matcher(text).replaceAll("")).stream()
        .anyMatch(variable -> !variable.isBuiltIn());
  }

  private void add(PlacedExpression one) {
    all.add(one);
    one.selectors().forEach(selector -> names.add(selector.name()));
  }
}
