package bench;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.generate.Main;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceVariable;
import dev.belfry.grafana.LegendDisplayMode;
import dev.belfry.grafana.LegendPlacement;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.SortOrder;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.StatColorMode;
import dev.belfry.grafana.StatGraph;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Timezone;
import dev.belfry.grafana.TooltipMode;
import dev.belfry.grafana.Unit;
import dev.belfry.grafana.VariableRefresh;
import dev.belfry.promql.InstantVector;
import java.util.List;
import java.util.stream.IntStream;

/** Dashboards of thirty panels: {@code W2 <how many> --out <folder>}. */
public final class W2 {
  private static final int PANELS = 30;
  private static final Label CODE = label("code");
  private static final Label INSTANCE = label("instance");
  private static final Label JOB = label("job");
  private static final DataSourceVariable DATA_SOURCE =
      dataSourceVariable("datasource", DataSourceType.PROMETHEUS);
  private static final List<Unit> UNITS =
      List.of(Unit.REQUESTS_PER_SECOND, Unit.PERCENT, Unit.SECONDS, Unit.BYTES, Unit.SHORT);

  private final String service;
  private final String metrics;
  private final QueryVariable instances;

  private W2(int number, int exposed) {
    service = "svc-" + Digits.of(number, 4);
    metrics = metrics(exposed);
    instances =
        queryVariable("instance", labelValues(gauge("up").where(JOB.is(service)), INSTANCE))
            .multi()
            .includeAll()
            .refresh(VariableRefresh.ON_TIME_RANGE_CHANGE);
  }

  static Bundle define(int count) {
    List<Integer> numbers = IntStream.range(0, count).boxed().toList();
    return bundle("w2").dashboards("Services", each(numbers, W2::dashboard));
  }

  static Dashboard dashboard(int number) {
    return dashboard(number, number);
  }

  /** A dashboard that asks for what the service of another number exposes. */
  static Dashboard dashboard(int number, int exposed) {
    return new W2(number, exposed).overview();
  }

  /** How the names of the thirty metrics of a service start, to which two digits and an ending come. */
  static String metrics(int exposed) {
    return "svc_" + Digits.of(exposed, 4) + "_metric_";
  }

  private Dashboard overview() {
    List<Integer> numbers = IntStream.range(0, PANELS).boxed().toList();
    return dev.belfry.grafana.Grafana.dashboard(
            service + "-overview", "Service " + service + " Overview")
        .tags("generated", "aragora")
        .refreshEvery(seconds(30))
        .from("now-6h")
        .to("now")
        .timezone(Timezone.BROWSER)
        .editable()
        .variables(DATA_SOURCE, instances)
        .panels(each(numbers, this::panel));
  }

  private Panel panel(int number) {
    return number % 3 == 1 ? figure(number) : graph(number);
  }

  private Stat figure(int number) {
    return stat(title(number))
        .description(description(number))
        .width(8)
        .height(8)
        .unit(UNITS.get(number % UNITS.size()))
        .threshold(10 + number, Color.YELLOW)
        .threshold(20 + number, Color.RED)
        .override(byName("errors"), errors -> errors.color(Color.RED))
        .calculations(Reducer.LAST_NOT_NULL)
        .colorMode(StatColorMode.VALUE)
        .graph(StatGraph.AREA)
        .query(rate(number), "{{code}}");
  }

  private TimeSeries graph(int number) {
    return timeSeries(title(number))
        .description(description(number))
        .width(8)
        .unit(UNITS.get(number % UNITS.size()))
        .threshold(10 + number, Color.YELLOW)
        .threshold(20 + number, Color.RED)
        .override(byName("errors"), errors -> errors.color(Color.RED))
        .lineWidth(2)
        .fillOpacity(10)
        .legend(
            legend()
                .shown()
                .displayMode(LegendDisplayMode.TABLE)
                .placement(LegendPlacement.BOTTOM)
                .calculations(Reducer.MEAN, Reducer.MAX))
        .tooltip(tooltip().mode(TooltipMode.MULTI).sort(SortOrder.DESCENDING))
        .query(rate(number), "{{code}}");
  }

  private static String title(int number) {
    return "Panel " + Digits.of(number, 2);
  }

  private String description(int number) {
    return "Metric " + number + " of " + service;
  }

  private InstantVector<?> rate(int number) {
    String metric = metrics + Digits.of(number, 2) + "_total";
    return counter(metric)
        .where(JOB.is(service), INSTANCE.in(instances))
        .rate(minutes(5))
        .sumBy(CODE);
  }

  /** Writes the dashboards. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    Main.run(List.of(args).subList(1, args.length).toArray(new String[0]), W2.class, () -> define(count));
  }
}
