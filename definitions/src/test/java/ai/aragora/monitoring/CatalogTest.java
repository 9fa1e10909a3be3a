package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogReading;
import dev.belfry.catalog.MetricFamily;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final CatalogReading READING = read();
  private static final Catalog CATALOG = READING.catalog();

  private static CatalogReading read() {
    try {
      return CatalogReader.read(List.of(Path.of("src", "main", "catalog")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_catalogue_agrees_with_itself() {
    assertEquals(List.of(), READING.problems());
  }

  @Test
  void every_family_has_a_system_that_says_which_labels_scraping_adds() {
    for (MetricFamily family : CATALOG.families()) {
      assertTrue(family.system().isPresent(), family.name());
      assertTrue(family.labelsKnown(), family.name());
      assertFalse(family.help().isEmpty(), family.name());
    }
  }

  @Test
  void every_family_of_the_server_has_an_area_of_no_more_than_70() {
    List<MetricFamily> server =
        CATALOG.families().stream()
            .filter(family -> family.system().orElseThrow().name().equals("aragora"))
            .toList();

    assertEquals(518, server.size());
    server.stream()
        .map(family -> family.area().orElseThrow(() -> new AssertionError(family)))
        .collect(Collectors.groupingBy(area -> area))
        .forEach((area, families) -> assertTrue(families.size() <= 70, area));
  }

  @Test
  void a_metric_that_the_runbook_names_and_nothing_writes_is_explained() {
    assertTrue(CATALOG.series("aragora_queue_depth").isEmpty());
    assertTrue(CATALOG.absent("aragora_queue_depth").isPresent());
  }
}
