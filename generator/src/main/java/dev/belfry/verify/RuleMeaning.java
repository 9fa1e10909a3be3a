package dev.belfry.verify;

import dev.belfry.common.Dialect;
import dev.belfry.common.Span;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlException;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlParser;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * What a rule means, in one form for files and for answers of the API: expressions as Belfry prints
 * them, times in one notation, the labels of the group among those of the rule.
 */
final class RuleMeaning {
  /** Rules whose expressions are PromQL. */
  static final RuleMeaning PROMETHEUS = new RuleMeaning(RuleMeaning::promQl);

  /** Rules whose expressions are LogQL. */
  static final RuleMeaning LOKI = new RuleMeaning(RuleMeaning::logQl);

  private static final String LABELS = "labels";
  private static final String ANNOTATIONS = "annotations";
  private static final String KEEPS = "keep_firing_for";
  private static final double MILLIS = 1000;

  private final UnaryOperator<String> printed;

  private RuleMeaning(UnaryOperator<String> printed) {
    this.printed = printed;
  }

  private static String promQl(String text) {
    try {
      return PromQlParser.parse(text, Dialect.PLAIN).text();
    } catch (PromQlException e) {
      return text; // of a newer Prometheus: the same text is the same
    }
  }

  private static String logQl(String text) {
    try {
      return LogQl.parse(text).text();
    } catch (LogQlException e) {
      return text;
    }
  }

  /** What a rule of a file means. */
  ObjectNode ofFile(ObjectNode group, ObjectNode rule) {
    ObjectNode labels = group.object(LABELS);
    for (int i = 0; i < rule.object(LABELS).size(); i++) {
      labels = labels.with(rule.object(LABELS).name(i), rule.object(LABELS).value(i));
    }
    String kind = rule.get("alert").isPresent() ? "alert" : "record";
    ObjectNode meant =
        Node.object()
            .with(kind, Node.text(rule.text(kind).orElse("")))
            .with("expr", Node.text(printed.apply(rule.text("expr").orElse(""))));
    meant = withSpan(meant, "for", millis(rule.text("for").orElse("0s")));
    meant = withSpan(meant, KEEPS, millis(rule.text(KEEPS).orElse("0s")));
    meant = withFilled(meant, LABELS, labels);
    return withFilled(meant, ANNOTATIONS, rule.object(ANNOTATIONS));
  }

  /** What a rule of an answer means. */
  ObjectNode ofAnswer(ObjectNode rule) {
    boolean alerts = rule.text("type").orElse("").equals("alerting");
    ObjectNode meant =
        Node.object()
            .with(alerts ? "alert" : "record", Node.text(rule.text("name").orElse("")))
            .with("expr", Node.text(printed.apply(rule.text("query").orElse(""))));
    meant = withSpan(meant, "for", millis(rule, "duration"));
    meant = withSpan(meant, KEEPS, millis(rule, "keepFiringFor"));
    meant = withFilled(meant, LABELS, rule.object(LABELS));
    return withFilled(meant, ANNOTATIONS, rule.object(ANNOTATIONS));
  }

  private static long millis(String span) {
    return Span.span(span).millis();
  }

  private static long millis(ObjectNode rule, String seconds) {
    return rule.get(seconds).orElse(null) instanceof NumberNode number
        ? Math.max(0, Math.round(number.doubleValue() * MILLIS))
        : 0;
  }

  private static ObjectNode withSpan(ObjectNode rule, String name, long millis) {
    return millis == 0 ? rule : rule.with(name, new Span(millis).node());
  }

  private static ObjectNode withFilled(ObjectNode rule, String name, ObjectNode value) {
    return value.size() == 0 ? rule : rule.with(name, value);
  }
}
