package dev.belfry.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class DataSourceTest {
  @Test
  void a_data_source_is_written_by_type_and_uid() {
    assertEquals(
        Node.object().with("type", Node.text("prometheus")).with("uid", Node.text("main")),
        DataSource.prometheus("main").node());
  }

  @Test
  void an_empty_part_is_refused() {
    assertEquals(
        "data source uid: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> DataSource.prometheus("")).getMessage());
    assertEquals(
        "data source type: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> new DataSource("", "main"))
            .getMessage());
  }
}
