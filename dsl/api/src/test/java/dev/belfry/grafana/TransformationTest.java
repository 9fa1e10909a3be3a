package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.Span;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ideas of transformations that the document has no words for. */
class TransformationTest {
  private static final Label POD = Label.label("pod");

  private static ObjectNode options(Fluent<?> transformation) {
    return transformation.node().object("options");
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  @Test
  void steps_are_appended() {
    Table one = table("t").transform(merge());

    assertEquals(one.transform(noop()), table("t").transform(List.of(merge(), noop())));
    assertEquals(2, one.transform(noop()).node().array("transformations").size());
  }

  @Test
  void an_order_goes_on_where_the_last_one_ended() {
    assertEquals(orderFields().order("a", "b", "c"), orderFields().order("a").order("b", "c"));
    assertEquals(2, options(orderFields().order("a", "b", "c")).object("indexByName").number("c"));
  }

  @Test
  void a_field_that_is_named_again_keeps_its_place() {
    assertEquals(orderFields().order("a", "b", "c"), orderFields().order("a", "b", "a", "c"));
  }

  @Test
  void an_order_by_name_or_label_replaces_a_listed_one() {
    ObjectNode order = options(organizeFields().order("a").orderByLabel(POD).orderByName());

    assertEquals("auto", order.text("orderByMode").orElseThrow());
    assertEquals(2, order.array("orderBy").size());
    assertEquals(
        "manual",
        options(orderFields().orderByName().order("a")).text("orderByMode").orElseThrow());
  }

  @Test
  void fields_are_kept_and_left_out_by_name() {
    ObjectNode options = options(organizeFields().include("a").exclude("b").exclude(List.of("c")));

    assertEquals(Node.object().with("a", Node.bool(true)), options.object("includeByName"));
    assertEquals(2, options.object("excludeByName").size());
  }

  @Test
  void a_window_has_rows_or_a_share_of_them() {
    CalculateWindow window = calculateWindow("a", WindowCalculation.MEAN);

    assertEquals(
        "fixed", size(window.percentOfRows(5).rows(3)).text("windowSizeMode").orElseThrow());
    assertEquals(Node.number(0.05), size(window.percentOfRows(5)).get("windowSize").orElseThrow());
    assertRefused("rows: expected a number of at least 1, got 0", () -> window.rows(0));
    assertRefused(
        "percent: expected a number from 1 to 100, got 101", () -> window.percentOfRows(101));
  }

  private static ObjectNode size(CalculateWindow window) {
    return options(window).object("window");
  }

  @Test
  void the_last_direction_of_a_sort_holds() {
    assertEquals(sortBy("a").ascending(), sortBy("a").descending().ascending());
  }

  @Test
  void groups_and_calculations_are_told_apart() {
    ObjectNode fields =
        options(groupBy("pod").calculate("Value", Reducer.MAX, Reducer.MIN)).object("fields");

    assertEquals("groupby", fields.object("pod").text("operation").orElseThrow());
    assertEquals(0, fields.object("pod").array("aggregations").size());
    assertEquals("aggregate", fields.object("Value").text("operation").orElseThrow());
    assertEquals(2, fields.object("Value").array("aggregations").size());
  }

  @Test
  void names_of_fields_come_from_a_variable() {
    CustomVariable names = customVariable("columns", "a", "b");
    ObjectNode options = options(filterFieldsByName().include(names).exclude(names));

    assertEquals("$columns", options.object("include").text("variable").orElseThrow());
    assertEquals("$columns", options.object("exclude").text("variable").orElseThrow());
    assertEquals(Node.bool(true), options.get("byVariable").orElseThrow());
  }

  @Test
  void numbers_are_texts_where_the_document_wants_texts() {
    assertEquals("0.5", numberOperand(0.5).node().text("fixed").orElseThrow());
    assertEquals("12", bucketCount(12).node().text("value").orElseThrow());
    assertEquals("0.25", bucketSize(0.25).node().text("value").orElseThrow());
    assertEquals("5m", bucketSize(Span.minutes(5)).node().text("value").orElseThrow());
    assertRefused("count: expected a number of at least 1, got 0", () -> bucketCount(0));
  }

  @Test
  void an_operand_that_is_no_number_and_no_variable_is_refused() {
    assertRefused(
        "number: expected a number, or a variable such as $limit, got `five`",
        () -> numberOperand("five"));
  }

  @Test
  void null_is_refused_by_name() {
    assertNull("fields", () -> groupBy((String[]) null));
    assertNull("field", () -> sortBy(null));
    assertNull("label", () -> orderFields().orderByLabel(null));
    assertNull("reducers", () -> groupBy("a").calculate("b", (Reducer[]) null));
    assertNull("names", () -> filterFieldsByName().include((Variable) null));
    assertNull("transformations", () -> table("t").transform((Transformation[]) null));
  }

  private static void assertNull(String name, Runnable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
  }
}
