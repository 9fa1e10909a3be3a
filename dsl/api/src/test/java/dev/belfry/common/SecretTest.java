package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTest {

  @Test
  void a_secret_stands_in_documents_by_its_file() {
    Secret secret = Secret.file("/etc/alertmanager/secrets/slack/url");

    assertEquals(Node.text("/etc/alertmanager/secrets/slack/url"), secret.node());
    assertEquals(secret, new Secret("/etc/alertmanager/secrets/slack/url"));
  }

  @Test
  void an_entry_of_a_kubernetes_secret_is_the_file_at_which_it_is_mounted() {
    assertEquals(
        Secret.file("/etc/alertmanager/secrets/slack/url"), Secret.kubernetes("slack", "url"));
    assertEquals(
        Secret.file("/etc/alertmanager/secrets/a.b-1/Key_1.txt"),
        Secret.kubernetes("a.b-1", "Key_1.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "Slack, url",
    "slack, a/b",
    "slack/x, url",
    "-slack, url",
    "slack, ..",
    "slack, ''",
    "'', url"
  })
  void other_names_of_entries_are_refused_without_repeating_them(String name, String key) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Secret.kubernetes(name, key))
            .getMessage();

    assertTrue(message.startsWith("secret: expected the name of a Secret"), message);
    assertFalse(message.contains("Slack") || message.contains("a/b"), message);
  }

  @Test
  void a_literal_is_refused_without_repeating_it() {
    for (String literal :
        new String[] {"hunter2", "https://hooks.example/T0/B0/x", "hunter2/x", ""}) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> Secret.file(literal));
      assertTrue(
          error
              .getMessage()
              .startsWith("secret: expected the absolute path of a file that holds it"),
          error.getMessage());
      assertFalse(!literal.isEmpty() && error.getMessage().contains(literal), error.getMessage());
    }
  }
}
