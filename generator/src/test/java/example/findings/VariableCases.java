package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.AdHocOperator;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.TextBoxVariable;
import dev.belfry.grafana.TextMode;
import dev.belfry.grafana.TraceFilter;
import dev.belfry.grafana.TraceScope;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;

/** Variables that are reported, and such that are not. */
public final class VariableCases {
  private static final Label POD = label("pod");
  private static final Gauge QUEUE = gauge("queue_length");
  private static final TextBoxVariable BOX = textBoxVariable("box");

  private VariableCases() {}

  private static Dashboard showing(Panel... panels) {
    return dashboard("queue", "Queue").panels(panels);
  }

  private static Bundle of(Dashboard dashboard) {
    return bundle("cases").dashboards("Team", dashboard);
  }

  /** Variables that nothing names but their own words. */
  public static Bundle unused() {
    return of(
        showing(stat("Length").query(QUEUE), text("Text", "Costs $5, in $$box."))
            .variables(
                dataSourceVariable("logs", DataSourceType.LOKI),
                queryVariable("pod", labelValues(QUEUE, POD)).description("Not $pod itself")));
  }

  /** Variables in a repetition, a title, a link, a list, another variable, and filters. */
  public static Bundle used() {
    QueryVariable pod = queryVariable("pod", labelValues(QUEUE.where(POD.in(BOX)), POD));
    return of(
        showing(
                stat("Length in $zone")
                    .query(QUEUE)
                    .repeatFor(pod)
                    .links(panelLink("Runbook", "https://example.org/[[page]]")),
                table("Calls")
                    .queries(
                        elasticsearchQuery(
                            "*", topMetrics().fields("bytes_${unit:raw}"), termsBuckets("host"))))
            .variables(
                dataSourceVariable("source", DataSourceType.PROMETHEUS),
                BOX,
                pod,
                constantVariable("zone", "eu"),
                constantVariable("page", "queue"),
                customVariable("unit", "kb", "mb"),
                adHocVariable("filters", DataSourceType.PROMETHEUS)
                    .filters(adHocFilter("pod", AdHocOperator.EQUAL, "web"))));
  }

  /** Variables of which a link takes all along. */
  public static Bundle handedOn() {
    return of(
        showing(
                stat("Length")
                    .query(QUEUE)
                    .links(panelLink("More", "https://example.org?${__all_variables}")))
            .variables(BOX));
  }

  /** Two variables that ask for each other, and one that asks for itself. */
  public static Bundle cyclic() {
    return of(
        showing(stat("Length of $pod on $node in $zone, $own").query(QUEUE))
            .variables(
                queryVariable("zone", labelValues(QUEUE, label("zone"))),
                queryVariable("pod", labelValues(QUEUE.where(label("node").in(box("node"))), POD)),
                queryVariable("node", labelValues(QUEUE.where(POD.in(box("pod"))), label("node"))),
                queryVariable("own", metrics("queue_$own"))));
  }

  private static TextBoxVariable box(String name) {
    return textBoxVariable(name);
  }

  /** Variables of which two ask for the same other one, and one that was chosen by its own name. */
  public static Bundle dependent() {
    return of(
        showing(stat("Length of $pod on $node in $zone").query(QUEUE))
            .variables(
                BOX,
                customVariable("zone", "eu", "us").current("$zone"),
                queryVariable("node", labelValues(QUEUE.where(POD.in(BOX)), label("node"))),
                queryVariable(
                    "pod",
                    labelValues(QUEUE.where(POD.in(BOX), label("node").in(box("node"))), POD))));
  }

  /** One name for two variables. */
  public static Bundle duplicate() {
    return of(
        showing(stat("Length of $box").query(QUEUE))
            .variables(BOX, constantVariable("box", "fixed")));
  }

  /** Names that differ in a letter. */
  public static Bundle distinct() {
    return of(
        showing(stat("Length of $box in $Box").query(QUEUE))
            .variables(BOX, constantVariable("Box", "fixed")));
  }

  /** Formats that Grafana does not have, one of them nearly. */
  public static Bundle unknownFormat() {
    return of(
        showing(stat("Length of ${box:cvs}").query(QUEUE), text("Text", "[[box:percent]]"))
            .variables(BOX));
  }

  /** Formats that Grafana has, with settings, and colons that are none. */
  public static Bundle knownFormats() {
    return of(
        showing(
                stat("Length of ${box:csv} from ${__from:date:YYYY-MM}").query(QUEUE),
                text("Text", "[[box:pipe]] ${box.text:queryparam} ${__data.fields[\"a:b\"]}"),
                text("More", "${box:join: and } {box:nothing}"),
                text("Here", "[All](${__url.path}${__url.params:exclude:var-a,var-b})"),
                text("There", "[One](${__url.path}${__url.params:include:var-a})"))
            .variables(BOX));
  }

  /** Names that look nearly like those of the variables, wherever Grafana reads them. */
  public static Bundle undefinedEverywhere() {
    return of(
        showing(
                stat("Length of [[bix:csv]] and ${bux.text}").query(QUEUE).repeatFor(box("bex")),
                table("Calls").queries(traceSearch(traceFilterOf("$bax", "${bohx:regex}"))))
            .variables(BOX)
            .description("What $box is."));
  }

  private static TraceFilter traceFilterOf(String... values) {
    return traceFilter(TraceScope.SPAN, "pod", values);
  }

  /** Dollars that mean something to other languages. */
  public static Bundle foreignDollars() {
    return of(
        showing(
            text("Dollars", "$1 $$x ${__field.labels.x} ${__url_time_range} (a|b)$ $5.00 {{$x}}"),
            stat("Lines").queries(lokiQuery("{app=~\"web$\"} | line_format \"{{$x}}\"")),
            stat("Series")
                .queries(
                    influxQl("SELECT a FROM b WHERE $timeFilter").alias("$tag_host $col $m"),
                    flux("map(fn: (r) => ({a: \"${r.host}\"}))")),
            stat("Metric").queries(cloudWatchMetric("AWS/EC2", "CPU").legend("${LABEL} ${MAX}")),
            stat("Table")
                .queries(postgresQuery("SELECT $1 FROM a WHERE $__timeFilter(created)"))
                .minInterval(seconds(10)),
            stat("Documents")
                .queries(
                    customQuery(new DataSourceType<>("grafana-mongodb-datasource"))
                        .unchecked("query", Node.text("db.a.aggregate([{$match: {}}])"))
                        .allow("schema.unchecked-property", "a data source of our own")),
            text("Commands", "Type `kubectl -n $NS get pods`, or:\n```\necho ${HOME}\n```"),
            text("Script", "cd $HOME").mode(TextMode.CODE)));
  }

  /** Variables that readers are asked for when they click on an action. */
  public static Bundle askedByActions() {
    return of(
        showing(
            stat("Length")
                .query(QUEUE)
                .actions(
                    fetchAction("Scale", "https://example.org/scale/${to}")
                        .variables(actionVariable("to", "To how many?"))
                        .body("{\"to\": \"$to\"}"))));
  }

  /** A variable that only another action asks for, and names in places that are no code. */
  public static Bundle undefinedNearly() {
    return of(
        showing(
            stat("Length")
                .query(QUEUE)
                .actions(
                    fetchAction("Scale", "https://example.org/scale/1")
                        .variables(actionVariable("to", "To how many?")),
                    fetchAction("Empty", "https://example.org/scale/$to")),
            text("Commands", "Type `kubectl get pods` in $NS"),
            stat("Documents")
                .queries(
                    customQuery(new DataSourceType<>("grafana-mongodb-datasource"))
                        .unchecked("query", Node.text("db.${collection}.count()"))
                        .allow("schema.unchecked-property", "a data source of our own"))));
  }
}
