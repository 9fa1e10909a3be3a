package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedTest {
  @TempDir private Path folder;

  @Test
  void a_text_that_is_approved_leaves_nothing_behind() throws IOException {
    Path approved = Files.writeString(folder.resolve("a.approved.txt"), "one\n");

    Approved.verify("one\n", approved);

    assertFalse(Files.exists(folder.resolve("a.received.txt")));
  }

  @Test
  void another_text_fails_and_stands_beside_the_approved_one() throws IOException {
    Path approved = Files.writeString(folder.resolve("a.approved.txt"), "one\n");

    assertThrows(AssertionError.class, () -> Approved.verify("two\n", approved));

    assertEquals("two\n", Files.readString(folder.resolve("a.received.txt")));
    assertEquals("one\n", Files.readString(approved));
  }

  @Test
  void a_text_that_nobody_approved_fails() {
    Path approved = folder.resolve("a.approved.txt");

    assertThrows(AssertionError.class, () -> Approved.verify("one\n", approved));

    assertFalse(Files.exists(approved));
  }
}
