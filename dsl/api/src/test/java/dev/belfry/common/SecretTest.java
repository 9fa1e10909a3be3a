package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void a_secret_stands_in_documents_by_its_file() {
    Secret secret = Secret.file("/etc/alertmanager/secrets/slack/url");

    assertEquals(Node.text("/etc/alertmanager/secrets/slack/url"), secret.node());
    assertEquals(secret, new Secret("/etc/alertmanager/secrets/slack/url"));
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
