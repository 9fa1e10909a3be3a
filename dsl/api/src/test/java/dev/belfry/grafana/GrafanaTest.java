package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrafanaTest {
  private static final Gauge UP = gauge("up");
  private static final Label JOB = Label.label("job");

  @Test
  void a_query_is_written_on_one_line_and_remembers_its_expression() {
    PrometheusQuery query = query(UP.sumBy(JOB));

    assertEquals("sum by (job) (up)", query.node().text("expr").orElseThrow());
    assertEquals(UP.sumBy(JOB), query.node().notes().source("expr").orElseThrow());
  }

  @Test
  void a_legend_names_the_series() {
    assertEquals("{{job}}", query(UP, "{{job}}").node().text("legendFormat").orElseThrow());
  }

  @Test
  void label_values_are_what_grafana_asks_prometheus_for() {
    VariableQuery<PrometheusQuery> values = labelValues(UP.where(JOB.is("api")), JOB);

    assertEquals(Node.text("label_values(up{job=\"api\"}, job)"), values.node());
    assertEquals(values.node(), queryVariable("job", values).node().get("query").orElseThrow());
  }

  @Test
  void a_variable_stands_in_matchers_by_its_name() {
    Variable variable = textBoxVariable("pod");

    assertEquals("pod", variable.name());
    assertEquals("$pod", variable.placeholder());
    assertEquals("up{job=~\"$pod\"}", UP.where(JOB.in(variable)).text());
  }

  @Test
  void an_expression_is_kept_as_it_is() {
    assertSame(UP, query(UP).node().notes().source("expr").orElseThrow());
  }

  static List<Arguments> nulls() {
    Dashboard dashboard = dashboard("uid", "title");
    return List.of(
        refused("dashboard uid", () -> dashboard(null, "title")),
        refused("dashboard title", () -> dashboard("uid", null)),
        refused("expression", () -> query(null)),
        refused("legend", () -> query(UP, null)),
        refused("values", () -> queryVariable("name", null)),
        refused("series", () -> labelValues(null, JOB)),
        refused("label", () -> labelValues(UP, null)),
        refused("label", () -> labelValues(null)),
        refused("variables", () -> dashboard.variables((Variable[]) null)),
        refused("variables", () -> dashboard.variables((List<Variable>) null)),
        refused("panels", () -> dashboard.panels((Panel[]) null)),
        refused("panels", () -> dashboard.panels((List<Panel>) null)),
        refused("row title", () -> dashboard.row(null)),
        refused("panels", () -> dashboard.row("row", (Panel[]) null)),
        refused("panels", () -> dashboard.collapsedRow("row", (List<Panel>) null)),
        refused("queries", () -> stat("s").queries((Query[]) null)),
        refused("queries", () -> stat("s").queries((List<Query>) null)),
        refused("color", () -> stat("s").threshold(1, null)),
        refused("color", () -> stat("s").baseColor(null)),
        refused("key", () -> stat("s").key(null)),
        refused("variable", () -> stat("s").repeatFor(null)),
        refused("color", () -> new Color(null)),
        refused("data source uid", () -> dataSource(DataSourceType.PROMETHEUS, (String) null)));
  }

  private static Arguments refused(String name, Executable call) {
    return Arguments.of(name, call);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void a_null_is_refused_by_the_name_of_the_parameter(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }
}
