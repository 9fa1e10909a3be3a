package dev.belfry.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private void replaceWith(Map<String, String> sources) {
    new SourceFolder(folder.resolve("src")).replaceWith(sources);
  }

  private Path file(String path) {
    return folder.resolve("src").resolve(path);
  }

  @Test
  void sources_are_written_with_their_folders() throws IOException {
    replaceWith(Map.of("a/b/C.java", "class C {}\n", "D.java", "class D { /* ö */ }\n"));

    assertEquals("class C {}\n", Files.readString(file("a/b/C.java")));
    assertEquals("class D { /* ö */ }\n", Files.readString(file("D.java")));
  }

  @Test
  void a_file_that_did_not_change_keeps_its_time() throws IOException {
    replaceWith(Map.of("A.java", "same", "B.java", "old"));
    Files.setLastModifiedTime(file("A.java"), LONG_AGO);
    Files.setLastModifiedTime(file("B.java"), LONG_AGO);

    replaceWith(Map.of("A.java", "same", "B.java", "new"));

    assertEquals(LONG_AGO, Files.getLastModifiedTime(file("A.java")));
    assertNotEquals(LONG_AGO, Files.getLastModifiedTime(file("B.java")));
    assertEquals("new", Files.readString(file("B.java")));
  }

  @Test
  void a_file_that_is_no_longer_written_is_deleted() throws IOException {
    replaceWith(Map.of("a/Old.java", "old", "a/Kept.java", "kept"));

    replaceWith(Map.of("a/Kept.java", "kept"));

    assertFalse(Files.exists(file("a/Old.java")));
    assertEquals("kept", Files.readString(file("a/Kept.java")));
  }
}
