package dev.belfry.check;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlException;
import dev.belfry.logql.LogQlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The LogQL of dashboards and of alerts of Grafana, and LogQL in rules that cannot be read. */
final class LogExpressions {
  private static final String STREAM = "stream";

  /** What stands behind a selector in LogQL and can't in PromQL, where a pipe is always quoted. */
  private static final Pattern PIPELINE = Pattern.compile("[\"`']\\s*,?\\s*\\}\\s*\\|");

  private final List<Placed> all = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  /**
   * A query of a dashboard, where it stands.
   *
   * @param place the object that has it
   * @param subject what the object belongs to
   * @param query what it says
   */
  record Placed(Place place, String subject, LogQlExpression query) {}

  /**
   * A text that should be LogQL and is not.
   *
   * @param place the object that has it
   * @param subject what the object belongs to
   * @param problem what is wrong, and where in the text
   */
  record Unreadable(Place place, String subject, LogQlException problem) {}

  /** The queries of dashboards and of alerts of Grafana. */
  List<Placed> all() {
    return all;
  }

  /** The texts that are no queries. */
  List<Unreadable> unreadable() {
    return unreadable;
  }

  /** Whether a text that is no PromQL was meant for Loki. */
  static boolean isMeantIn(String text) {
    return PIPELINE.matcher(text).find();
  }

  /** What was found elsewhere. */
  void add(LogExpressions others) {
    all.addAll(others.all);
    unreadable.addAll(others.unreadable);
  }

  /** What typed methods made. */
  void add(Place place, String subject, LogQlExpression query) {
    all.add(new Placed(place, subject, query));
  }

  /** What a panel or the like asks, in which Grafana fills in variables. */
  void query(Place place, String subject, String text) {
    if (!text.isBlank()) {
      try {
        add(place, subject, LogQl.parse(text, Dialect.GRAFANA));
      } catch (LogQlException e) {
        if (!VariableReference.couldBeAnything(text)) {
          unreadable.add(new Unreadable(place, subject, e));
        }
      }
    }
  }

  /** The streams whose labels a variable asks for. */
  void variable(Place variable, String subject) {
    Place query = variable.inside("query").at(STREAM);
    query.node().text(STREAM).ifPresent(text -> query(query, subject, text));
  }

  /** What a rule asks, which cannot be read. */
  void rule(Place place, String subject, String text) {
    try {
      LogQl.parse(text);
    } catch (LogQlException e) {
      unreadable.add(new Unreadable(place, subject, e));
    }
  }
}
