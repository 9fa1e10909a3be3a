package dev.belfry.grafana;

import static dev.belfry.common.Label.label;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableFactoriesTest {
  private static final Gauge UP = gauge("up");
  private static final Label JOB = label("job");

  private static String query(Variable variable) {
    return variable.node().text("query").orElseThrow();
  }

  private static ObjectNode current(Variable variable) {
    return variable.node().object("current");
  }

  private static String refused(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void values_stand_in_a_list_with_commas() {
    assertEquals("a,b", query(customVariable("v", "a", "b")));
    assertEquals(
        "One : 1,two\\, and more",
        query(customVariable("v", choice("One", "1"), choice("two, and more"))));
    assertEquals("1m,90s", query(intervalVariable("v", Span.minutes(1), Span.seconds(90))));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", " a", "a ", "a : b"})
  void a_value_that_grafana_would_read_as_something_else_is_refused(String value) {
    assertEquals(
        "value: expected a text without blanks at its ends and without ` : `, got `" + value + "`",
        refused(() -> customVariable("v", value)));
  }

  @Test
  void a_list_has_at_least_one_value() {
    String message = "values: expected at least one, got none";

    assertEquals(message, refused(() -> customVariable("v", List.of())));
    assertEquals(message, refused(() -> intervalVariable("v", List.of())));
    assertEquals(message, refused(() -> customVariable("v", "a").current(List.of())));
    assertEquals(message, refused(() -> groupByVariable("v", DataSourceType.LOKI).current()));
  }

  @Test
  void one_value_is_chosen_as_it_is_and_several_as_a_list() {
    CustomVariable variable = customVariable("v", "a", "b");

    assertEquals(choice("a").node(), current(variable.current("a")));
    assertEquals(
        Node.array(Node.text("a"), Node.text("b")),
        current(variable.current("a", "b")).array("value"));
  }

  @Test
  void all_values_are_chosen_by_grafanas_name_for_them() {
    CustomVariable variable = customVariable("v", "a", "b").currentAll();

    assertEquals("$__all", current(variable).text("value").orElseThrow());
    assertEquals(Node.bool(true), variable.node().get("includeAll").orElseThrow());
  }

  @Test
  void a_switch_starts_switched_off() {
    SwitchVariable variable = switchVariable("v", "yes", "no");

    assertEquals("no", current(variable).text("value").orElseThrow());
    assertEquals("yes", current(variable.on()).text("value").orElseThrow());
    assertEquals(variable, variable.on().off());
  }

  @Test
  void a_query_knows_where_it_goes() {
    VariableQuery<LokiQuery> query = lokiLabelValues(JOB);
    VariableQuery<LokiQuery> own = query.dataSource(dataSource(DataSourceType.LOKI, "own"));

    assertNotEquals(query, own);
    assertEquals(own, lokiLabelValues(JOB).dataSource(dataSource(DataSourceType.LOKI, "own")));
    assertEquals(own.hashCode(), query.hashCode());
    assertEquals("label_values(job)", own.toString());
    assertEquals(
        "own", queryVariable("v", own).node().object("datasource").text("uid").orElseThrow());
  }

  @Test
  void a_query_in_another_form_is_also_told_in_words() {
    assertEquals(
        "label_values(job)",
        queryVariable("v", lokiLabelValues(JOB)).node().text("definition").orElseThrow());
  }

  private static Arguments given(String name, Executable call) {
    return Arguments.of(name, call);
  }

  static List<Arguments> empties() {
    return List.of(
        given("metrics", () -> labelNames("")),
        given("regex", () -> metrics("")),
        given("streams", () -> lokiLabelValues("", JOB)),
        given("name", () -> tempoAttributeValues("")),
        given("field", () -> elasticsearchValues("")),
        given("lucene", () -> elasticsearchValues("a", "")),
        given("type", () -> elasticsearchFields("")),
        given("pattern", () -> testDataNames("")),
        given("text", () -> variableQuery(DataSourceType.MYSQL, "")),
        given("text", () -> choice("", "a")));
  }

  @ParameterizedTest
  @MethodSource("empties")
  void an_empty_text_is_refused_by_the_name_of_the_parameter(String name, Executable call) {
    assertEquals(name + ": expected a text, got an empty one", refused(call));
  }

  static List<Arguments> nulls() {
    return List.of(
        given("type", () -> variableQuery(null, "a")),
        given("label", () -> lokiLabelValues(null)),
        given("series", () -> seriesQuery(null)),
        given("expression", () -> queryResult(null)),
        given("other", () -> labelValues(JOB).dataSource(null)),
        given("values", () -> customVariable("v", (String[]) null)),
        given("choices", () -> customVariable("v", (Choice[]) null)),
        given("lengths", () -> intervalVariable("v", (Span[]) null)),
        given("lengths", () -> intervalVariable("v", (List<Span>) null)),
        given("length", () -> intervalVariable("v", Span.minutes(1)).current(null)),
        given("values", () -> customVariable("v", "a").current((String[]) null)),
        given("choices", () -> customVariable("v", "a").current((List<Choice>) null)),
        given("value", () -> choice("a", null)),
        given("type", () -> adHocVariable("v", (DataSourceType<?>) null)),
        given("source", () -> adHocVariable("v", (DataSource<?>) null)),
        given("type", () -> groupByVariable("v", (DataSourceType<?>) null)),
        given("source", () -> groupByVariable("v", (DataSource<?>) null)),
        given("labels", () -> groupByVariable("v", DataSourceType.LOKI).current((String[]) null)),
        given(
            "labels",
            () -> groupByVariable("v", DataSourceType.LOKI).defaultLabels((String[]) null)));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void a_null_is_refused_by_the_name_of_the_parameter(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }

  @Test
  void the_series_of_a_variable_are_asked_as_they_are_written() {
    assertEquals("up{job=\"a\"}", query(queryVariable("v", seriesQuery(UP.where(JOB.is("a"))))));
  }
}
