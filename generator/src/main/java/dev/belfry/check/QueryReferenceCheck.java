package dev.belfry.check;

import dev.belfry.common.NearNames;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that name a query which their panel does not have. */
final class QueryReferenceCheck implements DashboardCheck {
  static final String CODE = "dashboard.unknown-query";

  /** The type of the data source that computes with queries of the same panel. */
  private static final String EXPRESSIONS = "__expr__";

  private static final Pattern TABLE =
      Pattern.compile("\\b(?:from|join)\\s+[`\"]?(\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_TABLE =
      Pattern.compile("\\b(\\w+)\\s+as\\s*\\(", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (!dashboard.asks("type", EXPRESSIONS)) {
      return;
    }
    Set<String> variables = dashboard.variables().names();
    for (PanelView panel : dashboard.panels()) {
      check(dashboard, panel.targets(), variables, report);
    }
  }

  private static void check(
      DashboardView dashboard, List<Place> targets, Set<String> variables, Report report) {
    for (Place target : targets) {
      for (String used : used(target, variables)) {
        Set<String> letters = letters(targets);
        if (!letters.contains(used)) {
          report(dashboard, target, used, letters, report);
        }
      }
    }
  }

  private static Set<String> letters(List<Place> targets) {
    Set<String> letters = new TreeSet<>();
    targets.forEach(target -> target.node().text("refId").ifPresent(letters::add));
    return letters;
  }

  private static void report(
      DashboardView dashboard, Place place, String used, Set<String> letters, Report report) {
    Set<String> others = new TreeSet<>(letters);
    place.node().text("refId").ifPresent(others::remove);
    String instead = NearNames.instead(used, others);
    report.error(
        CODE,
        dashboard.subject(),
        place,
        "the expression names the query `" + used + "`, which the panel does not have",
        "add the query to the panel" + (instead.isEmpty() ? "" : ", or use " + instead));
  }

  /** The letters of the queries that an expression names; none if the query is no expression. */
  private static Set<String> used(Place target, Set<String> variables) {
    ObjectNode query = target.node();
    if (!query.object("datasource").text("type").orElse("").equals(EXPRESSIONS)) {
      return Set.of();
    }
    String text = query.text("expression").orElse("");
    return switch (query.text("type").orElse("")) {
      case "math" -> inMath(text, variables);
      case "sql" -> inSql(text);
      case "classic_conditions" -> inConditions(target);
      default -> Set.of(text.startsWith("$") ? text.substring(1) : text);
    };
  }

  private static Set<String> inMath(String text, Set<String> variables) {
    Set<String> used = new TreeSet<>();
    for (VariableReference one : VariableReference.in(text)) {
      if (!one.isBuiltIn() && !variables.contains(one.name())) {
        used.add(one.name());
      }
    }
    return used;
  }

  private static Set<String> inSql(String text) {
    Set<String> used = new TreeSet<>();
    Matcher table = TABLE.matcher(text);
    while (table.find()) {
      used.add(table.group(1));
    }
    Set<String> own = new HashSet<>();
    Matcher defined = OWN_TABLE.matcher(text);
    while (defined.find()) {
      own.add(defined.group(1));
    }
    used.removeAll(own);
    return used;
  }

  private static Set<String> inConditions(Place target) {
    Set<String> used = new TreeSet<>();
    for (Place condition : target.each("conditions")) {
      for (Node letters : condition.node().object("query").array("params").items()) {
        if (letters instanceof StringNode text) {
          used.add(text.value());
        }
      }
    }
    return used;
  }
}
