package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class V2VariablesTest {
  private static ArrayNode list(String variable) {
    return Node.array(Json.read(variable));
  }

  private static ObjectNode spec(String variable) {
    return ((ObjectNode) ((ArrayNode) V2Variables.toV2(list(variable))).get(0)).object("spec");
  }

  /** What v2 fills in is left out again on the way back. */
  private static void assertBothWays(String classic, String v2) {
    assertEquals(list(v2), V2Variables.toV2(list(classic)));
    assertEquals(list(classic), V2Variables.toClassic(list(v2)));
  }

  @Test
  void an_adhoc_variable_names_its_data_source_outside() {
    assertBothWays(
        """
        {"type": "adhoc", "name": "f", "datasource": {"type": "loki", "uid": "l"},
         "filters": [{"key": "a", "operator": "=", "value": "b"}]}
        """,
        """
        {"kind": "AdhocVariable", "group": "loki", "datasource": {"name": "l"}, "spec": {
          "name": "f", "hide": "dontHide", "skipUrlSync": false, "baseFilters": [],
          "filters": [{"key": "a", "operator": "=", "value": "b"}], "defaultKeys": [],
          "allowCustomValue": true}}
        """);
  }

  @Test
  void a_data_source_without_a_name_stays_one() {
    assertBothWays(
        """
        {"type": "adhoc", "name": "f", "datasource": {"type": "", "uid": null}}
        """,
        """
        {"kind": "AdhocVariable", "group": "", "datasource": {}, "spec": {
          "name": "f", "hide": "dontHide", "skipUrlSync": false, "baseFilters": [],
          "filters": [], "defaultKeys": [], "allowCustomValue": true}}
        """);
  }

  @Test
  void a_group_by_variable_names_its_data_source_outside() {
    assertBothWays(
        """
        {"type": "groupby", "name": "g", "datasource": {"type": "prometheus"}, "multi": true}
        """,
        """
        {"kind": "GroupByVariable", "group": "prometheus", "spec": {"name": "g", "hide": "dontHide",
          "skipUrlSync": false, "multi": true, "current": {"text": "", "value": ""},
          "options": []}}
        """);
  }

  @Test
  void a_switch_has_its_two_values_as_properties() {
    assertBothWays(
        """
        {"type": "switch", "name": "s", "hide": 1, "current": {"text": "on", "value": "on"},
         "options": [{"text": "on", "value": "on"}, {"text": "off", "value": "off"}]}
        """,
        """
        {"kind": "SwitchVariable", "spec": {"name": "s", "hide": "hideLabel", "skipUrlSync": false,
          "enabledValue": "on", "disabledValue": "off", "current": "on"}}
        """);
  }

  @Test
  void a_query_with_parts_is_the_spec_of_its_query() {
    assertBothWays(
        """
        {"type": "query", "name": "q", "refresh": 2, "sort": 7,
         "datasource": {"type": "prometheus", "uid": "p"}, "query": {"query": "up", "refId": "A"},
         "current": {"text": ["a"], "value": ["a"]}}
        """,
        """
        {"kind": "QueryVariable", "spec": {"name": "q", "hide": "dontHide", "skipUrlSync": false,
          "regex": "", "refresh": "onTimeRangeChanged", "sort": "naturalAsc", "multi": false,
          "includeAll": false, "allowCustomValue": true,
          "current": {"text": ["a"], "value": ["a"]}, "options": [],
          "query": {"kind": "DataQuery", "group": "prometheus", "version": "v0",
            "datasource": {"name": "p"}, "spec": {"query": "up", "refId": "A"}}}}
        """);
  }

  @Test
  void chosen_values_are_texts() {
    ObjectNode spec =
        spec(
            """
            {"type": "custom", "name": "c", "query": "1,2", "current": {"value": 1},
             "options": [{"text": 1, "value": 1, "selected": true}, {}]}
            """);

    assertEquals(Json.read("{\"text\": \"1\", \"value\": \"1\"}"), spec.object("current"));
    assertEquals(
        Json.read("[{\"text\": \"1\", \"value\": \"1\", \"selected\": true}]"),
        spec.array("options"));
  }

  @Test
  void the_value_of_a_constant_or_text_is_the_chosen_one() {
    assertBothWays(
        """
        {"type": "constant", "name": "c", "hide": 2, "query": "eu-1"}
        """,
        """
        {"kind": "ConstantVariable", "spec": {"name": "c", "hide": "hideVariable",
          "skipUrlSync": false, "query": "eu-1", "current": {"text": "eu-1", "value": "eu-1"}}}
        """);
    assertBothWays(
        """
        {"type": "textbox", "name": "t", "query": "web", "current": {"text": "a", "value": "a"}}
        """,
        """
        {"kind": "TextVariable", "spec": {"name": "t", "hide": "dontHide", "skipUrlSync": false,
          "query": "web", "current": {"text": "a", "value": "a"}}}
        """);
  }

  @Test
  void the_only_value_of_a_list_is_chosen_only_if_it_is_said() {
    assertBothWays(
        """
        {"type": "custom", "name": "c", "query": "6", "current": {"text": "6", "value": "6"}}
        """,
        """
        {"kind": "CustomVariable", "spec": {"name": "c", "hide": "dontHide", "skipUrlSync": false,
          "query": "6", "multi": false, "includeAll": false, "allowCustomValue": true,
          "current": {"text": "6", "value": "6"}, "options": []}}
        """);
  }

  @Test
  void a_constant_is_hidden_only_if_it_says_so() {
    assertEquals(
        "hideVariable",
        spec("{\"type\": \"constant\", \"name\": \"c\", \"hide\": 2}").text("hide").orElseThrow());
    assertEquals(
        "dontHide", spec("{\"type\": \"constant\", \"name\": \"c\"}").text("hide").orElseThrow());
  }

  @Test
  void a_variable_of_another_kind_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> V2Variables.toV2(list("{\"type\": \"system\"}")));
    assertThrows(
        UnreadableDashboard.class,
        () -> V2Variables.toClassic(list("{\"kind\": \"SnapshotVariable\"}")));
  }
}
