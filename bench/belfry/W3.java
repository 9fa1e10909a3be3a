package bench;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.generate.Main;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.kubernetes.ServiceMonitor;
import dev.belfry.promql.InstantVector;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Severity;
import dev.belfry.scrape.Relabel;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty alerts and a monitor for each service, as objects for Kubernetes: {@code W3 <how many> --out <folder>}. */
public final class W3 {
  private static final int ALERTS = 20;
  private static final String NAMESPACE = "monitoring";
  private static final Label JOB = label("job");
  private static final Label TEAM = label("team");

  private final String number;
  private final String service;

  private W3(int number) {
    this.number = Digits.of(number, 4);
    service = "svc-" + this.number;
  }

  static Bundle define(int count) {
    Bundle all = bundle("w3");
    List<W3> services = IntStream.range(0, count).mapToObj(W3::new).toList();
    return all.resources(each(services, W3::rules)).resources(each(services, W3::monitor));
  }

  static Bundle service(int number) {
    W3 one = new W3(number);
    return bundle("w3").resources(one.rules(), one.monitor());
  }

  private PrometheusRule rules() {
    List<Integer> numbers = IntStream.range(0, ALERTS).boxed().toList();
    return prometheusRule(NAMESPACE, service + "-rules")
        .label("prometheus", "k8s")
        .label("role", "alert-rules")
        .groups(ruleGroup(service + ".rules").every(seconds(30)).rules(each(numbers, this::alert)));
  }

  private Alert alert(int index) {
    String digits = Digits.of(index, 2);
    return dev.belfry.rules.Rules.alert("Svc" + number + "Alert" + digits)
        .when(errors(digits).above(index + 1))
        .holdingFor(minutes(1 + index % 5))
        .severity(index % 3 == 0 ? Severity.CRITICAL : Severity.WARNING)
        .label(TEAM, "platform")
        .summary("Alert " + index + " firing on " + service)
        .description("Value is {{ $value | humanize }} for {{ $labels.job }}")
        .runbook("https://runbooks.example.com/" + service + "/" + digits);
  }

  private InstantVector<?> errors(String digits) {
    return counter("svc_" + number + "_errors_" + digits + "_total")
        .where(JOB.is(service))
        .rate(minutes(5))
        .sumBy(JOB);
  }

  private ServiceMonitor monitor() {
    return serviceMonitor(NAMESPACE, service)
        .label("release", "prometheus")
        .selecting("app", service)
        .fromNamespaces("default")
        .endpoints(
            port("http")
                .path("/metrics")
                .scrapeEvery(seconds(30))
                .timeout(seconds(10))
                .relabelings(
                    Relabel.replace(label("pod"))
                        .sourceLabels(label("__meta_kubernetes_pod_name")))
                .metricRelabelings(Relabel.drop("go_gc_.*", label("__name__"))));
  }

  /** Writes the objects. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    Main.run(List.of(args).subList(1, args.length).toArray(new String[0]), W3.class, () -> define(count));
  }
}
