package dev.belfry.opentelemetry;

import static dev.belfry.opentelemetry.OpenTelemetry.otelEnvironment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OtelEnvironmentTest {
  @Test
  void variables_are_texts_by_name() {
    assertEquals(
        Map.of(
            "OTEL_SERVICE_NAME", "shop",
            "OTEL_EXPORTER_OTLP_ENDPOINT", "http://otel:4317",
            "OTEL_EXPORTER_OTLP_PROTOCOL", "grpc",
            "OTEL_BSP_MAX_QUEUE_SIZE", "4096"),
        otelEnvironment("shop")
            .endpoint("http://otel:4317")
            .protocol(OtlpProtocol.GRPC)
            .spanQueue(4096)
            .variables());
  }

  @Test
  void attributes_are_joined_and_encoded() {
    assertEquals(
        "a=1,b=x%2C%20y%3Dz",
        otelEnvironment("shop")
            .resourceAttribute("a", "1")
            .resourceAttribute("b", "x, y=z")
            .variables()
            .get("OTEL_RESOURCE_ATTRIBUTES"));
  }

  @Test
  void a_share_sets_the_sampler_too() {
    Map<String, String> all = otelEnvironment("shop").sampled(0.10).variables();

    assertEquals("parentbased_traceidratio", all.get("OTEL_TRACES_SAMPLER"));
    assertEquals("0.1", all.get("OTEL_TRACES_SAMPLER_ARG"));
    assertEquals("0", otelEnvironment("a").sampled(0).variables().get("OTEL_TRACES_SAMPLER_ARG"));
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> otelEnvironment("shop").sampled(10));
    assertThrows(
        IllegalArgumentException.class, () -> otelEnvironment("shop").endpoint("otel:4317"));
    assertThrows(
        IllegalArgumentException.class,
        () -> otelEnvironment("shop").resourceAttribute("a=b", "c"));
    assertThrows(IllegalArgumentException.class, () -> otelEnvironment("shop").propagators());
  }
}
