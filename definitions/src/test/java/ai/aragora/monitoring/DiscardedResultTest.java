package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class DiscardedResultTest {
  private static final String BEFORE =
      """
      import static dev.belfry.grafana.Grafana.*;
      import static dev.belfry.rules.Rules.*;
      import dev.belfry.common.*;
      import dev.belfry.grafana.*;
      import dev.belfry.promql.*;
      import java.util.*;
      class Snippet {
        void run(Dashboard dashboard, Counter counter, List<Stat> stats, Map<String, Stat> map) {
      """;
  private static final int FIRST = (int) BEFORE.lines().count() + 1;

  private static List<String> discarded(String statements) {
    String text = BEFORE + statements + "\n}\nprivate Stat shown() { return stat(\"a\"); }\n}\n";
    JavaFileObject snippet = JavaCompilation.snippet("Snippet.java", text);
    return DiscardedResults.in(JavaCompilation.analyzed(List.of(snippet)));
  }

  private static void assertDiscarded(int line, String call, String statements) {
    String message = ": the value of `" + call + "(...)` is thrown away: ";
    assertEquals(
        List.of(
            "Snippet.java:"
                + (FIRST + line)
                + message
                + "return it, or give it to what is to hold it"),
        discarded(statements));
  }

  @Test
  void definitions_throw_no_value_away() {
    List<JavaFileObject> sources = JavaCompilation.below(Project.path("definitions/src/main/java"));
    assertTrue(sources.size() > 5, () -> "only " + sources.size() + " sources were found");
    assertEquals(List.of(), DiscardedResults.in(JavaCompilation.analyzed(sources)));
  }

  @Test
  void option_that_is_set_on_nothing_is_reported_with_its_line() {
    assertDiscarded(
        1,
        "description",
        """
        dashboard = dashboard.tags("a");
        dashboard
            .refreshEvery(Span.seconds(30))
            .description("lost");
        dashboard = dashboard.tags("b");
        """);
  }

  @Test
  void values_that_are_no_documents_are_reported() {
    assertDiscarded(0, "where", "counter.where();");
    assertDiscarded(0, "alert", "alert(\"NoCondition\");");
    assertDiscarded(0, "Span", "new Span(5);");
  }

  @Test
  void value_of_ones_own_method_and_list_of_values_are_reported() {
    assertDiscarded(1, "shown", "if (stats.isEmpty())\n  shown();");
    assertDiscarded(0, "each", "Each.each(List.of(1), i -> stat(\"p\" + i));");
  }

  @Test
  void value_that_a_lambda_or_method_reference_throws_away_is_reported() {
    assertDiscarded(1, "width", "stats.forEach(\n    one -> one.width(3));");
    assertDiscarded(0, "stat", "List.of(\"a\").forEach(Grafana::stat);");
  }

  @Test
  void value_that_is_kept_is_not_reported() {
    assertEquals(
        List.of(),
        discarded(
            """
            Dashboard other = dashboard.tags("a");
            dashboard = other.row("Row", shown());
            stats.add(shown());
            map.put("a", shown());
            stats.replaceAll(one -> one.width(3));
            stats.forEach(one -> System.out.println(one));
            stats.stream().map(Stat::node).forEach(System.out::println);
            """));
  }

  @Test
  void source_that_does_not_compile_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> discarded("nobodys();"));
    assertThrows(IllegalArgumentException.class, () -> discarded("("));
  }
}
