package example.origins;

import static dev.belfry.common.Each.each;
import static dev.belfry.tree.Tiny.tiny;
import static example.origins.Lines.assertStandsAt;
import static example.origins.Lines.frame;
import static example.origins.Lines.start;
import static example.origins.Lines.thisLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Origin;
import dev.belfry.common.Span;
import dev.belfry.promql.PromQl;
import dev.belfry.tree.Node;
import dev.belfry.tree.Tiny;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stands outside the packages of Belfry, as the classes of users do. */
class OriginTest {

  private static Tiny preset(Tiny tiny) {
    return tiny.unchecked("glow", Node.number(1));
  }

  @Test
  void a_factory_notes_the_line_that_calls_it() {
    int line = thisLine() + 1;
    Tiny tiny = tiny();

    assertStandsAt(line, start(tiny));
    assertEquals("a_factory_notes_the_line_that_calls_it", start(tiny).getMethodName());
  }

  @Test
  void the_line_of_the_factory_stays_through_later_options() {
    int line = thisLine() + 1;
    Tiny tiny = tiny("a");
    Tiny later = tiny.size(3).tag("b").apply(OriginTest::preset);

    assertStandsAt(line, start(later));
  }

  @Test
  void an_option_in_a_chain_notes_its_own_line() {
    int line = thisLine() + 2;
    Tiny tiny =
        tiny() // this is the line of the factory
            .size(3)
            .unchecked("glow", Node.number(1))
            .unchecked("fade", Node.number(2));

    assertStandsAt(line, start(tiny));
    assertStandsAt(line + 2, frame(tiny.node().notes().unchecked().get(0).origin()));
    assertStandsAt(line + 3, frame(tiny.node().notes().unchecked().get(1).origin()));
  }

  @Test
  void a_lambda_inside_a_lambda_notes_the_inner_line() {
    int line = thisLine() + 4;
    Supplier<Supplier<Tiny>> nested =
        () -> {
          Supplier<Tiny> inner = () -> // the factory has a line of its own
              tiny("inner");
          return inner;
        };

    assertStandsAt(line, start(nested.get().get()));
  }

  @Test
  void each_notes_the_line_of_the_function() {
    int line = thisLine() + 5;
    List<Tiny> tinies =
        each(
            List.of("a", "b"),
            name -> // the factory has a line of its own
            tiny(name));

    tinies.forEach(tiny -> assertStandsAt(line, start(tiny)));
  }

  @Test
  void each_with_a_method_of_ours_notes_the_line_of_each() {
    int line = thisLine() + 1;
    List<Tiny> tinies = each(List.of("a", "b"), Tiny::tiny);

    tinies.forEach(tiny -> assertStandsAt(line, start(tiny)));
  }

  @Test
  void a_stream_with_a_method_of_ours_notes_the_line_that_runs_it() {
    int line = thisLine() + 1;
    List<Tiny> tinies = List.of("a", "b").stream().map(Tiny::tiny).toList();

    tinies.forEach(tiny -> assertStandsAt(line, start(tiny)));
  }

  @Test
  void a_preset_notes_its_own_line() {
    Tiny tiny = tiny().apply(OriginTest::preset);

    StackTraceElement frame = frame(tiny.node().notes().unchecked().get(0).origin());
    assertEquals("preset", frame.getMethodName());
    assertEquals(OriginTest.class.getName(), frame.getClassName());
  }

  @Test
  void a_line_prints_as_a_stack_frame() {
    int line = thisLine() + 1;
    Origin origin = Origin.here();

    assertEquals(
        "example.origins.OriginTest.a_line_prints_as_a_stack_frame(OriginTest.java:" + line + ")",
        origin.toString().substring(origin.toString().indexOf("example.")));
  }

  @Test
  void all_origins_are_equal() {
    Origin one = Origin.here();
    Origin other = Origin.here();

    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(tiny().size(1), tiny().size(1));
  }

  @Test
  void an_error_is_traced_to_the_line_of_the_call() {
    int line = thisLine() + 2;
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Span.span("5min"));

    assertStandsAt(line, Origin.in(error).orElseThrow());
  }

  @Test
  void an_error_below_java_itself_is_traced_to_the_line_of_the_call() {
    int line = thisLine() + 2;
    NullPointerException error =
        assertThrows(NullPointerException.class, () -> tiny((String) null));

    assertStandsAt(line, Origin.in(error).orElseThrow());
  }

  @Test
  void an_error_without_a_trace_has_no_line() {
    Exception error = new Exception();
    error.setStackTrace(new StackTraceElement[0]);

    assertEquals(Optional.empty(), Origin.in(error));
  }

  @Test
  void mistake_in_promql_is_at_the_line_that_wrote_it() {
    int line = thisLine() + 2;
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> PromQl.promQl("sum("));

    assertStandsAt(line, Origin.in(error).orElseThrow());
  }
}
