package dev.belfry.promql;

import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.histogram;
import static dev.belfry.promql.PromQl.ignoring;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.on;
import static dev.belfry.promql.PromQl.scalar;
import static dev.belfry.promql.PromQl.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.LabelOf;
import dev.belfry.common.MatcherOf;
import dev.belfry.grafana.Grafana;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Handles as they are made from a catalogue: what they write, and what they refuse at the call. */
class TypedHandlesTest {
  private static class Target {
    static final LabelOf<Target> NAMESPACE = new LabelOf<>("namespace");
  }

  private static final class Requests extends Target {
    static final LabelOf<Requests> STATUS = new LabelOf<>("status");
  }

  private static final class Build extends Target {
    static final LabelOf<Build> VERSION = new LabelOf<>("version");
  }

  private static final CounterOf<Requests> REQUESTS = new CounterOf<>("requests_total");
  private static final GaugeOf<Requests> OPEN = new GaugeOf<>("open");
  private static final HistogramOf<Requests> DURATION = new HistogramOf<>("x", 0.1, 0.5, 1, 2.5);
  private static final SummaryOf<Requests> SIZE = new SummaryOf<>("size", 0.5, 0.99);
  private static final InfoOf<Build> BUILD = new InfoOf<>("build_info");

  @Test
  void they_are_asked_for_the_values_of_their_labels() {
    assertEquals(
        Node.text("label_values(requests_total{namespace=\"a\"}, status)"),
        Grafana.labelValues(REQUESTS.where(Target.NAMESPACE.is("a")), Requests.STATUS).node());
    assertEquals(
        Node.text("label_values(requests_total, team)"),
        Grafana.labelValues(REQUESTS, label("team")).node());
    assertEquals(
        Node.text("label_values(open > 1, status)"),
        Grafana.labelValues(OPEN.above(1).asVector(), Requests.STATUS).node());
    assertEquals(
        Node.text("label_values(y_total, team)"),
        Grafana.labelValues(counter("y_total"), label("team")).node());
    assertEquals("open", OPEN.everySeries().text());
    assertEquals("x_count", DURATION.everySeries().text());
    assertEquals("size_count", SIZE.everySeries().text());
    assertEquals("build_info", BUILD.everySeries().text());
    assertEquals("n", new NativeHistogramOf<Requests>("n").everySeries().text());
  }

  @Test
  void they_write_what_handles_without_a_catalogue_write() {
    assertEquals(counter("requests_total").rate(), REQUESTS.rate());
    assertEquals(gauge("open").averageOver(minutes(5)), OPEN.averageOver(minutes(5)));
    assertEquals(histogram("x").percentile(95), DURATION.percentile(95));
    assertEquals("rate(size_count[5m])", SIZE.rate(minutes(5)).text());
    assertEquals(
        "histogram_count(rate(y[5m]))",
        new NativeHistogramOf<Requests>("y").rate(minutes(5)).text());
  }

  @Test
  void labels_of_the_metric_and_of_its_system_can_be_mixed() {
    assertEquals(
        "requests_total{namespace=\"a\",status=\"500\"}",
        REQUESTS.where(Requests.STATUS.is("500"), Requests.NAMESPACE.is("a")).toString());
    assertEquals("open{namespace=\"a\"}", OPEN.where(Target.NAMESPACE.is("a")).text());
    List<MatcherOf<Target>> chosen = List.of(Target.NAMESPACE.is("a"));
    assertEquals("x{namespace=\"a\"}", DURATION.where(chosen).toString());
  }

  @Test
  void each_kind_stays_what_it_is_when_it_is_narrowed_or_moved_in_time() {
    CounterOf<Requests> errors = REQUESTS.where(Requests.STATUS.is("500")).offset(hours(1));
    assertEquals(
        "rate(requests_total{status=\"500\"}[5m] offset 1h)", errors.rate(minutes(5)).text());
    GaugeOf<Requests> start = OPEN.where(Requests.STATUS.is("1")).at(AtTime.Edge.START);
    assertEquals("open{status=\"1\"} @ start()", start.text());
    SummaryOf<Requests> before = SIZE.where(Requests.STATUS.is("1")).at(7);
    assertEquals("size{quantile=\"0.5\",status=\"1\"} @ 7.000", before.quantile(0.5).text());
    NativeHistogramOf<Requests> old =
        new NativeHistogramOf<Requests>("y").where(Requests.STATUS.is("1")).offset(hours(1));
    assertEquals("y{status=\"1\"} offset 1h", old.toString());
  }

  @Test
  void an_info_metric_hands_over_its_labels() {
    InfoOf<Build> mine = BUILD.where(Build.VERSION.isNot("")).offset(hours(1));
    assertEquals(
        "open * on (namespace) group_left (version) build_info{version!=\"\"} offset 1h",
        OPEN.times(mine, on(Target.NAMESPACE).groupLeft(Build.VERSION)).text());
  }

  @Test
  void matchers_of_typed_labels_fit_where_nobody_knows_the_metric() {
    assertEquals(
        "job:open:sum{namespace=\"a\"}",
        gauge("job:open:sum").where(Target.NAMESPACE.is("a")).text());
  }

  @Test
  void what_is_calculated_is_grouped_by_labels_of_the_metric_of_its_system_and_by_name_alone() {
    InstantVector<Requests> rate = REQUESTS.rate(minutes(5));
    assertEquals(
        "sum by (status, namespace, team) (rate(requests_total[5m]))",
        rate.sumBy(Requests.STATUS, Target.NAMESPACE, label("team")).text());
    InstantVector<Requests> share = rate.dividedBy(OPEN.sum()).times(scalar(100)).clampMax(1);
    assertEquals("status", onlyLabel(share.maxBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(scalar(1).minus(share).minBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(share.above(1).asVector().countBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(share.above(1).zeroOrOne().avgBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(share.subquery(hours(1)).max().groupBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(OPEN.over(hours(1)).min().sumBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(rate.or(vector(0)).topKBy(3, Requests.STATUS)));
    assertEquals("status", onlyLabel(REQUESTS.anchored().rate(minutes(5)).sumBy(Requests.STATUS)));
    assertEquals("status", onlyLabel(OPEN.smoothed().currentValue().sumBy(Requests.STATUS)));
    assertEquals("namespace", onlyLabel(SIZE.quantile(0.5).maxBy(Target.NAMESPACE)));
  }

  private static String onlyLabel(InstantVector<?> aggregated) {
    Grouping grouping = ((Expression.Aggregation) aggregated.expression()).grouping();
    assertEquals(1, grouping.labels().size());
    return grouping.labels().get(0).name();
  }

  private static <M extends Target> InstantVector<M> byNamespace(InstantVector<M> of) {
    return of.sumBy(Target.NAMESPACE);
  }

  private static InstantVector<?> grown(CounterSeries<?, ?> counter) {
    return counter.increase(hours(1));
  }

  @Test
  void code_about_any_metric_of_a_system_groups_by_the_labels_that_the_system_adds() {
    assertEquals("namespace", onlyLabel(byNamespace(BUILD)));
    assertEquals("status", onlyLabel(byNamespace(OPEN).maxBy(Requests.STATUS)));
  }

  @Test
  void code_about_any_counter_takes_those_with_and_without_a_catalogue() {
    assertEquals("increase(requests_total[1h])", grown(REQUESTS).text());
    assertEquals("increase(y_total[1h])", grown(counter("y_total")).text());
  }

  @Test
  void what_nobody_knows_more_of_is_grouped_by_name_alone() {
    InstantVector<?> some = REQUESTS.rate(minutes(5));
    assertEquals("team", onlyLabel(some.sumBy(label("team"))));
    assertEquals("status", onlyLabel(some.sumBy(Requests.STATUS.untyped())));
  }

  @Test
  void labels_are_joined_sorted_and_replaced_by_those_that_are_known() {
    assertEquals(
        "sum by (place) (label_join(open, \"place\", \"/\", \"namespace\", \"status\"))",
        OPEN.labelJoin(label("place"), "/", Target.NAMESPACE, Requests.STATUS)
            .sumBy(label("place"))
            .text());
    assertEquals(
        "sort_by_label(open, \"status\", \"team\")",
        OPEN.sortByLabel(Requests.STATUS, label("team")).text());
    assertEquals(
        "label_replace(open, \"class\", \"$1\", \"status\", \"(.).*\")",
        OPEN.labelReplace(label("class"), "$1", Requests.STATUS, "(.).*").text());
  }

  @Test
  void sides_are_matched_by_labels_of_the_left_and_take_over_those_of_the_right() {
    assertEquals(
        "open * on (namespace, status, team) group_left (version, zone) build_info",
        OPEN.times(
                BUILD,
                on(Target.NAMESPACE, Requests.STATUS, label("team"))
                    .groupLeft(Build.VERSION, label("zone")))
            .text());
    assertEquals(
        "build_info > ignoring (version) group_right (namespace) open",
        BUILD.above(OPEN, ignoring(Build.VERSION).groupRight(Target.NAMESPACE)).text());
    assertEquals(
        "open > 1 and on (namespace) build_info > 0",
        OPEN.above(1).and(BUILD.above(0), on(Target.NAMESPACE)).text());
    assertEquals(
        "open unless on (namespace) build_info", OPEN.unless(BUILD, on(Target.NAMESPACE)).text());
  }

  @Test
  void a_bound_that_no_bucket_has_is_refused() {
    assertEquals(histogram("x").shareBelow(0.5, minutes(5)), DURATION.shareBelow(0.5, minutes(5)));
    HistogramOf<Requests> errors = DURATION.where(Requests.STATUS.is("500"));
    var error = assertThrows(IllegalArgumentException.class, () -> errors.shareBelow(2));
    assertEquals("`x`: expected one of its bounds 0.1, 0.5, 1, 2.5, got 2", error.getMessage());
  }

  @Test
  void any_bound_is_taken_where_none_are_known() {
    HistogramOf<Requests> unknown = new HistogramOf<>("x");
    assertEquals(histogram("x").shareBelow(2), unknown.shareBelow(2));
  }

  @Test
  void a_quantile_that_the_client_does_not_compute_is_refused() {
    var other = assertThrows(IllegalArgumentException.class, () -> SIZE.quantile(0.9));
    assertEquals("`size`: expected one of its quantiles 0.5, 0.99, got 0.9", other.getMessage());
    SummaryOf<Requests> plain = new SummaryOf<>("plain");
    var none = assertThrows(IllegalArgumentException.class, () -> plain.quantile(0.9));
    assertEquals(
        "`plain`: expected a mean or a rate, got a quantile: it has none", none.getMessage());
  }

  @Test
  void names_are_checked_as_those_of_other_handles() {
    assertThrows(IllegalArgumentException.class, () -> new CounterOf<Requests>("a-b"));
    assertThrows(IllegalArgumentException.class, () -> new GaugeOf<Requests>(""));
    assertThrows(IllegalArgumentException.class, () -> new InfoOf<Requests>("a b"));
    assertThrows(IllegalArgumentException.class, () -> new HistogramOf<Requests>("a b"));
    assertThrows(IllegalArgumentException.class, () -> new SummaryOf<Requests>("1a"));
  }

  /** Whoever types a name may have taken a part for the family; a catalogue has not. */
  @Test
  void a_family_can_be_called_as_if_it_were_a_part() {
    HistogramOf<Requests> agents = new HistogramOf<>("agent_count", 1, 2);
    assertEquals("rate(agent_count_count[5m])", agents.rate(minutes(5)).text());
    assertEquals(
        "x_sum{quantile=\"0.5\"}", new SummaryOf<Requests>("x_sum", 0.5).quantile(0.5).text());
    assertEquals("y_bucket", new NativeHistogramOf<Requests>("y_bucket").toString());
  }

  @Test
  void they_are_equal_by_kind_name_and_matchers() {
    CounterOf<Requests> one = REQUESTS.where(Requests.STATUS.is("1"));
    CounterOf<Requests> same =
        new CounterOf<Requests>("requests_total").where(Requests.STATUS.is("1"));
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, REQUESTS);
    assertNotEquals((Object) REQUESTS, counter("requests_total"));
  }
}
