package dev.belfry.schema;

import static java.util.Objects.requireNonNull;

import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well a dashboard that exists already fits what Belfry knows of the classic JSON model.
 *
 * @param misfits what does not fit
 * @param panels how many panels it has, without rows
 * @param fittingPanels how many of them fit as they are
 */
public record DashboardFit(List<Misfit> misfits, int panels, int fittingPanels) {
  private static final String SCHEMA = "grafana/dashboard.schema.json";
  private static final String PANELS = "panels";
  private static final Comparator<Misfit> ORDER =
      Comparator.comparing(Misfit::pointer).thenComparing(Misfit::problem);

  /** A fit of its parts. */
  public DashboardFit {
    misfits = List.copyOf(misfits);
  }

  /** How well the text fits that should say a dashboard. */
  public static DashboardFit of(String text, SchemaCheck check) {
    requireNonNull(check, "check");
    Node root;
    try {
      root = Json.read(requireNonNull(text, "text"));
    } catch (ReadException e) {
      return none("expected JSON, got something else at " + e.getMessage());
    }
    if (!(root instanceof ObjectNode dashboard)) {
      return none("expected an object");
    }
    return dashboard
        .text("apiVersion")
        .map(version -> none("expected the classic JSON model, got a resource of " + version))
        .orElseGet(() -> of(dashboard, check));
  }

  private static DashboardFit none(String problem) {
    return new DashboardFit(List.of(new Misfit("", problem)), 0, 0);
  }

  private static DashboardFit of(ObjectNode dashboard, SchemaCheck check) {
    List<Misfit> misfits =
        check.misfits(SCHEMA, dashboard).stream().distinct().sorted(ORDER).toList();
    List<String> panels = new ArrayList<>();
    collectPanels(dashboard, "", panels);
    long fitting =
        panels.stream()
            .filter(panel -> misfits.stream().noneMatch(misfit -> misfit.isIn(panel)))
            .count();
    return new DashboardFit(misfits, panels.size(), (int) fitting);
  }

  /** The places of all panels; those of a folded row stand in it. */
  private static void collectPanels(ObjectNode parent, String place, List<String> into) {
    if (!(parent.get(PANELS).orElse(null) instanceof ArrayNode panels)) {
      return;
    }
    for (int i = 0; i < panels.size(); i++) {
      String here = place + "/" + PANELS + "/" + i;
      if (panels.get(i) instanceof ObjectNode row && isRow(row)) {
        collectPanels(row, here, into);
      } else {
        into.add(here);
      }
    }
  }

  private static boolean isRow(ObjectNode panel) {
    return panel.text("type").filter("row"::equals).isPresent();
  }
}
