package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.prometheusRule;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.common.Span;
import dev.belfry.grafana.VariableQuery;
import dev.belfry.kubernetes.ServiceMonitor;
import dev.belfry.promql.Gauge;
import dev.belfry.render.Renderer;
import dev.belfry.tree.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpressionsTest {
  private static final Gauge QUEUE = gauge("queue_length");

  private static Expressions of(Bundle bundle) {
    return new Expressions(new Inspection(bundle, Renderer.render(bundle), Catalog.empty()));
  }

  private static List<String> texts(Bundle bundle) {
    return of(bundle).all().stream().map(one -> one.use() + " " + one.expression().text()).toList();
  }

  private static List<String> codes(Bundle bundle) {
    return Found.codes(bundle);
  }

  @Test
  void rules_are_read_in_files_and_in_objects() {
    Bundle bundle =
        bundle("cases")
            .ruleGroups(ruleGroup("file").rules(record("a:b", QUEUE.sum())))
            .resources(
                prometheusRule("monitoring", "queue")
                    .groups(ruleGroup("object").rules(alert("Full").when(QUEUE.above(1)))));

    assertEquals(List.of("RECORDING sum(queue_length)", "ALERT queue_length > 1"), texts(bundle));
    assertEquals(Set.of("queue_length"), of(bundle).names());
  }

  @Test
  void dashboards_are_read_in_panels_annotations_and_variables() {
    Bundle bundle =
        bundle("cases")
            .dashboards(
                "Team",
                dashboard("queue", "Queue")
                    .variables(
                        queryVariable("pod", labelValues(gauge("up"), label("pod"))),
                        queryVariable("job", labelValues(label("job"))))
                    .annotations(
                        annotation("old", gauge("old")), annotation("new", query(gauge("new"))))
                    .panels(timeSeries("One").query(gauge("one")))
                    .collapsedRow("Row", timeSeries("Two").query(gauge("two"))));

    assertEquals(
        List.of("QUERY one", "QUERY two", "QUERY old", "QUERY new", "SERIES up"), texts(bundle));
  }

  @Test
  void a_text_put_in_place_of_a_typed_expression_is_read() {
    Bundle bundle =
        bundle("cases")
            .dashboards(
                "Team",
                dashboard("queue", "Queue")
                    .panels(
                        timeSeries("One")
                            .queries(query(QUEUE).unchecked("expr", Node.text("up{job='$job'}")))));

    assertEquals(List.of("QUERY up{job=\"$job\"}"), texts(bundle));
  }

  private static List<String> asked(String query) {
    Expressions read =
        of(
            bundle("cases")
                .dashboards(
                    "Team",
                    dashboard("queue", "Queue")
                        .variables(
                            queryVariable("pod", labelValues(label("pod")))
                                .unchecked("query", Node.text(query)))));
    return Stream.concat(
            read.all().stream().map(one -> one.use() + " " + one.expression().text()),
            read.labelQueries().stream().map(one -> "of label `" + one.label() + "`"))
        .toList();
  }

  @Test
  void variables_ask_for_labels_of_series_or_for_results() {
    List<String> jobs = List.of("SERIES up{a=\"b\",c=\"d\"}", "of label `job`");
    assertEquals(jobs, asked("label_values(up{a=\"b\",c=\"d\"},job)"));
    assertEquals(jobs, asked(" label_values( up{a=\"b\", c=\"d\"} ,\n job\t)\n"));
    assertEquals(List.of("QUERY sum(up)"), asked("query_result(sum(up))"));
    assertEquals(List.of("SERIES up", "of label ``"), asked("label_values(up, )"));
    for (String other :
        List.of(
            "label_values(job)",
            "label_values(,job)",
            "label_values(up, job) or so",
            "query_result()",
            "query_result(",
            "query_results(up)",
            "label_names()",
            "")) {
      assertEquals(List.of(), asked(other), other);
    }
  }

  @Test
  void what_typed_methods_made_of_a_variable_is_not_read_again() {
    assertEquals(List.of("SERIES up true"), typed(labelValues(gauge("up"), label("pod"))));
    assertEquals(
        List.of("SERIES up{job=~\"a.*\"} false"),
        typed(labelValues(gauge("up").where(label("job").matches("a.*")), label("pod"))));
  }

  private static List<String> typed(VariableQuery<?> query) {
    Bundle bundle =
        bundle("cases")
            .dashboards("Team", dashboard("queue", "Queue").variables(queryVariable("pod", query)));
    return of(bundle).all().stream()
        .map(one -> one.use() + " " + one.expression().text() + " " + one.isTyped())
        .toList();
  }

  private static List<String> codesWith(ServiceMonitor... monitors) {
    Bundle bundle =
        bundle("cases")
            .ruleGroups(
                ruleGroup("queue")
                    .rules(record("a:b", counter("requests_total").rate(minutes(1)).sum())));
    return codes(bundle.resources(monitors));
  }

  private static ServiceMonitor monitor(String name, Span interval) {
    return serviceMonitor("monitoring", name)
        .selecting("app", name)
        .endpoints(port("metrics").scrapeEvery(interval));
  }

  @Test
  void ranges_are_held_against_an_interval_on_which_all_monitors_agree() {
    assertEquals(
        List.of("promql.range-too-short"),
        codesWith(monitor("a", minutes(1)), monitor("b", minutes(1))));
    assertEquals(List.of(), codesWith(monitor("a", minutes(1)), monitor("b", seconds(30))));
    assertEquals(List.of(), codesWith(monitor("a", seconds(30))));
    assertEquals(
        List.of(),
        codesWith(
            serviceMonitor("monitoring", "c").selecting("app", "c").endpoints(port("metrics"))));
    assertEquals(List.of(), codesWith());
  }

  @Test
  void a_warning_can_be_allowed_on_the_query() {
    assertEquals(
        List.of(),
        codes(
            bundle("cases")
                .dashboards(
                    "Team",
                    dashboard("queue", "Queue")
                        .panels(
                            stat("Ever")
                                .queries(
                                    query(promQl("sum(requests_total)"))
                                        .allow("promql.counter-without-rate", "since ever"))))));
  }
}
