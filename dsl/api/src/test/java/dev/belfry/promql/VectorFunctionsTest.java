package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.pi;
import static dev.belfry.promql.PromQl.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class VectorFunctionsTest {
  private static final InstantVector<Object> X = gauge("x");
  private static final Label A = label("a");
  private static final Label B = label("b");

  @Test
  void each_function_prints_its_own_name() {
    assertEquals("abs(x)", X.abs().text());
    assertEquals("round(x)", X.round().text());
    assertEquals("ceil(x)", X.ceil().text());
    assertEquals("floor(x)", X.floor().text());
    assertEquals("sgn(x)", X.sgn().text());
    assertEquals("sqrt(x)", X.sqrt().text());
    assertEquals("exp(x)", X.exp().text());
    assertEquals("ln(x)", X.ln().text());
    assertEquals("log2(x)", X.log2().text());
    assertEquals("log10(x)", X.log10().text());
    assertEquals("sin(x)", X.sin().text());
    assertEquals("cos(x)", X.cos().text());
    assertEquals("tan(x)", X.tan().text());
    assertEquals("asin(x)", X.asin().text());
    assertEquals("acos(x)", X.acos().text());
    assertEquals("atan(x)", X.atan().text());
    assertEquals("sinh(x)", X.sinh().text());
    assertEquals("cosh(x)", X.cosh().text());
    assertEquals("tanh(x)", X.tanh().text());
    assertEquals("asinh(x)", X.asinh().text());
    assertEquals("acosh(x)", X.acosh().text());
    assertEquals("atanh(x)", X.atanh().text());
    assertEquals("deg(x)", X.deg().text());
    assertEquals("rad(x)", X.rad().text());
    assertEquals("timestamp(x)", X.timestamp().text());
    assertEquals("start_timestamp(x)", X.startTimestamp().text());
    assertEquals("minute(x)", X.minute().text());
    assertEquals("hour(x)", X.hour().text());
    assertEquals("day_of_week(x)", X.dayOfWeek().text());
    assertEquals("day_of_month(x)", X.dayOfMonth().text());
    assertEquals("day_of_year(x)", X.dayOfYear().text());
    assertEquals("days_in_month(x)", X.daysInMonth().text());
    assertEquals("month(x)", X.month().text());
    assertEquals("year(x)", X.year().text());
    assertEquals("sort(x)", X.sort().text());
    assertEquals("sort_desc(x)", X.sortDesc().text());
    assertEquals("histogram_avg(x)", X.histogramAvg().text());
    assertEquals("histogram_count(x)", X.histogramCount().text());
    assertEquals("histogram_sum(x)", X.histogramSum().text());
    assertEquals("histogram_stddev(x)", X.histogramStddev().text());
    assertEquals("histogram_stdvar(x)", X.histogramStdvar().text());
  }

  @Test
  void functions_of_two_put_the_vector_first() {
    assertEquals("clamp(x, 0, 1)", X.clamp(0, 1).text());
    assertEquals("round(x, 0.5)", X.round(0.5).text());
    assertEquals("x atan2 y", X.atan2(gauge("y")).text());
    assertEquals("histogram_quantile(0.9, x)", X.histogramQuantile(0.9).text());
  }

  @Test
  void labels_are_given_by_name() {
    assertEquals(
        "label_replace(x, \"a\", \"$1\", \"b\", \"(.*):.*\")",
        X.labelReplace(A, "$1", B, "(.*):.*").text());
    assertEquals("label_join(x, \"a\", \"-\", \"b\", \"a\")", X.labelJoin(A, "-", B, A).text());
    assertEquals("sort_by_label(x, \"a\", \"b\")", X.sortByLabel(A, B).text());
  }

  @Test
  void regular_expression_of_a_replacement_is_read() {
    var error = assertThrows(IllegalArgumentException.class, () -> X.labelReplace(A, "$1", B, "("));
    assertEquals(
        "labelReplace: expected a regular expression (RE2), got missing closing )",
        error.getMessage());
  }

  @Test
  void numbers_become_vectors() {
    assertEquals("vector(1)", vector(1).text());
    assertEquals("x * pi()", X.times(pi()).text());
  }

  @Test
  void histograms_are_asked_for_shares_and_many_quantiles() {
    assertEquals("histogram_fraction(0, 0.2, x)", X.histogramFraction(0, 0.2).text());
    assertEquals(
        "histogram_fraction(-Inf, 0.2, x)",
        X.histogramFraction(Double.NEGATIVE_INFINITY, 0.2).text());
    assertEquals(
        "histogram_quantiles(x, \"a\", 0.5, 0.99)", X.histogramQuantiles(A, 0.5, 0.99).text());
    assertThrows(IllegalArgumentException.class, () -> X.histogramFraction(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> X.histogramQuantiles(A));
    assertThrows(IllegalArgumentException.class, () -> X.histogramQuantiles(A, new double[11]));
    assertThrows(IllegalArgumentException.class, () -> X.histogramQuantiles(A, 1.1));
  }

  @Test
  void histograms_are_cut_at_a_value() {
    assertEquals("x </ 5", X.histogramUpTo(5).text());
    assertEquals("x >/ 0.1", X.histogramFrom(0.1).text());
    assertEquals("(x </ 5) * 2", X.histogramUpTo(5).times(2).text());
    assertThrows(IllegalArgumentException.class, () -> X.histogramUpTo(Double.NaN));
  }

  @Test
  void labels_of_targets_are_taken_over_all_or_some() {
    assertEquals("info(x)", X.info().text());
    assertEquals("info(x, {a=~\".+\",b=\"c\"})", X.info(B.is("c"), A.matches(".+")).text());
  }

  @Test
  void series_are_sorted_by_labels_in_both_directions() {
    assertEquals("sort_by_label(x, \"a\", \"b\")", X.sortByLabel(A, B).text());
    assertEquals("sort_by_label_desc(x, \"a\")", X.sortByLabelDesc(A).text());
  }
}
