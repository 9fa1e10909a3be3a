package dev.belfry.read;

import static dev.belfry.bundle.Bundle.bundle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.DashboardFormat;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Grafana;
import dev.belfry.render.Renderer;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts of v2, with nothing in them and in each other, which are written as they were read. */
class LayoutsReadBackTest {
  private static final String TABS = "{\"kind\": \"TabsLayout\", \"spec\": {\"tabs\": [%s]}}";
  private static final String ROWS = "{\"kind\": \"RowsLayout\", \"spec\": {\"rows\": [%s]}}";
  private static final String GRID = "{\"kind\": \"GridLayout\", \"spec\": {\"items\": [%s]}}";
  private static final String AUTO_GRID =
      """
      {"kind": "AutoGridLayout", "spec":
        {"columnWidthMode": "standard", "rowHeightMode": "standard", "items": [%s]}}
      """;
  private static final List<String> KINDS = List.of(TABS, ROWS, GRID, AUTO_GRID);

  private static String tab(String layout) {
    return "{\"kind\": \"TabsLayoutTab\", \"spec\": {\"title\": \"T\", \"layout\": %s}}"
        .formatted(layout);
  }

  private static String row(boolean collapsed, String layout) {
    return """
        {"kind": "RowsLayoutRow", "spec": {"title": "R", "collapse": %s, "layout": %s}}
        """
        .formatted(collapsed, layout);
  }

  private static String inTab(String layout) {
    return TABS.formatted(tab(layout));
  }

  private static String inRow(String layout) {
    return ROWS.formatted(row(false, layout));
  }

  private static String inFoldedRow(String layout) {
    return ROWS.formatted(row(true, layout));
  }

  private static String betweenOthers(String layout) {
    String panels = GRID.formatted(item(1));
    return TABS.formatted(
        String.join(
            ",",
            tab(panels),
            tab(layout),
            tab(ROWS.formatted(inAll(panels, layout))),
            tab(layout)));
  }

  private static String inAll(String first, String second) {
    return String.join(",", row(false, first), row(true, second), row(false, second));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        place("at the top", UnaryOperator.identity()),
        place("in a tab", LayoutsReadBackTest::inTab),
        place("in a row", LayoutsReadBackTest::inRow),
        place("in a folded row", LayoutsReadBackTest::inFoldedRow),
        place("in a row in a tab", layout -> inTab(inRow(layout))),
        place("in a tab in a row", layout -> inRow(inTab(layout))),
        place("in a tab in a tab", layout -> inTab(inTab(layout))),
        place("in a row in a folded row", layout -> inFoldedRow(inRow(layout))),
        place("between others", LayoutsReadBackTest::betweenOthers));
  }

  private static Arguments place(String name, UnaryOperator<String> around) {
    return Arguments.of(name, around);
  }

  private static String item(int panel) {
    return """
        {"kind": "GridLayoutItem", "spec": {"x": 0, "y": 0, "width": 6, "height": 4, "element": %s}}
        """
        .formatted(element(panel));
  }

  private static String element(int panel) {
    return "{\"kind\": \"ElementReference\", \"name\": \"panel-%s\"}".formatted(panel);
  }

  private static final String PANEL =
      """
      "panel-%1$s": {"kind": "Panel", "spec": {"id": %1$s, "title": "P", "links": [],
        "data": {"kind": "QueryGroup", "spec":
          {"queries": [], "transformations": [], "queryOptions": {}}},
        "vizConfig": {"kind": "VizConfig", "group": "text", "version": "", "spec":
          {"options": {}, "fieldConfig": {"defaults": {}, "overrides": []}}}}}
      """;

  private static Dashboard read(String layout, int panels) {
    List<String> elements = new ArrayList<>();
    for (int i = 1; i <= panels; i++) {
      elements.add(PANEL.formatted(i));
    }
    return DashboardReader.read(
        """
        {"apiVersion": "dashboard.grafana.app/v2", "kind": "Dashboard", "metadata": {"name": "a"},
         "spec": {"title": "A", "elements": {%s}, "layout": %s}}
        """
            .formatted(String.join(",", elements), layout));
  }

  private static ObjectNode written(Dashboard dashboard, DashboardFormat format) {
    return Renderer.render(bundle("read").dashboards("F", dashboard).dashboardFormat(format))
        .stream()
        .filter(one -> one.isDashboard())
        .findFirst()
        .orElseThrow()
        .root();
  }

  private static Node layoutOf(Dashboard dashboard) {
    return written(dashboard, DashboardFormat.RESOURCE_V2).object("spec").object("layout");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void an_empty_layout_of_each_kind_stays_what_it_is(String name, UnaryOperator<String> around) {
    for (String kind : KINDS) {
      String layout = around.apply(kind.formatted(""));

      assertEquals(Json.read(layout), layoutOf(read(layout, 1)));
    }
  }

  /** Up to three layouts in each other, each with up to two tabs, rows or panels. */
  private static final class Layouts {
    private final Random random;
    private int panels;

    private Layouts(Random random) {
      this.random = random;
    }

    private String next(int depth) {
      int kind = random.nextInt(KINDS.size());
      boolean isGrid = kind > 1;
      List<String> inside = new ArrayList<>();
      for (int i = isGrid || depth < 3 ? random.nextInt(3) : 0; i > 0; i--) {
        inside.add(isGrid ? panel(kind, i) : section(kind, depth + 1));
      }
      return KINDS.get(kind).formatted(String.join(",", inside));
    }

    private String section(int kind, int depth) {
      return kind == 0 ? tab(next(depth)) : row(random.nextBoolean(), next(depth));
    }

    private String panel(int kind, int line) {
      panels++;
      return kind == 2
          ? item(panels).replace("\"y\": 0", "\"y\": " + 4 * line)
          : "{\"kind\": \"AutoGridLayoutItem\", \"spec\": {\"element\": %s}}"
              .formatted(element(panels));
    }
  }

  @Test
  void layouts_in_each_other_stay_what_they_are() {
    Random random = new Random(20261126);
    for (int i = 0; i < 500; i++) {
      Layouts layouts = new Layouts(random);
      String layout = layouts.next(0);

      assertEquals(Json.read(layout), layoutOf(read(layout, layouts.panels)), layout);
    }
  }

  @ParameterizedTest
  @EnumSource
  void panels_that_come_later_stand_as_in_a_dashboard_that_had_none(DashboardFormat format) {
    ObjectNode expected = written(withPanel(read(GRID.formatted(""), 0)), format);

    for (String kind : List.of(TABS, ROWS)) {
      assertEquals(expected, written(withPanel(read(kind.formatted(""), 0)), format));
    }
  }

  private static Dashboard withPanel(Dashboard dashboard) {
    return dashboard.panels(Grafana.text("New", "Hello."));
  }

  @Test
  void the_classic_model_has_no_word_for_them() {
    ObjectNode expected = read(GRID.formatted(""), 0).placed();

    for (String kind : KINDS) {
      assertEquals(expected, read(kind.formatted(""), 0).placed());
    }
    assertEquals(
        read(inRow(GRID.formatted("")), 0).placed(), read(inRow(TABS.formatted("")), 0).placed());
  }
}
