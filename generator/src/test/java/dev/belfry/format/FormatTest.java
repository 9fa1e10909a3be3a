package dev.belfry.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormatTest {
  private static final Format DASHBOARD = Format.of("grafana/dashboard.schema.json");

  private static final ObjectNode GAUGE =
      (ObjectNode)
          Json.read(
              """
              {"panels": [{"unheard": 1, "options": {"shape": "circle", "orientation": "auto"},
                "title": "Gauge", "type": "gauge"}], "title": "Dashboard"}
              """);

  private static List<String> names(Node node) {
    ObjectNode object = (ObjectNode) node;
    return IntStream.range(0, object.size()).mapToObj(object::name).toList();
  }

  @Test
  void properties_are_ranked_as_the_schema_of_the_type_has_them() {
    ObjectNode ranked = (ObjectNode) DASHBOARD.ranked(GAUGE);
    ObjectNode panel = (ObjectNode) ranked.array("panels").get(0);

    assertEquals(List.of("title", "panels"), names(ranked));
    assertEquals(List.of("type", "title", "options", "unheard"), names(panel));
    assertEquals(List.of("orientation", "shape"), names(panel.object("options")));
    assertEquals(GAUGE, ranked);
  }

  @Test
  void a_data_source_by_its_name_is_of_no_kind() {
    String query =
        """
        {"panels": [{"targets": [{"table": "t", "rawSql": "select 1", "datasource": %s}]}]}
        """;
    Node typed = DASHBOARD.ranked(Json.read(query.formatted("{\"type\": \"mysql\"}")));
    Node named = DASHBOARD.ranked(Json.read(query.formatted("\"MySQL\"")));

    assertEquals(List.of("datasource", "rawSql", "table"), names(query(typed)));
    assertEquals(List.of("datasource", "table", "rawSql"), names(query(named)));
  }

  private static Node query(Node dashboard) {
    ObjectNode panel = (ObjectNode) ((ObjectNode) dashboard).array("panels").get(0);
    return panel.array("targets").get(0);
  }

  @Test
  void a_remark_of_the_schema_names_property_and_place() {
    List<Format.Remark> remarks = DASHBOARD.remarks(GAUGE, "x-since");

    assertEquals(List.of("shape"), remarks.stream().map(Format.Remark::property).toList());
    assertEquals(3, remarks.get(0).chain().size());
    assertEquals(GAUGE, remarks.get(0).chain().get(2));
  }

  @Test
  void a_schema_that_there_is_not_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Format.of("grafana/none.schema.json"));
  }
}
