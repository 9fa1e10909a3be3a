package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.tree.Node;

/** Queries of logs that are reported, and such that are not. */
public final class LogQlCases {
  private LogQlCases() {}

  /** Texts that Loki would refuse: of an alert, a panel, an annotation and a variable. */
  public static Bundle noLogQl() {
    return bundle("cases")
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    alert("Failing")
                        .when(gauge("queue_length").above(10))
                        .unchecked("expr", Node.text("rate({app=\"queue\"} |= \"error\" [5m]) >"))
                        .allow("schema.unchecked-property", "shows the finding")))
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .annotations(lokiAnnotation("Starts", "{app=\"queue\"} |= started"))
                .variables(
                    queryVariable("pod", lokiLabelValues("{app=queue}", label("pod"))),
                    textBoxVariable("app"))
                .panels(
                    logs("Errors $pod").queries(lokiQuery("{app=\"$app\"} | json | level = ")),
                    timeSeries("Rate").queries(lokiQuery("rate({app=\"queue\"}[$__auto)"))));
  }

  /** Texts that are fine, or may become so when Grafana fills in what readers choose. */
  public static Bundle maybeLogQl() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .annotations(lokiAnnotation("Starts", "{app=\"queue\"} |= `started`"))
                .variables(
                    queryVariable("pod", lokiLabelValues("{app=\"$app\"}", label("pod"))),
                    textBoxVariable("app"),
                    textBoxVariable("stage"))
                .panels(
                    logs("Errors $pod").queries(lokiQuery("{app=~\"${app:regex}\"} $stage")),
                    timeSeries("Rate")
                        .queries(
                            lokiQuery("sum(rate({app=\"$app\"} |= \"error\" [$__auto]))"),
                            lokiQuery("sum_over_time({app=\"a\"} | unwrap n [$__range]) > 2"),
                            lokiQuery("count_over_time({app=\"a\"}[$__interval])"))));
  }
}
