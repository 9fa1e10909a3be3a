package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MarkedTextTest {
  private static void assertRefused(String message, Executable reading) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, reading).getMessage());
  }

  @Test
  void marked_blocks_are_found_and_others_are_not() {
    String page =
        """
        # Title
        ```java
        not marked
        ```
        <!-- compiled: alert -->
        ```java
        class A {
          int b;
        }
        ```
        - in a list:
          <!-- rendered: Alert -->
          ```yaml
          a:
            - b
          ```
        """;
    assertEquals(
        List.of(
            new MarkedText.Block("P.md:5", "compiled", "alert", "class A {\n  int b;\n}\n"),
            new MarkedText.Block("P.md:12", "rendered", "Alert", "a:\n  - b\n")),
        MarkedText.blocks("P.md", page));
  }

  @Test
  void mark_without_block_is_refused() {
    assertRefused(
        "P.md:1: expected ```java on the next line",
        () -> MarkedText.blocks("P.md", "<!-- compiled: a -->\n\n```java\n```\n"));
    assertRefused(
        "P.md:1: expected ```yaml on the next line",
        () -> MarkedText.blocks("P.md", "<!-- rendered: a -->"));
    assertRefused(
        "P.md:1: expected ``` below",
        () -> MarkedText.blocks("P.md", "<!-- compiled: a -->\n```java\nint a;\n"));
  }

  @Test
  void region_loses_the_indentation_of_its_class() {
    String source =
        "class A {\n  // region one\n  int b() {\n    return 1;\n  }\n\n  // endregion\n}\n";
    assertEquals(
        Map.of("one", "int b() {\n  return 1;\n}\n"), MarkedText.regions(Map.of("A.java", source)));
  }

  @Test
  void region_that_is_there_twice_or_has_no_end_is_refused() {
    String twice = "// region a\n// endregion\n// region a\n// endregion\n";
    assertRefused(
        "A.java:3: region `a` is there twice", () -> MarkedText.regions(Map.of("A.java", twice)));
    assertRefused(
        "A.java:1: expected // endregion below",
        () -> MarkedText.regions(Map.of("A.java", "// region a\nint b;\n")));
  }
}
