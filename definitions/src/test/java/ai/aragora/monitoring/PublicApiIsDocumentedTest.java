package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicApiIsDocumentedTest {
  private static List<String> undocumented(List<JavaFileObject> sources) {
    return UndocumentedMembers.in(JavaCompilation.parsed(sources));
  }

  private static List<String> undocumented(String text) {
    return undocumented(List.of(JavaCompilation.snippet("Snippet.java", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dsl/api/src/main/java", "generator/src/main/java"})
  void everything_written_that_users_see_has_a_doc_comment(String folder) {
    List<JavaFileObject> sources = JavaCompilation.below(Project.path(folder));
    assertFalse(sources.isEmpty(), () -> "no sources in " + folder);
    assertEquals("", String.join("\n", undocumented(sources)));
  }

  @Test
  void everything_made_from_schemas_that_users_see_has_a_doc_comment() {
    Path facade = Project.path("dsl/api/target/generated-sources/facade");
    assertEquals("", String.join("\n", undocumented(JavaCompilation.below(facade))));
  }

  @Test
  void what_has_no_comment_is_listed_with_its_line() {
    assertEquals(
        List.of(
            "Snippet.java:1: type Snippet",
            "Snippet.java:2: constant LIMIT",
            "Snippet.java:3: constructor()",
            "Snippet.java:4: method name(int, String)",
            "Snippet.java:5: type Kind",
            "Snippet.java:5: constant ONE",
            "Snippet.java:6: type Part",
            "Snippet.java:6: method size()"),
        undocumented(
            """
            public class Snippet {
              public static final int LIMIT = 1;
              public Snippet() {}
              public void name(int a, String b) {}
              public enum Kind { ONE, /** Two. */ TWO }
              public interface Part { int size(); /** All. */ int all(); }
            }
            """));
  }

  @Test
  void components_of_records_need_a_description() {
    assertEquals(
        List.of("Snippet.java:7: component Snippet.b", "Snippet.java:7: component Snippet.c"),
        undocumented(
            """
            /**
             * A record.
             *
             * @param a the first
             * @param b
             */
            public record Snippet(int a, int b, int c) {
              static final int INSIDE = 1;
            }
            """));
  }

  @Test
  void public_method_of_a_hidden_base_class_needs_a_comment() {
    assertEquals(
        List.of("Snippet.java:2: method inherited()"),
        undocumented("abstract class Snippet {\n  public void inherited() {}\n}"));
  }

  @Test
  void what_users_do_not_see_needs_no_comment() {
    assertEquals(
        List.of(),
        undocumented(
            """
            final class Snippet {
              public void hidden() {}
              public enum Kind { ONE }
            }
            /** Seen. */
            public class Seen {
              static final int INSIDE = 1;
              void packagePrivate() {}
              private static class Hidden { public int a; public void b() {} }
              @Override public String toString() { return new Object() { public int c; } + ""; }
            }
            """));
  }
}
