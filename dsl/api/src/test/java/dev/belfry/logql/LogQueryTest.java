package dev.belfry.logql;

import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.logql.LogQl.extracted;
import static dev.belfry.logql.LogQl.field;
import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.logql.LogQl.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.Placeholder;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogQueryTest {
  private static final Label LEVEL = label("level");
  private static final Label SIZE = label("size");
  private static final LogQuery API = streams(label("app").is("api"));

  private static String stage(LogQuery query) {
    return query.text().substring("{app=\"api\"} ".length());
  }

  @Test
  void lines_are_filtered_by_their_text() {
    assertEquals("|= \"a\" or \"b\"", stage(API.containing("a", "b")));
    assertEquals("!= \"a\"", stage(API.notContaining("a")));
    assertEquals("|~ \"\\\\d+\"", stage(API.matching("\\d+")));
    assertEquals("!~ \"a\" !~ \"b\"", stage(API.notMatching("a", "b")));
    assertEquals("|> \"<_> a\"", stage(API.like("<_> a")));
    assertEquals("!> \"<_> a\"", stage(API.notLike("<_> a")));
    assertEquals("|= ip(\"10.0.0.0/8\")", stage(API.containingIp("10.0.0.0/8")));
    assertEquals("!= ip(\"::1\")", stage(API.notContainingIp("::1")));
  }

  @Test
  void lines_are_filtered_by_what_the_reader_fills_in() {
    Placeholder search = () -> "$search";
    assertEquals("|= \"$search\"", stage(API.containing(search)));
    assertEquals("|~ \"$search\"", stage(API.matching(search)));
    assertEquals("| level=~\"$search\"", stage(API.where(LEVEL.in(search))));
  }

  @Test
  void filters_that_loki_cannot_read_are_refused() {
    assertThrows(IllegalArgumentException.class, API::containing);
    assertThrows(IllegalArgumentException.class, () -> API.matching("("));
    assertThrows(IllegalArgumentException.class, () -> API.like("<name>"));
    assertThrows(IllegalArgumentException.class, () -> API.containingIp("host"));
  }

  @Test
  void parsers_make_labels() {
    assertEquals("| json", stage(API.json()));
    assertEquals(
        "| json status=\"response.code\",level=\"level\"",
        stage(API.json(List.of(extracted(label("status"), "response.code"), extracted(LEVEL)))));
    assertEquals("| logfmt", stage(API.logfmt()));
    assertEquals(
        "| logfmt --strict --keep-empty",
        stage(
            API.logfmt(
                ParserStage.LogfmtFlag.KEEP_EMPTY,
                ParserStage.LogfmtFlag.STRICT,
                ParserStage.LogfmtFlag.STRICT)));
    assertEquals("| logfmt level=\"level\"", stage(API.logfmt(List.of(extracted(LEVEL)))));
    assertEquals("| regexp \"(?P<a>.)\"", stage(API.regexp("(?P<a>.)")));
    assertEquals("| pattern \"<a> <_>\"", stage(API.pattern("<a> <_>")));
    assertEquals("| unpack", stage(API.unpack()));
  }

  @Test
  void parsers_without_names_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> API.regexp("(.)"));
    assertThrows(IllegalArgumentException.class, () -> API.pattern("<_>"));
  }

  @Test
  void lines_are_filtered_by_labels() {
    assertEquals(
        "| level=\"error\" | size!=\"5\"", stage(API.where(LEVEL.is("error"), SIZE.isNot("5"))));
    assertEquals(
        "| ( level=\"error\" or size>5 )",
        stage(API.where(field(LEVEL).is("error").or(field(SIZE).above(5)))));
    assertEquals(API, API.where(List.of()));
  }

  @Test
  void lines_and_labels_are_written_anew() {
    assertEquals("| line_format \"{{.a}}\"", stage(API.lineFormat("{{.a}}")));
    assertEquals("| label_format level=\"{{.a}}\"", stage(API.labelFormat(LEVEL, "{{.a}}")));
    assertEquals("| label_format size=level", stage(API.renaming(LEVEL, SIZE)));
    assertEquals("| decolorize", stage(API.decolorize()));
    assertEquals("| drop level,size", stage(API.drop(LEVEL, SIZE)));
    assertEquals("| drop level=\"debug\"", stage(API.drop(LEVEL.is("debug"))));
    assertEquals("| keep level", stage(API.keep(LEVEL)));
    assertEquals(
        "| keep level=~\"a\",size=\"b\"", stage(API.keep(LEVEL.matches("a"), SIZE.is("b"))));
    assertThrows(IllegalArgumentException.class, () -> API.lineFormat("{{.a"));
    assertThrows(IllegalArgumentException.class, () -> API.drop(new Label[0]));
    assertThrows(IllegalArgumentException.class, () -> API.keep(new Label[0]));
  }

  @Test
  void filter_that_loki_would_take_as_a_part_of_another_stage_is_refused() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> API.drop(LEVEL).notContaining("a"));
    assertEquals(
        "line filter: expected != in front of drop or keep, got it directly behind, where Loki"
            + " takes it as a condition on the last label",
        error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> API.keep(LEVEL).notMatching("a"));
    assertEquals("| drop level |= \"a\"", stage(API.drop(LEVEL).containing("a")));
    assertEquals("| drop level !> \"a\"", stage(API.drop(LEVEL).notLike("a")));
    assertEquals("| keep level=\"a\" != \"b\"", stage(API.keep(LEVEL.is("a")).notContaining("b")));
  }

  @Test
  void stages_add_up_and_leave_the_query_as_it_was() {
    assertEquals("|= \"a\" | json", stage(API.containing("a").json()));
    assertEquals("{app=\"api\"}", API.text());
    assertEquals("| unpack", stage(API.stage(new ParserStage.Unpack(SourceRange.NONE))));
  }

  @Test
  void lines_are_counted_over_a_window() {
    assertEquals("rate({app=\"api\"}[5m])", API.rate(minutes(5)).text());
    assertEquals("count_over_time({app=\"api\"}[5m])", API.countOver(minutes(5)).text());
    assertEquals("bytes_rate({app=\"api\"}[5m])", API.bytesRate(minutes(5)).text());
    assertEquals("bytes_over_time({app=\"api\"}[5m])", API.bytesOver(minutes(5)).text());
    assertEquals("absent_over_time({app=\"api\"}[5m])", API.absentOver(minutes(5)).text());
  }

  @Test
  void lines_are_counted_over_what_grafana_fills_in() {
    List<String> texts =
        Stream.of(API.rate(), API.countOver(), API.bytesRate(), API.bytesOver(), API.absentOver())
            .map(MetricQuery::text)
            .toList();
    assertEquals(
        List.of(
            "rate({app=\"api\"}[$__auto])",
            "count_over_time({app=\"api\"}[$__auto])",
            "bytes_rate({app=\"api\"}[$__auto])",
            "bytes_over_time({app=\"api\"}[$__auto])",
            "absent_over_time({app=\"api\"}[$__auto])"),
        texts);
    assertEquals(
        "rate({app=\"api\"}[$__range])", API.rate(Window.of(GrafanaInterval.RANGE)).text());
  }

  @Test
  void lines_are_counted_in_the_past() {
    Window lastWeek = window(minutes(5)).offset(days(7));
    assertEquals("rate({app=\"api\"}[5m] offset 168h0m0s)", API.rate(lastWeek).text());
    assertEquals(
        "bytes_over_time({app=\"api\"}[5m] offset 168h0m0s)", API.bytesOver(lastWeek).text());
    assertEquals(
        "count_over_time({app=\"api\"}[5m] offset 168h0m0s)", API.countOver(lastWeek).text());
    assertEquals("bytes_rate({app=\"api\"}[5m] offset 168h0m0s)", API.bytesRate(lastWeek).text());
    assertEquals(
        "absent_over_time({app=\"api\"}[5m] offset 168h0m0s)", API.absentOver(lastWeek).text());
  }

  @Test
  void empty_or_endless_window_is_refused() {
    var empty = assertThrows(IllegalArgumentException.class, () -> API.rate(seconds(0)));
    assertEquals("window: expected a time span of more than 0, got 0s", empty.getMessage());
    var endless =
        assertThrows(IllegalArgumentException.class, () -> API.rate(new Span(Long.MAX_VALUE)));
    assertEquals(
        "time span: expected at most 292 years, got `" + new Span(Long.MAX_VALUE) + "`",
        endless.getMessage());
  }
}
