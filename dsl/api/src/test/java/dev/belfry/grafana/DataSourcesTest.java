package dev.belfry.grafana;

import static dev.belfry.common.Label.label;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.promql.Gauge;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSourcesTest {
  private static final Gauge UP = gauge("up");
  private static final DataSource<PrometheusQuery> OWN =
      dataSource(DataSourceType.PROMETHEUS, "own");
  private static final DataSourceVariable CHOSEN =
      dataSourceVariable("source", DataSourceType.PROMETHEUS);

  private static Dashboard empty() {
    return dashboard("uid", "Title");
  }

  private static Stat tile(String title) {
    return stat(title);
  }

  private static ObjectNode panel(Dashboard dashboard, int index) {
    return (ObjectNode) dashboard.placed().array("panels").get(index);
  }

  private static String source(ObjectNode object) {
    return object.object("datasource").text("uid").orElse("none");
  }

  @Test
  void panels_with_queries_take_the_data_source_that_the_reader_chooses() {
    Dashboard dashboard =
        empty()
            .variables(CHOSEN)
            .panels(tile("a").query(UP))
            .collapsedRow("Row", tile("b").query(UP));

    assertEquals("${source}", source(panel(dashboard, 0)));
    assertEquals("prometheus", panel(dashboard, 0).object("datasource").text("type").orElseThrow());
    assertEquals("${source}", source((ObjectNode) panel(dashboard, 1).array("panels").get(0)));
  }

  @Test
  void without_such_a_variable_the_kind_alone_is_named() {
    ObjectNode panel = panel(empty().panels(tile("a").query(UP)), 0);

    assertEquals("none", source(panel));
    assertEquals("prometheus", panel.object("datasource").text("type").orElseThrow());
  }

  @Test
  void a_panel_without_queries_takes_no_data_source() {
    assertEquals("none", source(panel(empty().variables(CHOSEN).panels(text("a", "b")), 0)));
  }

  @Test
  void queries_of_several_data_sources_make_the_panel_mixed() {
    Stat mixed = tile("a").queries(query(UP), query(UP).dataSource(OWN));

    ObjectNode panel = panel(empty().variables(CHOSEN).panels(mixed), 0);

    assertEquals("-- Mixed --", source(panel));
    assertEquals("${source}", source((ObjectNode) panel.array("targets").get(0)));
    assertEquals("own", source((ObjectNode) panel.array("targets").get(1)));
  }

  @Test
  void queries_that_all_name_the_same_data_source_make_it_that_of_the_panel() {
    Stat own = tile("a").queries(query(UP).dataSource(OWN));

    assertEquals("own", source(panel(empty().variables(CHOSEN).panels(own), 0)));
  }

  @Test
  void query_variables_take_the_data_source_that_the_reader_chooses() {
    QueryVariable names = queryVariable("name", labelValues(UP, label("job")));
    QueryVariable own = queryVariable("own", labelValues(UP, label("job")).dataSource(OWN));
    Dashboard dashboard = empty().variables(CHOSEN, names, own, textBoxVariable("box"));

    ArrayNode variables = dashboard.placed().object("templating").array("list");

    assertEquals(
        List.of("none", "${source}", "own", "none"),
        variables.items().stream().map(one -> source((ObjectNode) one)).toList());
  }
}
