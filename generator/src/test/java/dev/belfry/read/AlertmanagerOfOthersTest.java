package dev.belfry.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.catalog.Catalog;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.render.Document;
import dev.belfry.routing.Delivery;
import dev.belfry.routing.RoutingTree;
import dev.belfry.schema.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Belfry does not write any more, it reads. */
class AlertmanagerOfOthersTest {
  private static final String FILE = "alertmanager-of-others.yml";

  private static String text() throws IOException {
    try (InputStream in = AlertmanagerOfOthersTest.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void secrets_in_the_open_and_forms_of_old_fit_the_format() throws IOException {
    List<Document> documents = DocumentReader.read(FILE, text()).documents();

    assertEquals(1, documents.size());
    assertEquals(List.of(), new SchemaCheck().misfits(documents.get(0)));
  }

  @Test
  void nothing_is_found_but_the_secrets() throws IOException {
    List<String> codes =
        Checks.ofFiles(DocumentReader.read(FILE, text()).documents(), Catalog.empty()).stream()
            .map(Finding::code)
            .distinct()
            .toList();

    assertEquals(List.of("bundle.literal-secret"), codes);
  }

  @Test
  void alerts_are_routed_by_forms_of_old() throws IOException {
    RoutingTree tree = RoutingTree.read(text());

    assertEquals(
        "pagers", receiver(tree, Map.of("severity", "critical", "shard", "3", "team", "b")));
    assertEquals("all", receiver(tree, Map.of("severity", "critical", "team", "b")));
    assertEquals("chats", receiver(tree, Map.of("team", "cc", "env", "prod")));
    assertEquals(List.of("night", "summer"), tree.timeIntervals());
  }

  private static String receiver(RoutingTree tree, Map<String, String> labels) {
    List<Delivery> deliveries = tree.deliveries(labels);
    assertEquals(1, deliveries.size());
    return deliveries.get(0).receiver();
  }
}
