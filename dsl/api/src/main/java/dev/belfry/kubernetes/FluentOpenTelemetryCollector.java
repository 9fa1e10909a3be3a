package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.opentelemetry.CollectorConfig;
import dev.belfry.tree.ObjectNode;

/**
 * What a collector of the operator does.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentOpenTelemetryCollector<SELF extends FluentOpenTelemetryCollector<SELF>>
    extends FluentResource<SELF> {

  FluentOpenTelemetryCollector(ObjectNode node) {
    super(node);
  }

  /** What it takes, changes and sends on. API name: {@code spec.config}. */
  public final SELF config(CollectorConfig config) {
    return set(OpenTelemetryCollector.CONFIG, requireNonNull(config, "config"));
  }
}
