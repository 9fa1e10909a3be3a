package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.BinaryOperation;
import dev.belfry.grafana.ComparisonOperation;
import dev.belfry.grafana.CumulativeCalculation;
import dev.belfry.grafana.CustomVariable;
import dev.belfry.grafana.EmptyValue;
import dev.belfry.grafana.FieldType;
import dev.belfry.grafana.FilterByValueMatch;
import dev.belfry.grafana.FilterByValueType;
import dev.belfry.grafana.FrameNameMode;
import dev.belfry.grafana.JoinMode;
import dev.belfry.grafana.LabelsToFieldsMode;
import dev.belfry.grafana.MatcherScope;
import dev.belfry.grafana.NullValueMode;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.Table;
import dev.belfry.grafana.Transformation;
import dev.belfry.grafana.TransformationTopic;
import dev.belfry.grafana.UnaryOperation;
import dev.belfry.grafana.WindowAlignment;
import dev.belfry.grafana.WindowCalculation;
import dev.belfry.promql.Gauge;
import java.util.List;
import java.util.Map;

/** Dashboards that use the transformations of fields, rows and tables. */
public final class GoldenTransformations {
  private static final Label POD = label("pod");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final CustomVariable COLUMNS = customVariable("columns", "pod", "value");

  private GoldenTransformations() {}

  static Bundle only(String uid, Panel... panels) {
    return bundle("golden")
        .dashboards("Golden", dashboard(uid, "Transformations").variables(COLUMNS).panels(panels));
  }

  static Table changed(String title, Transformation... transformations) {
    return table(title).query(QUEUE).transform(transformations);
  }

  /** Orders, choices and names of fields. */
  public static Bundle organizing() {
    return only(
        "organizing",
        changed(
            "Order",
            orderFields().order("Time", "pod").order(List.of("Value")),
            orderFields().orderByName(),
            orderFields().orderByLabelDescending(POD).orderByNameDescending(),
            orderFields().orderByLabel(POD)),
        changed(
            "Organize",
            organizeFields()
                .exclude("Time", "job")
                .include(List.of("Value"))
                .rename("Value", "Length")
                .renames(Map.of("pod", "Pod"))
                .order("pod", "Value")),
        changed(
            "Rename",
            renameFields().rename("Value", "Length"),
            renameByRegex("queue_(.*)", "$1").disabled(),
            noop().topic(TransformationTopic.ANNOTATIONS),
            ensureColumns().enabled()));
  }

  /** Fields that are calculated, by row, window and operation. */
  public static Bundle calculating() {
    return only(
        "calculating",
        changed(
            "Rows",
            calculateRow(Reducer.SUM).alias("Total"),
            calculateRow(Reducer.MEAN).fields("a", "b").nulls(NullValueMode.NULL_AS_ZERO),
            calculateIndex().asShare().replaceFields()),
        changed(
            "Windows",
            calculateCumulative("Value", CumulativeCalculation.SUM),
            calculateWindow("Value", WindowCalculation.MEAN).rows(5),
            calculateWindow("Value", WindowCalculation.STANDARD_DEVIATION)
                .percentOfRows(25)
                .alignment(WindowAlignment.CENTERED)),
        changed(
            "Operations",
            calculateBinary(fieldOperand("a"), BinaryOperation.DIVIDED_BY, fieldOperand("b")),
            calculateBinary(
                fieldsOperand(FieldType.NUMBER), BinaryOperation.TIMES, numberOperand(100)),
            calculateBinary(fieldOperand("a"), BinaryOperation.MINUS, numberOperand("$limit"))
                .tableByTable(),
            calculateUnary("a", UnaryOperation.ABSOLUTE)),
        changed(
            "Reduce",
            reduceToRows(Reducer.MAX, Reducer.LAST_NOT_NULL)
                .labelsAsColumns()
                .fields(numericFields()),
            reduceFields(List.of(Reducer.MEAN)).timesToo().filter(framesByQuery("A"))));
  }

  /** Choices of fields, tables and rows, with a matcher of each kind. */
  public static Bundle filtering() {
    return only(
        "filtering",
        changed(
            "Fields",
            filterFields().include(byName("Value")).exclude(byRegexp("/^tmp/")),
            filterFields().include(byNames("a", "b")).exclude(byNamesExcept("c").readOnly()),
            filterFields()
                .include(byRegexpOrNames().regexp("/^a/").names("b"))
                .exclude(byType(FieldType.STRING)),
            filterFields().include(byQuery("A").scope(MatcherScope.SERIES)).exclude(timeFields()),
            filterFields()
                .include(firstField())
                .exclude(byValue(Reducer.MAX, ComparisonOperation.LOWER, 5)),
            filterFields().include(firstTimeField())),
        changed(
            "Fields by name",
            filterFieldsByName().include("Time", "Value").excludeMatching("/^tmp/"),
            filterFieldsByName().include(COLUMNS)),
        changed(
            "Tables",
            filterFrames().include(framesByName("/^cpu/")).exclude(framesByQuery("B")),
            filterByRefId().include("A|C"),
            limit(10),
            limit("$rows")),
        changed("Rows by value", byValues()));
  }

  private static Transformation[] byValues() {
    return new Transformation[] {
      filterByValue(
          valueFilter("a", isNull()),
          valueFilter("b", isNotNull()),
          valueFilter("c", greaterThan(5)),
          valueFilter("d", greaterOrEqual("$least")),
          valueFilter("e", lowerThan(0.5)),
          valueFilter("f", lowerOrEqual(7))),
      filterByValue(
              valueFilter("a", equalTo("up")),
              valueFilter("b", notEqualTo(0)),
              valueFilter("c", containing("err")),
              valueFilter("d", notContaining("ok")),
              valueFilter("e", between(1, 10)),
              valueFilter("f", matchingRegexp("^a")))
          .type(FilterByValueType.EXCLUDE)
          .match(FilterByValueMatch.ALL)
    };
  }

  /** One table of several. */
  public static Bundle joining() {
    return only(
        "joining",
        changed(
            "Join",
            joinByField("Time"),
            joinByField("pod").mode(JoinMode.OUTER_TABULAR),
            joinByLabels("le").labels("pod", "job"),
            seriesToColumns("Time").mode(JoinMode.INNER)),
        changed(
            "Put together",
            merge(),
            seriesToRows(),
            concatenateFields().tableNames(FrameNameMode.LABEL).tableNameLabel("source"),
            labelsToFields().keepLabels("pod").valueLabel("le"),
            labelsToFields().mode(LabelsToFieldsMode.ROWS)));
  }

  /** Rows that are grouped, sorted, split and turned. */
  public static Bundle grouping() {
    return only(
        "grouping",
        changed(
            "Group",
            groupBy("pod", "job").calculate("Value", Reducer.MAX, Reducer.MEAN),
            groupBy(List.of("pod")).fields("job").calculate("Time", List.of(Reducer.LAST)),
            groupToNestedTable(
                    groupedBy(byName("pod")), calculated(numericFields(), Reducer.SUM).keepInside())
                .expandAllRows()
                .withoutInnerHeaders()),
        changed(
            "Order and split",
            sortBy("Value").descending(),
            sortBy("Time"),
            partitionByValues("pod", "job").keepFields().valuesInNames().nameSeparator(": ")),
        changed(
            "Turn",
            groupingToMatrix()
                .columnField("pod")
                .rowField("job")
                .valueField("Value")
                .emptyValue(EmptyValue.ZERO),
            transpose().firstField("Name").otherFields("Row").emptyValue(EmptyValue.NULL)));
  }
}
