package dev.belfry.traceql;

import static dev.belfry.common.Span.milliseconds;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.traceql.TraceQl.DURATION;
import static dev.belfry.traceql.TraceQl.NAME;
import static dev.belfry.traceql.TraceQl.attribute;
import static dev.belfry.traceql.TraceQl.avg;
import static dev.belfry.traceql.TraceQl.count;
import static dev.belfry.traceql.TraceQl.event;
import static dev.belfry.traceql.TraceQl.kind;
import static dev.belfry.traceql.TraceQl.link;
import static dev.belfry.traceql.TraceQl.max;
import static dev.belfry.traceql.TraceQl.min;
import static dev.belfry.traceql.TraceQl.resource;
import static dev.belfry.traceql.TraceQl.span;
import static dev.belfry.traceql.TraceQl.spans;
import static dev.belfry.traceql.TraceQl.status;
import static dev.belfry.traceql.TraceQl.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceQlTest {
  private static final SpanField SERVICE = resource("service.name");
  private static final SpanField CODE = span("http.status_code");
  private static final Spans A = spans(NAME.is("a"));
  private static final Spans B = spans(NAME.is("b"));

  private static void requireTexts(List<String> expected, Object... values) {
    assertEquals(expected, Stream.of(values).map(Object::toString).toList());
  }

  @Test
  void spans_meet_all_conditions() {
    requireTexts(
        List.of(
            "{ }",
            "{ resource.service.name = \"api\" }",
            "{ resource.service.name = \"api\" && span.http.status_code >= 500 }",
            "{ (name = \"a\" || name = \"b\") && status = error && kind = server }"),
        spans(),
        spans(SERVICE.is("api")),
        spans(SERVICE.is("api"), CODE.atLeast(500)),
        spans(NAME.in("a", "b"), status(SpanStatus.ERROR), kind(SpanKind.SERVER)));
  }

  @Test
  void fields_are_compared() {
    requireTexts(
        List.of(
            "name = \"say \\\"hi\\\"\"",
            "name != \"a\"",
            "name =~ \"a\\\\d\"",
            "name !~ \"a\"",
            "name =~ \"$route\"",
            ".x = true",
            ".x = false",
            ".x != nil",
            "event.x = \"a\"",
            "link.x = \"a\""),
        NAME.is("say \"hi\""),
        NAME.isNot("a"),
        NAME.matches("a\\d"),
        NAME.doesNotMatch("a"),
        NAME.in(() -> "$route"),
        attribute("x").isTrue(),
        attribute("x").isFalse(),
        attribute("x").exists(),
        event("x").is("a"),
        link("x").is("a"));
  }

  @Test
  void numbers_and_lengths_of_time_are_compared() {
    requireTexts(
        List.of(
            "duration > 1.5",
            "duration >= 1",
            "duration < -1",
            "duration <= 1000000000",
            "duration = 0",
            "duration != 1",
            "duration > 1s",
            "duration >= 250ms",
            "duration < 1s",
            "duration <= 1m30s",
            "duration = 1s",
            "duration != 1s"),
        DURATION.above(1.5),
        DURATION.atLeast(1),
        DURATION.below(-1),
        DURATION.atMost(1e9),
        DURATION.equalTo(-0.0),
        DURATION.notEqualTo(1),
        DURATION.above(seconds(1)),
        DURATION.atLeast(milliseconds(250)),
        DURATION.below(seconds(1)),
        DURATION.atMost(seconds(90)),
        DURATION.equalTo(seconds(1)),
        DURATION.notEqualTo(seconds(1)));
    assertThrows(IllegalArgumentException.class, () -> DURATION.above(Double.NaN));
  }

  @Test
  void names_that_could_be_read_as_something_else_stand_in_quotes() {
    assertEquals("span.http-x.y_1", span("http-x.y_1").toString());
    assertEquals("span.\"a b\"", span("a b").toString());
    assertEquals("span.\"a\\\"=1\"", span("a\"=1").toString());
    assertThrows(IllegalArgumentException.class, () -> span(""));
    assertThrows(IllegalArgumentException.class, () -> NAME.in(new String[0]));
  }

  @Test
  void conditions_combine_with_the_parentheses_they_need() {
    SpanCondition a = NAME.is("a");
    SpanCondition b = NAME.is("b");
    requireTexts(
        List.of(
            "name = \"a\" && name = \"b\" && name = \"a\"",
            "(name = \"a\" && name = \"b\") || name = \"a\"",
            "(name = \"a\" || name = \"b\") && name = \"a\"",
            "name = \"a\" || (name = \"b\" && name = \"a\")"),
        a.and(b).and(a),
        a.and(b).or(a),
        a.or(b).and(a),
        a.or(b.and(a)));
  }

  @Test
  void spans_are_found_by_their_place() {
    List<BiFunction<Spans, Spans, Spans>> operators =
        List.of(
            Spans::and,
            Spans::or,
            Spans::child,
            Spans::descendant,
            Spans::parent,
            Spans::ancestor,
            Spans::sibling,
            Spans::notChild,
            Spans::notDescendant,
            Spans::notParent,
            Spans::notAncestor,
            Spans::notSibling,
            Spans::andChild,
            Spans::andDescendant,
            Spans::andParent,
            Spans::andAncestor,
            Spans::andSibling);
    String all = "&& || > >> < << ~ !> !>> !< !<< !~ &> &>> &< &<< &~";
    assertEquals(
        Stream.of(all.split(" "))
            .map(one -> "{ name = \"a\" } " + one + " { name = \"b\" }")
            .toList(),
        operators.stream().map(operator -> operator.apply(A, B).text()).toList());
  }

  @Test
  void operations_inside_of_operations_are_enclosed() {
    Spans c = spans(NAME.is("c"));
    requireTexts(
        List.of(
            "{ name = \"a\" } >> { name = \"b\" } >> { name = \"c\" }",
            "{ name = \"a\" } >> ({ name = \"b\" } >> { name = \"c\" })",
            "({ name = \"a\" } || { name = \"b\" }) > { name = \"c\" }",
            "{ name = \"a\" } && ({ name = \"b\" } > { name = \"c\" })"),
        A.descendant(B).descendant(c),
        A.descendant(B.descendant(c)),
        A.or(B).child(c),
        A.and(B.child(c)));
  }

  @Test
  void steps_follow_in_order() {
    assertEquals(
        "{ name = \"a\" } | by(resource.service.name) | count() > 3 | coalesce()"
            + " | select(span.http.status_code, name)",
        A.groupBy(SERVICE).having(count().above(3)).coalesce().select(CODE, NAME).text());
    requireTexts(
        List.of(
            "sum(duration) >= 1s",
            "avg(duration) < 1s",
            "min(duration) <= 1s",
            "max(duration) > 1s",
            "count() = 1",
            "count() != 1"),
        sum(DURATION).atLeast(seconds(1)),
        avg(DURATION).below(seconds(1)),
        min(DURATION).atMost(seconds(1)),
        max(DURATION).above(seconds(1)),
        count().equalTo(1),
        count().notEqualTo(1));
    assertThrows(IllegalArgumentException.class, () -> A.select());
  }

  @Test
  void numbers_are_made_of_spans() {
    requireTexts(
        List.of(
            "{ name = \"a\" } | rate()",
            "{ name = \"a\" } | count_over_time()",
            "{ name = \"a\" } | sum_over_time(duration)",
            "{ name = \"a\" } | avg_over_time(duration)",
            "{ name = \"a\" } | min_over_time(duration)",
            "{ name = \"a\" } | max_over_time(duration)",
            "{ name = \"a\" } | histogram_over_time(duration)",
            "{ name = \"a\" } | quantile_over_time(duration, 0.5, 0.999)",
            "{ name = \"a\" } | compare({ status = error })"),
        A.rate(),
        A.countOverTime(),
        A.sumOverTime(DURATION),
        A.avgOverTime(DURATION),
        A.minOverTime(DURATION),
        A.maxOverTime(DURATION),
        A.histogramOverTime(DURATION),
        A.percentilesOverTime(DURATION, 50, 99.9),
        A.compare(spans(status(SpanStatus.ERROR))));
    assertThrows(IllegalArgumentException.class, () -> A.percentilesOverTime(DURATION));
    assertThrows(IllegalArgumentException.class, () -> A.percentilesOverTime(DURATION, 101));
  }

  @Test
  void numbers_are_grouped_ranked_and_filtered() {
    requireTexts(
        List.of(
            "{ } | rate() by (resource.service.name, name) | topk(5)",
            "{ } | rate() by (name) | bottomk(5)",
            "{ } | rate() > 1",
            "{ } | rate() >= 1",
            "{ } | rate() < 1",
            "{ } | rate() <= 1"),
        spans().rate().by(SERVICE, NAME).topK(5),
        spans().rate().bottomK(5).by(NAME),
        spans().rate().above(1),
        spans().rate().atLeast(1),
        spans().rate().below(1),
        spans().rate().atMost(1));
    assertThrows(IllegalArgumentException.class, () -> spans().rate().topK(0));
    assertThrows(IllegalArgumentException.class, () -> spans().rate().by());
  }

  @Test
  void long_queries_are_split_for_readers() {
    assertEquals("{ name = \"a\" } | rate()", A.rate().pretty());
    Spans slow = spans(SERVICE.is("aragora-api"), CODE.atLeast(500), DURATION.above(seconds(1)));
    assertEquals(
        """
          { resource.service.name = "aragora-api" && span.http.status_code >= 500 && duration > 1s }
        >>
          ({ name = "a" } || { name = "b" })
          | by(resource.service.name)
          | rate() by (name)""",
        slow.descendant(A.or(B)).groupBy(SERVICE).rate().by(NAME).pretty());
    assertEquals(
        """
          { name = "a" }
        ~
          (
              { resource.service.name = "aragora-api" && span.http.status_code >= 500 && duration > 1s }
            >
              { name = "b" }
          )""",
        A.sibling(slow.child(B)).pretty());
  }

  @Test
  void queries_are_equal_when_they_are_written_the_same_way() {
    assertEquals(A, spans(NAME.is("a")));
    assertEquals(A.hashCode(), spans(NAME.is("a")).hashCode());
    assertNotEquals(A, B);
    assertEquals(NAME.is("a"), NAME.is("a"));
    assertEquals(NAME.is("a").hashCode(), NAME.is("a").hashCode());
    assertEquals(SERVICE, resource("service.name"));
    assertEquals(SERVICE.hashCode(), resource("service.name").hashCode());
    assertEquals(count().above(1), count().above(1));
    assertEquals(count().above(1).hashCode(), count().above(1).hashCode());
    assertEquals("count()", count().toString());
    assertEquals(Node.text("{ name = \"a\" }"), A.node());
  }
}
