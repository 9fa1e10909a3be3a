package dev.belfry.opentelemetry;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The front door to OpenTelemetry: the pipelines of a collector and their components, and the
 * environment of applications that send to it.
 */
public final class OpenTelemetry extends OpenTelemetryFactories {
  private OpenTelemetry() {}

  /**
   * What a collector does.
   *
   * @param pipelines at least one; each ends with {@code .to(...)}
   * @throws IllegalArgumentException when there is none, one has no exporter, two have the same
   *     name, or two components that differ have the same type and name
   */
  public static CollectorConfig collectorConfig(Pipeline... pipelines) {
    return CollectorConfig.of(List.of(requireNonNull(pipelines, "pipelines")));
  }

  /**
   * The way of traces through a collector.
   *
   * @param receivers where they come from, at least one
   * @throws IllegalArgumentException when there is none
   */
  public static Pipeline traces(Receiver... receivers) {
    return Pipeline.of("traces", List.of(requireNonNull(receivers, "receivers")));
  }

  /**
   * The way of metrics through a collector.
   *
   * @param receivers where they come from, at least one
   * @throws IllegalArgumentException when there is none
   */
  public static Pipeline metrics(Receiver... receivers) {
    return Pipeline.of("metrics", List.of(requireNonNull(receivers, "receivers")));
  }

  /**
   * The way of logs through a collector.
   *
   * @param receivers where they come from, at least one
   * @throws IllegalArgumentException when there is none
   */
  public static Pipeline logs(Receiver... receivers) {
    return Pipeline.of("logs", List.of(requireNonNull(receivers, "receivers")));
  }
}
