package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.AverageMetric;
import dev.belfry.grafana.CalendarUnit;
import dev.belfry.grafana.ClassicReducer;
import dev.belfry.grafana.ConditionOperator;
import dev.belfry.grafana.CountMetric;
import dev.belfry.grafana.ExpressionReducer;
import dev.belfry.grafana.MovingAverageModel;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.Query;
import dev.belfry.grafana.RateMode;
import dev.belfry.grafana.ReduceExpression;
import dev.belfry.grafana.ReduceMode;
import dev.belfry.grafana.SortDirection;
import dev.belfry.grafana.TestDataScenario;
import dev.belfry.grafana.TestError;
import dev.belfry.grafana.TestErrorSource;
import dev.belfry.grafana.TestGraph;
import dev.belfry.grafana.TestStreamType;
import dev.belfry.grafana.Upsampler;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;

/** Queries that are made of parts: expressions, aggregations of documents, made-up data. */
public final class GoldenExpressions {
  private static final Gauge QUEUE = gauge("queue_length");

  private GoldenExpressions() {}

  private static Bundle of(Query... queries) {
    return bundle("golden")
        .dashboards(
            "Golden",
            dashboard("expressions", "Expressions")
                .panels(timeSeries("Expressions").queries(queries)));
  }

  /** One expression of each type, also without options. */
  public static Bundle expressions() {
    PrometheusQuery longest = query(QUEUE.max()).refId("longest");
    PrometheusQuery all = query(QUEUE.sum()).refId("all").hidden();
    ReduceExpression last = reduce(all, ExpressionReducer.LAST).refId("last");
    return of(
        longest,
        all,
        last,
        math(longest.reference() + " / " + all.reference() + " * 100"),
        reduce(longest, ExpressionReducer.MEAN).mode(ReduceMode.REPLACE).replaceWith(0),
        resample(longest, minutes(5)),
        resample(longest, minutes(1)).upsampler(Upsampler.LAST).downsampler(ExpressionReducer.MAX),
        threshold(last, isAbove(5)),
        threshold(last, isOutside(1, 10)).until(isBetween(2, 9)).hidden(),
        classicConditions(
            classicCondition(longest, ClassicReducer.AVERAGE, isAtLeast(3)),
            classicCondition(all, ClassicReducer.COUNT_NON_NULL, hasNoValue())
                .operator(ConditionOperator.OR)),
        sqlExpression("SELECT * FROM longest JOIN `all` ON longest.pod = `all`.pod"));
  }

  /** Each way to group and to calculate. */
  public static Bundle elasticsearch() {
    CountMetric count = documentCount().id("count");
    AverageMetric average = averageOf("bytes").missing("0").script("_value / 1024").id("average");
    return of(
        elasticsearchQuery("", documentCount(), dateHistogramBuckets("@timestamp")),
        elasticsearchQuery("status:500", count.hidden(), termsBuckets("zone"))
            .alias("{{host}} {{metric}}")
            .timeField("time")
            .metrics(
                average,
                sumOf("bytes"),
                minOf("bytes"),
                maxOf("bytes"),
                uniqueCountOf("host").preciseUpTo(1000),
                percentilesOf("bytes").percentiles(50, 99.9),
                extendedStatsOf("bytes").deviations(3).average().upperBound(),
                rateOf("bytes").unit(CalendarUnit.HOUR).mode(RateMode.COUNT),
                topMetrics().fields("bytes").orderBy("time").order(SortDirection.DESCENDING))
            .metrics(
                derivativeOf(average).unit("1s"),
                serialDifferenceOf(count).lag(7),
                cumulativeSumOf(count).format("0"),
                movingAverageOf(average)
                    .model(MovingAverageModel.HOLT_WINTERS)
                    .window(5)
                    .predict(2)
                    .fitted()
                    .alpha("0.5")
                    .beta("0.5")
                    .gamma("0.5")
                    .period("7")
                    .padded(),
                movingFunctionOf(average, "MovingFunctions.max(values)").window(5).shift(1),
                bucketScript("params.bytes / params.all")
                    .variable("bytes", average)
                    .variable("all", count))
            .buckets(
                termsBuckets("host")
                    .size(20)
                    .order(SortDirection.ASCENDING)
                    .orderBy("average")
                    .minDocuments(1)
                    .missing("none"),
                filtersBuckets()
                    .filters(bucketFilter("status:500").label("errors"), bucketFilter("*")),
                histogramBuckets("bytes").interval(100).minDocuments(1),
                geoHashBuckets("place").precision(4),
                nestedBuckets("items"),
                dateHistogramBuckets("time")
                    .interval("1m")
                    .minDocuments(0)
                    .trimmedEdges(1)
                    .offset("6h")
                    .timezone("utc")),
        elasticsearchQuery("*", rawData().size(10)),
        elasticsearchQuery("*", rawDocuments().size(10)),
        elasticsearchQuery("*", logDocuments().limit(100)));
  }

  /** Made-up data, by the scenarios that have options. */
  public static Bundle madeUp() {
    return of(
        testData(TestDataScenario.NO_DATA_POINTS),
        testData(TestDataScenario.RANDOM_WALK)
            .alias("walk")
            .labels("app=web")
            .seriesCount(2)
            .startValue(5)
            .min(0)
            .max(10)
            .spread(1)
            .noise(0.5)
            .dropPercent(10)
            .withNulls(),
        testData(TestDataScenario.SLOW_QUERY).input("5s"),
        testData(TestDataScenario.MANUAL_ENTRY)
            .points(Node.array(Node.number(1), Node.number(1_700_000_000_000L))),
        testData(TestDataScenario.CSV_CONTENT).csvContent("a,b\n1,2"),
        testData(TestDataScenario.CSV_FILE).csvFileName("population_by_state.csv"),
        testData(TestDataScenario.PREDICTABLE_CSV_WAVE)
            .csvWaves(csvWave("0,0,2,1").name("wave").labels("app=web").step(60)),
        testData(TestDataScenario.PREDICTABLE_PULSE)
            .pulseStep(60)
            .pulseHighCount(3)
            .pulseLowCount(3)
            .pulseHigh(2)
            .pulseLow(1),
        testData(TestDataScenario.NODE_GRAPH).graph(TestGraph.RANDOM).nodeCount(10).nodeSeed(7),
        testData(TestDataScenario.STREAMING_CLIENT).stream(
            testStream(TestStreamType.SIGNAL).bands(1).speed(500)),
        testData(TestDataScenario.SIMULATION)
            .simulation("sine")
            .simulationTicks(10)
            .simulationKey("a")
            .simulationSettings(Node.object().with("period", Node.number(10)))
            .simulationStream()
            .simulationCourse(),
        testData(TestDataScenario.USA)
            .usaMode("timeseries")
            .usaPeriod("30m")
            .usaFields("foo")
            .usaStates("NY"),
        testData(TestDataScenario.LIVE).channel("random-2s-stream"),
        testData(TestDataScenario.LOGS).lines(10).levelColumn(),
        testData(TestDataScenario.TRACE).spanCount(5),
        testData(TestDataScenario.FLAME_GRAPH).profileDifference(),
        testData(TestDataScenario.RAW_FRAME).frames("[]"),
        testData(TestDataScenario.ERROR_WITH_SOURCE)
            .errorType(TestError.SERVER_PANIC)
            .errorSource(TestErrorSource.PLUGIN));
  }
}
