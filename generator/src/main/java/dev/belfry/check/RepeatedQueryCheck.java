package dev.belfry.check;

import dev.belfry.promql.Expression;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two queries of a panel that ask the same, if one of them with the sign changed. */
final class RepeatedQueryCheck implements DashboardCheck {
  static final String CODE = "dashboard.repeated-query";

  /** What makes a difference although the expression is the same. */
  private static final List<String> DIFFERENCES =
      List.of("datasource", "exemplar", "format", "instant", "interval", "range", "timeRange");

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      if (panel.targets().size() > 1) {
        check(dashboard, panel, report);
      }
    }
  }

  private static void check(DashboardView dashboard, PanelView panel, Report report) {
    Map<List<Object>, Place> asked = new HashMap<>();
    for (Place query : panel.targets()) {
      Optional<PlacedExpression> one = dashboard.expressions().of(query);
      if (one.isEmpty() || one.get().selectors().isEmpty() || isHidden(query.node())) {
        continue;
      }
      List<Object> key = new ArrayList<>();
      key.add(withoutSign(one.get().expression()).text());
      DIFFERENCES.forEach(name -> key.add(query.node().get(name)));
      if (asked.putIfAbsent(key, query) != null) {
        report.warning(
            CODE,
            dashboard.subject(),
            query,
            "another query of "
                + panel.named()
                + " asks for the same: `"
                + withoutSign(one.get().expression()).text()
                + "`",
            "ask for the other metric that was meant, or leave one of them out");
      }
    }
  }

  private static boolean isHidden(ObjectNode query) {
    return query.get("hide").equals(Optional.of(Node.bool(true)));
  }

  private static Expression withoutSign(Expression expression) {
    Expression bare = PlacedExpression.bare(expression);
    return bare instanceof Expression.Unary unary ? PlacedExpression.bare(unary.operand()) : bare;
  }
}
