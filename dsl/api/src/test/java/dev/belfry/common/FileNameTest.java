package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "api",
        "node-exporter.rules",
        "_x",
        "Équipe 2 (web+shop), a=b @home",
        "auxiliary",
        "com10",
        "日本"
      })
  void what_every_system_takes_is_a_name(String name) {
    assertEquals(Optional.empty(), FileName.flaw(name));
    assertEquals(name, FileName.require("folder", name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", ".hidden", "end.", "blank ", " blank", "a:b", "a?", "a\\b", "a\nb"})
  void what_some_system_takes_for_something_else_is_none(String name) {
    assertEquals(
        Optional.of(
            "`"
                + name
                + "` would be the name of a file or folder, expected letters, digits, blanks and"
                + " ._+@=,()-, with a letter or digit at both ends"),
        FileName.flaw(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aux", "NUL.yaml", "com1", "Lpt9.tar.gz"})
  void devices_of_windows_are_none(String name) {
    assertEquals(
        Optional.of(
            "`"
                + name
                + "` would be the name of a file or folder, and Windows takes it for a device"),
        FileName.flaw(name));
  }

  @Test
  void a_name_has_as_many_bytes_as_file_systems_take() {
    assertEquals(Optional.empty(), FileName.flaw("ü".repeat(127) + "a"));
    assertEquals(
        Optional.of(
            "`"
                + "ü".repeat(128)
                + "` would be the name of a file or folder, expected at most 255 bytes"),
        FileName.flaw("ü".repeat(128)));
  }

  @Test
  void each_part_of_a_path_is_a_name() {
    assertEquals("Team/API", FileName.require("folder", "Team/API"));
    for (String path : new String[] {"../x", "/x", "x/", "a//b", "a/con"}) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> FileName.require("folder", path))
              .getMessage();

      assertEquals("folder: `", message.substring(0, 9), message);
    }
  }
}
