package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeCheckTest {
  private static List<String> codes(String from) {
    Bundle bundle =
        bundle("times").dashboards("Times", dashboard("times", "Times").from(from).to("now"));
    return Found.codes(bundle);
  }

  @ParameterizedTest
  @ValueSource(strings = {"now-6h", "now-90m", "now-1M", "now-10fQ", "now-1d/d", "now-1h-5m"})
  void a_range_from_some_time_ago_is_fine(String from) {
    assertEquals(List.of(), codes(from));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"now", "now-0h", "now-00m", "now+6h", "now-6", "now-h", "now-6x", "now--6h"})
  void a_range_that_is_empty_or_cannot_be_read_is_told(String from) {
    assertEquals(List.of(TimeRangeCheck.CODE), codes(from));
  }
}
