package dev.belfry.stack;

import static dev.belfry.stack.Service.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.kubernetes.Kubernetes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceTest {
  private static final Service SHOP =
      service("shop", "shop-api")
          .label("app", "shop")
          .port("http", 8080)
          .port("metrics", 9090)
          .metrics("metrics", "/internal/metrics")
          .health("http", "/healthz", "/readyz");

  @Test
  void what_is_scraped_is_its_port_and_path() {
    assertEquals(Kubernetes.port("metrics").path("/internal/metrics"), SHOP.scraped());
  }

  @Test
  void its_health_is_an_address_inside_of_the_cluster() {
    assertEquals("http://shop-api.shop:8080/healthz", SHOP.livenessUrl());
    assertEquals("http://shop-api.shop:8080/readyz", SHOP.readinessUrl());
  }

  @Test
  void others_may_know_it_by_another_name() {
    assertEquals("http://shop:8080/healthz", SHOP.livenessUrl("shop"));
    assertEquals("http://shop:8080/readyz", SHOP.readinessUrl("shop"));
    assertEquals(
        "host: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> SHOP.livenessUrl("")).getMessage());
  }

  @Test
  void its_logs_are_those_of_its_namespace_and_labels() {
    Service labelled = SHOP.logLabel(Label.label("container").is("api")).workload("shop");

    assertEquals("{namespace=\"shop\"}", SHOP.logs().text());
    assertEquals("{namespace=\"shop\", container=\"api\"}", labelled.logs().text());
    assertEquals(
        "{namespace=\"shop\", container=\"api\", pod=~\"shop-.*\"}", labelled.podLogs().text());
  }

  @Test
  void its_spans_carry_its_name_for_traces() {
    assertEquals("{ resource.service.name = \"shop-api\" }", SHOP.spans().text());
    assertEquals("{ resource.service.name = \"shop\" }", SHOP.traceName("shop").spans().text());
  }

  @Test
  void a_change_is_a_copy() {
    Service changed = SHOP.port("grpc", 9000).label("tier", "web");

    assertEquals("[http, metrics]", SHOP.ports().keySet().toString());
    assertEquals("[http, metrics, grpc]", changed.ports().keySet().toString());
    assertEquals("{app=shop, tier=web}", changed.labels().toString());
  }

  @Test
  void a_port_that_it_does_not_have_is_refused() {
    assertEquals(
        "port: expected a port of the service `shop-api`, which has http, metrics, got `metric`",
        assertThrows(IllegalArgumentException.class, () -> SHOP.metrics("metric", "/metrics"))
            .getMessage());
    assertEquals(
        "path: expected a path that starts with /, got `metrics`",
        assertThrows(IllegalArgumentException.class, () -> SHOP.metrics("metrics", "metrics"))
            .getMessage());
  }

  @Test
  void what_was_not_said_is_missed() {
    Service bare = service("shop", "bare");

    assertEquals(Optional.empty(), bare.metricsPort());
    assertEquals(
        "service `bare`: expected .metrics(...) before this, got none",
        assertThrows(IllegalStateException.class, bare::scraped).getMessage());
    assertEquals(
        "service `bare`: expected .health(...) before this, got none",
        assertThrows(IllegalStateException.class, bare::livenessUrl).getMessage());
  }
}
