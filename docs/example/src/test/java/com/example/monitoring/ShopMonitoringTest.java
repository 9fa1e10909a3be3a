package com.example.monitoring;

import static dev.belfry.routing.RoutingAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.generate.Main;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopMonitoringTest {
  @Test
  void what_is_committed_is_what_the_definitions_give() {
    String[] compare = {"check"};

    int exitCode =
        Main.run(
            compare, ShopMonitoring.class, ShopMonitoring::define, System.out, System.err);

    assertEquals(Main.FINE, exitCode);
  }

  @Test
  void critical_alerts_page() {
    assertThat(ShopMonitoring.routes())
        .alert(Map.of("alertname", "ShopRequestsFail", "severity", "critical"))
        .reaches(ShopMonitoring.PAGER);
  }
}
