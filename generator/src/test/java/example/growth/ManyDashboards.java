package example.growth;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static example.growth.Many.many;
import static example.growth.Many.name;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.DataSourceVariable;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.InstantVector;
import java.util.ArrayList;
import java.util.List;

/** Dashboards with many of one thing. */
final class ManyDashboards {
  private static final Label CODE = label("code");
  private static final Label JOB = label("job");

  /** How many labels the metric of the variables has. */
  static final int LABELS = 4;

  private static final DataSourceVariable SOURCE =
      dataSourceVariable("datasource", DataSourceType.PROMETHEUS);

  private ManyDashboards() {}

  private static Dashboard start(String name) {
    return dashboard(name, "Title of " + name).tags("shop").variables(SOURCE);
  }

  private static Bundle only(Dashboard dashboard) {
    return bundle("many").dashboards("Many", dashboard);
  }

  /** What a service does in a second, by code. */
  static InstantVector<?> rate(int number) {
    return counter(name("metric", number) + "_total")
        .where(JOB.is("shop"))
        .rate(minutes(5))
        .sumBy(CODE);
  }

  private static TimeSeries graph(int number, int change) {
    return timeSeries(name("Panel", number))
        .description("Of " + number)
        .width(8)
        .threshold(10 + change, dev.belfry.grafana.Color.RED)
        .query(rate(number), "{{code}}");
  }

  static Bundle dashboards(int count, int change) {
    return bundle("many")
        .dashboards("Many", many(count, i -> start(name("dashboard", i)).panels(graph(i, change))));
  }

  static Bundle panels(int count, int change) {
    return only(start("panels").panels(many(count, i -> graph(i, change))));
  }

  /** Each panel about metrics has one about lines behind it. */
  static Bundle panelsAboutLogs(int count, int change) {
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MetricQuery lines =
          LogQl.streams(JOB.is("shop"), label("part").is(name("part", i))).rate(minutes(5));
      panels.add(graph(i, change));
      panels.add(
          timeSeries(name("Lines", i))
              .description("Of " + i)
              .queries(
                  lokiQuery(lines.sumBy(LogQl.label("code"))).legend("{{code}}"),
                  lokiQuery(lines.sum())));
    }
    return only(start("logs").panels(panels));
  }

  static Bundle queries(int count, int change) {
    return only(
        start("queries")
            .panels(
                timeSeries("Panel")
                    .description("Of all")
                    .threshold(10 + change, dev.belfry.grafana.Color.RED)
                    .queries(many(count, i -> query(rate(i), name("legend", i))))));
  }

  /** Each asks with the one before it, and panels with half of them. */
  static Bundle variables(int count, int change) {
    List<QueryVariable> variables = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var asked = gauge("metric_up").where(JOB.is("shop"));
      variables.add(
          queryVariable(
                  name("variable", i),
                  labelValues(
                      i == 0
                          ? asked
                          : asked.where(label("label" + (i - 1) % LABELS).in(variables.get(i - 1))),
                      label("label" + i % LABELS)))
              .multi()
              .includeAll());
    }
    List<Panel> panels = new ArrayList<>();
    for (int i = 1; i < count; i += 2) {
      panels.add(
          stat(name("Panel", i))
              .description("Of $" + name("variable", i))
              .threshold(10 + change, dev.belfry.grafana.Color.RED)
              .query(
                  gauge("metric_up")
                      .where(JOB.is("shop"), label("label" + i % LABELS).in(variables.get(i)))));
    }
    return only(start("variables").variables(variables).panels(panels));
  }

  static Bundle rows(int count, int change) {
    return only(start("rows").rows(many(count, i -> row(name("Row", i)).panels(graph(i, change)))));
  }

  static Bundle tabs(int count, int change) {
    return only(start("tabs").tabs(many(count, i -> tab(name("Tab", i)).panels(graph(i, change)))));
  }

  static Bundle links(int count, int change) {
    List<DashboardId> ids =
        many(count, i -> dashboardId(name("dashboard", i), "Title of " + name("dashboard", i)));
    return bundle("many")
        .dashboards(
            "Many",
            many(
                count,
                i ->
                    dashboard(ids.get(i))
                        .tags("shop")
                        .variables(SOURCE)
                        .links(linkTo(ids.get((i * 7 + 3) % count)).keepTime())
                        .panels(
                            graph(i, change)
                                .links(
                                    panelLink(to(ids.get((i * 5 + 1) % count)).passing(SOURCE))))));
  }
}
