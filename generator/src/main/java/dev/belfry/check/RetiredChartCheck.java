package dev.belfry.check;

import java.util.Map;

/** Charts of Helm that nobody maintains any more. */
final class RetiredChartCheck implements Check {
  static final String CODE = "helm.retired-chart";

  private static final String ALLOY = "the chart `grafana/alloy`";
  private static final String LOKI = "the chart `grafana-community/loki`";

  /** What to take instead, by the name of the chart. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "grafana-agent", ALLOY,
          "grafana-agent-operator", ALLOY,
          "jaeger-operator", "the chart `jaegertracing/jaeger`",
          "loki-distributed", LOKI,
          "loki-simple-scalable", LOKI,
          "loki-stack", LOKI + ", and " + ALLOY + " in place of promtail",
          "prometheus-operator", "the chart `prometheus-community/kube-prometheus-stack`",
          "promtail", ALLOY);

  /** The repositories that charts have moved to, by the repository and the chart. */
  private static final Map<String, String> MOVED =
      Map.of(
          "grafana/grafana", "grafana-community",
          "grafana/loki", "grafana-community",
          "grafana/tempo", "grafana-community",
          "grafana/tempo-distributed", "grafana-community");

  @Override
  public void check(Inspection inspection, Report report) {
    for (NamedChart chart : NamedChart.in(inspection)) {
      String instead = INSTEAD.get(chart.name());
      String moved = MOVED.get(chart.repository() + "/" + chart.name());
      if (instead != null) {
        report(chart, "is not maintained any more", "take " + instead, report);
      } else if (moved != null) {
        String hint = "take it from the repository `" + moved + "`";
        report(chart, "gets no new versions in the repository `grafana`", hint, report);
      }
    }
  }

  private static void report(NamedChart chart, String what, String hint, Report report) {
    report.warning(
        CODE, chart.subject(), chart.place(), "the chart `" + chart.name() + "` " + what, hint);
  }
}
