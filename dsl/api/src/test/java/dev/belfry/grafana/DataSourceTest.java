package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.dataSource;
import static dev.belfry.grafana.Grafana.dataSourceVariable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class DataSourceTest {
  private static final DataSourceType<PrometheusQuery> LOOK_ALIKE =
      new DataSourceType<>("grafana-amazonprometheus-datasource");

  @Test
  void a_data_source_is_written_by_type_and_uid() {
    assertEquals(
        Node.object().with("type", Node.text("prometheus")).with("uid", Node.text("main")),
        dataSource(DataSourceType.PROMETHEUS, "main").node());
  }

  @Test
  void a_variable_stands_for_what_the_reader_chooses() {
    DataSourceVariable variable = dataSourceVariable("source", DataSourceType.PROMETHEUS);

    assertEquals("${source}", dataSource(DataSourceType.PROMETHEUS, variable).uid());
  }

  @Test
  void a_variable_that_offers_another_kind_is_refused() {
    DataSourceVariable variable = dataSourceVariable("source", DataSourceType.PROMETHEUS);

    assertEquals(
        "data source: expected a variable that offers `grafana-amazonprometheus-datasource`, got"
            + " one that offers `prometheus`",
        assertThrows(IllegalArgumentException.class, () -> dataSource(LOOK_ALIKE, variable))
            .getMessage());
  }

  @Test
  void an_empty_part_is_refused() {
    assertEquals(
        "data source uid: expected a text, got an empty one",
        assertThrows(
                IllegalArgumentException.class, () -> dataSource(DataSourceType.PROMETHEUS, ""))
            .getMessage());
    assertEquals(
        "data source type: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> new DataSourceType<>("")).getMessage());
  }
}
