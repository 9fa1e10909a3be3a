package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.AdHocOperator;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.RegexTarget;
import dev.belfry.grafana.StaticOptionsOrder;
import dev.belfry.grafana.Variable;
import dev.belfry.grafana.VariableHide;
import dev.belfry.grafana.VariableRefresh;
import dev.belfry.grafana.VariableSort;
import dev.belfry.promql.Gauge;
import java.util.List;

/** Variables of every kind. */
public final class GoldenVariables {
  private static final Label POD = label("pod");
  private static final Gauge QUEUE = gauge("queue_length");

  private GoldenVariables() {}

  private static Bundle of(Variable... variables) {
    return bundle("golden")
        .dashboards("Golden", dashboard("variables", "Variables").variables(variables));
  }

  /** Each kind with as little as it needs. */
  public static Bundle smallest() {
    return of(
        dataSourceVariable("source", DataSourceType.PROMETHEUS),
        queryVariable("pod", labelValues(QUEUE, POD)),
        customVariable("stage", "blue", "green"),
        intervalVariable("window", minutes(1), hours(1)),
        constantVariable("cluster", "eu-1"),
        textBoxVariable("filter"),
        switchVariable("details", "true", "false"),
        adHocVariable("labels", DataSourceType.PROMETHEUS),
        groupByVariable("groups", DataSourceType.PROMETHEUS));
  }

  /** Each kind with nearly all that it can have. */
  public static Bundle full() {
    return of(
        dataSourceVariable("source", DataSourceType.PROMETHEUS)
            .label("Data source")
            .description("Which Prometheus")
            .regex("/^prod/")
            .current("prod-eu")
            .onlyListedValues(),
        queryVariable("pod", labelValues(QUEUE, POD))
            .label("Pod")
            .description("Which pod")
            .hide(VariableHide.LABEL)
            .skipUrlSync()
            .multi()
            .includeAll()
            .allValue(".*")
            .customValues()
            .current("web-1", "web-2")
            .regex("/^web/")
            .regexTarget(RegexTarget.TEXT)
            .refresh(VariableRefresh.ON_TIME_RANGE_CHANGE)
            .sort(VariableSort.NATURAL)
            .staticOptions(choice("None", "-"))
            .staticOptionsOrder(StaticOptionsOrder.BEFORE),
        customVariable("stage", choice("Blue, our old one", "b"), choice("g")).multi().currentAll(),
        customVariable("zone", choice("East", "e"), choice("West", "w"))
            .current(List.of(choice("West", "w"))),
        intervalVariable("window", minutes(1), hours(1))
            .current(hours(1))
            .automatic()
            .automaticSteps(50)
            .automaticMinimum(seconds(30)),
        constantVariable("cluster", "eu-1").hide(VariableHide.VARIABLE),
        textBoxVariable("filter").text("web"),
        switchVariable("details", "yes", "no").on(),
        adHocVariable("labels", dataSource(DataSourceType.PROMETHEUS, "prod"))
            .filters(
                adHocFilter("pod", AdHocOperator.EQUAL, "web-1"),
                adHocFilter("zone", AdHocOperator.ONE_OF, "e")
                    .values("e", "w")
                    .labelText("Zone")
                    .valueTexts("East", "West"))
            .baseFilters(adHocFilter("job", AdHocOperator.NOT_EQUAL, "test"))
            .defaultKeys(choice("Pod", "pod"))
            .onlyListedValues()
            .grouping(),
        groupByVariable("groups", dataSource(DataSourceType.LOKI, "logs"))
            .current("pod")
            .defaultLabels("pod", "zone")
            .onlyListedValues());
  }

  /** What variables can ask data sources for. */
  public static Bundle queries() {
    return of(
        dataSourceVariable("logs", DataSourceType.LOKI),
        queryVariable("label_values", labelValues(POD)),
        queryVariable("label_names", labelNames()),
        queryVariable("label_names_of", labelNames("queue_.*")),
        queryVariable("metrics", metrics("queue_.*")),
        queryVariable("query_result", queryResult(QUEUE.sumBy(POD))),
        queryVariable("series", seriesQuery(QUEUE)),
        queryVariable(
            "elsewhere",
            labelValues(POD).dataSource(dataSource(DataSourceType.AZURE_PROMETHEUS, "azure"))),
        queryVariable("loki_names", lokiLabelNames()),
        queryVariable("loki_values", lokiLabelValues(POD)),
        queryVariable("loki_values_of", lokiLabelValues("{app=\"web\"}", POD)),
        queryVariable("tempo_names", tempoAttributeNames()),
        queryVariable("tempo_values", tempoAttributeValues("service.name")),
        queryVariable("elastic_values", elasticsearchValues("host.name")),
        queryVariable("elastic_values_of", elasticsearchValues("host", "app:\"web\"")),
        queryVariable("elastic_fields", elasticsearchFields()),
        queryVariable("elastic_keywords", elasticsearchFields("keyword")),
        queryVariable("made_up", testDataNames("A.*")),
        queryVariable("sql", variableQuery(DataSourceType.POSTGRES, "SELECT name FROM files")),
        queryVariable("graphite", variableQuery(DataSourceType.GRAPHITE, "servers.*")));
  }
}
