package dev.belfry.schema;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.check.Finding;
import dev.belfry.grafana.BinaryOperation;
import dev.belfry.grafana.CumulativeCalculation;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.Transformation;
import dev.belfry.render.Renderer;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema of transformations refuses, and where it says so. */
class TransformationsTest {
  private static final String FIRST = "`/panels/0/transformations/0";
  private static final SchemaCheck SCHEMAS = new SchemaCheck();

  private static List<String> problems(Transformation step) {
    return SCHEMAS
        .check(
            Renderer.render(
                    bundle("b")
                        .dashboards(
                            "F", dashboard("uid", "Title").panels(table("T").transform(step))))
                .get(0))
        .stream()
        .map(Finding::message)
        .toList();
  }

  static List<Arguments> mistakes() {
    return List.of(
        mistake("/id", noop().unchecked("id", text("unknown"))),
        mistake("/options", merge().unchecked("options.by", text("pod"))),
        mistake("", merge().unchecked("when", text("always"))),
        mistake("/topic", merge().unchecked("topic", text("logs"))),
        mistake("/filter/id", merge().unchecked("filter.id", text("byFrameRefID"))),
        mistake("/options/regex", renameByRegex("a", "b").unchecked("options.regex", number())),
        mistake("/options/mode", joinByField("a").unchecked("options.mode", text("left"))),
        mistake(
            "/options/reducers/0",
            reduceToRows(Reducer.MAX).unchecked("options.reducers", Node.array(text("most")))),
        mistake("/options/mode", reduceToRows(Reducer.MAX).unchecked("options.mode", text("x"))),
        mistake("/options", reduceFields(Reducer.MAX).unchecked("options.binary", Node.object())),
        mistake(
            "/options/cumulative/reducer",
            calculateCumulative("a", CumulativeCalculation.SUM)
                .unchecked("options.cumulative.reducer", text("max"))),
        mistake(
            "/options/binary/operator",
            calculateBinary(numberOperand(1), BinaryOperation.PLUS, fieldOperand("a"))
                .unchecked("options.binary.operator", text("%"))),
        mistake(
            "/options/filters/0/config/options",
            filterByValue(valueFilter("a", greaterThan(1).unchecked("options.most", number())))),
        mistake(
            "/options/include/id",
            filterFields().include(byName("a").unchecked("id", text("byLetter")))),
        mistake(
            "/options/rules/0/operation",
            groupToNestedTable(groupedBy(byName("a")).unchecked("operation", text("sort")))),
        mistake("/options/fields/a", groupBy("a").unchecked("options.fields.a.sum", number())),
        mistake(
            "/options/indexByName/a", orderFields().unchecked("options.indexByName.a", text("1"))),
        mistake("/options/resolution", smoothing().unchecked("options.resolution", number())),
        mistake(
            "/options/source/mode",
            spatialPlaces(autoLocation()).unchecked("options.source.mode", text("map"))));
  }

  private static Arguments mistake(String place, Transformation step) {
    return Arguments.of(place, step);
  }

  private static Node text(String value) {
    return Node.text(value);
  }

  private static Node number() {
    return Node.number(-1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_mistake_is_refused_at_its_place_alone(String place, Transformation step) {
    List<String> problems = problems(step);

    assertFalse(problems.isEmpty());
    problems.forEach(problem -> assertTrue(problem.startsWith(FIRST + place + "`"), problem));
  }

  @Test
  void what_the_editor_writes_beyond_the_typed_options_is_accepted() {
    assertEquals(
        List.of(),
        problems(reduceToRows(Reducer.MAX).unchecked("options.includeTimeField", Node.bool(true))));
    assertEquals(
        List.of(),
        problems(organizeFields().unchecked("options.excludeByName.Time", Node.bool(false))));
    assertEquals(List.of(), problems(groupBy("a").unchecked("options.fields.b", notGrouped())));
  }

  private static Node notGrouped() {
    return Node.object().with("aggregations", Node.array()).with("operation", Node.none());
  }
}
