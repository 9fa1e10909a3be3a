package dev.belfry.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SecretReferenceTest {
  @Test
  void a_secret_is_told_by_its_place() {
    assertEquals("$__file{/etc/token}", SecretReference.inFile("/etc/token").text());
    assertEquals("$__env{TOKEN}", SecretReference.inEnvironment("TOKEN").text());
  }

  @Test
  void a_secret_itself_is_refused_and_not_repeated() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> new SecretReference("hunter2"));

    assertFalse(error.getMessage().contains("hunter2"));
  }

  @Test
  void a_place_that_is_none_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> SecretReference.inFile("etc/token"));
    assertThrows(IllegalArgumentException.class, () -> SecretReference.inEnvironment("A TOKEN"));
  }
}
