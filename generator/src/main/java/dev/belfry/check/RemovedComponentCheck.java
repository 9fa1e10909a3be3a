package dev.belfry.check;

import dev.belfry.render.Document;
import java.util.Map;

/** Components that collectors do not have any more. */
final class RemovedComponentCheck implements Check {
  static final String CODE = "opentelemetry.removed-component";

  /** What to take instead, by role and type. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "exporters/jaeger", "`otlp` to port 4317 of Jaeger",
          "exporters/jaeger_thrift", "`otlp` to port 4317 of Jaeger",
          "exporters/logging", "`debug`",
          "exporters/loki", "`otlphttp` to the path `/otlp` of Loki",
          "exporters/opencensus", "`otlp`",
          "processors/spanmetrics", "the connector `spanmetrics`",
          "receivers/opencensus", "`otlp`",
          "extensions/memory_ballast", "the variable `GOMEMLIMIT`");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      for (CollectorView view : CollectorView.in(document)) {
        INSTEAD.forEach((component, instead) -> check(view, component, instead, report));
      }
    }
  }

  private static void check(CollectorView view, String component, String instead, Report report) {
    String[] parts = component.split("/");
    view.defined(parts[0])
        .forEach(
            (id, place) -> {
              if (id.equals(parts[1]) || id.startsWith(parts[1] + "/")) {
                report.warning(
                    CODE,
                    view.subject(),
                    place,
                    "collectors have no `" + parts[1] + "` among the " + parts[0] + " any more",
                    "take " + instead);
              }
            });
  }
}
