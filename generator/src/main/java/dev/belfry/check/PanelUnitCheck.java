package dev.belfry.check;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Panels that show bare numbers of what has a unit, or say another unit than their numbers have.
 */
final class PanelUnitCheck implements DashboardCheck {
  static final String CODE = "dashboard.panel-without-unit";
  static final String OTHER = "dashboard.other-unit";

  private static final Set<String> TYPES =
      Set.of("bargauge", "gauge", "histogram", "stat", "timeseries", "trend");

  private static final Path UNIT = Path.parse("fieldConfig.defaults.unit");
  private static final Set<String> BARE = Set.of("none", "short");

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      if (TYPES.contains(panel.type())) {
        measure(panel, dashboard.expressions())
            .filter(measure -> showsAsItIs(panel))
            .ifPresent(measure -> check(dashboard, panel, measure, report));
      }
    }
  }

  private static boolean showsAsItIs(PanelView panel) {
    for (Place override : panel.overrides()) {
      for (ObjectNode property : override.node().array("properties").objects()) {
        if (property.text("id").orElse("").equals("unit")) {
          return false;
        }
      }
    }
    return panel.node().array("transformations").size() == 0;
  }

  private static void check(
      DashboardView dashboard, PanelView panel, Measure measure, Report report) {
    Optional<Node> said = panel.node().get(UNIT);
    String unit = panel.defaults().text("unit").orElse("");
    String shows = ", and by its metrics shows " + measure.words();
    String hint = (said.isEmpty() ? "add" : "use") + " .unit(Unit." + measure.unit() + ")";
    if (measure.contradicts(unit)) {
      String message = panel.named() + " has the unit `" + unit + "`" + shows;
      report.warning(OTHER, dashboard.subject(), panel.place(), message, hint);
    } else if (measure.needsUnit() && (said.isEmpty() || BARE.contains(unit))) {
      String has = said.isEmpty() ? " has no unit" : " has no unit but `" + unit + "`";
      String message = panel.named() + has + shows;
      report.note(CODE, dashboard.subject(), panel.place(), message, hint);
    }
  }

  /** What all queries of a panel give; empty if that is not known, or not the same. */
  private static Optional<Measure> measure(PanelView panel, ExpressionReader expressions) {
    Measure all = null;
    for (Place target : panel.targets()) {
      Optional<Measure> measure =
          expressions.of(target).flatMap(one -> new Measures(one.known()).of(one.expression()));
      if (measure.isEmpty() || all != null && all != measure.get()) {
        return Optional.empty();
      }
      all = measure.get();
    }
    return Optional.ofNullable(all);
  }
}
