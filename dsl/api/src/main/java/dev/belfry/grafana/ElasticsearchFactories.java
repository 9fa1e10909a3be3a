package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.Require;

/** Starts queries for Elasticsearch and the calculations that refer to others. */
abstract class ElasticsearchFactories extends GrafanaFactories {
  ElasticsearchFactories() {}

  /**
   * Numbers made of documents of Elasticsearch.
   *
   * @param lucene which documents, in the notation of Lucene: {@code status:500}; empty for all
   * @param metric what is calculated: {@code documentCount()}
   * @param bucket how the documents are grouped: {@code dateHistogramBuckets("@timestamp")}
   */
  public static ElasticsearchQuery elasticsearchQuery(
      String lucene, MetricAggregation metric, BucketAggregation bucket) {
    requireNonNull(metric, "metric");
    return elasticsearch(lucene).metrics(metric).buckets(requireNonNull(bucket, "bucket"));
  }

  /**
   * Documents of Elasticsearch as a table of their fields.
   *
   * @param lucene which documents, in the notation of Lucene; empty for all
   * @param table how many: {@code rawData()}
   */
  public static ElasticsearchQuery elasticsearchQuery(String lucene, RawDataMetric table) {
    return elasticsearch(lucene).metrics(requireNonNull(table, "table"));
  }

  /**
   * Documents of Elasticsearch as JSON.
   *
   * @param lucene which documents, in the notation of Lucene; empty for all
   * @param documents how many: {@code rawDocuments()}
   */
  public static ElasticsearchQuery elasticsearchQuery(String lucene, RawDocumentMetric documents) {
    return elasticsearch(lucene).metrics(requireNonNull(documents, "documents"));
  }

  /**
   * Documents of Elasticsearch as lines of logs.
   *
   * @param lucene which documents, in the notation of Lucene; empty for all
   * @param logs how many: {@code logDocuments()}
   */
  public static ElasticsearchQuery elasticsearchQuery(String lucene, LogsMetric logs) {
    return elasticsearch(lucene).metrics(requireNonNull(logs, "logs"));
  }

  private static ElasticsearchQuery elasticsearch(String lucene) {
    return ElasticsearchQuery.of()
        .given(ElasticsearchQuery.QUERY, Node.text(requireNonNull(lucene, "lucene")));
  }

  /**
   * How the result of another calculation changes from step to step.
   *
   * @throws IllegalArgumentException when the other has no {@code id} of its own
   */
  public static DerivativeMetric derivativeOf(MetricAggregation metric) {
    return DerivativeMetric.of().startingFrom(metric);
  }

  /**
   * How the result of another calculation differs from what it was some steps ago.
   *
   * @throws IllegalArgumentException when the other has no {@code id} of its own
   */
  public static SerialDifferenceMetric serialDifferenceOf(MetricAggregation metric) {
    return SerialDifferenceMetric.of().startingFrom(metric);
  }

  /**
   * The sum of the result of another calculation so far.
   *
   * @throws IllegalArgumentException when the other has no {@code id} of its own
   */
  public static CumulativeSumMetric cumulativeSumOf(MetricAggregation metric) {
    return CumulativeSumMetric.of().startingFrom(metric);
  }

  /**
   * The average of the result of another calculation over the last steps.
   *
   * @throws IllegalArgumentException when the other has no {@code id} of its own
   */
  public static MovingAverageMetric movingAverageOf(MetricAggregation metric) {
    return MovingAverageMetric.of().startingFrom(metric);
  }

  /**
   * A function of the last steps of the result of another calculation.
   *
   * @param metric the other calculation
   * @param script the function in Painless: {@code MovingFunctions.max(values)}
   * @throws IllegalArgumentException when the other has no {@code id} of its own
   */
  public static MovingFunctionMetric movingFunctionOf(MetricAggregation metric, String script) {
    return MovingFunctionMetric.of().startingFrom(metric).script(script);
  }

  /**
   * A calculation with results of other calculations, which {@code variable} names for the script.
   *
   * @param script the calculation in Painless: {@code params.errors / params.all}
   * @throws IllegalArgumentException when the script is empty
   */
  public static BucketScriptMetric bucketScript(String script) {
    return BucketScriptMetric.of().script(Require.filled("script", script));
  }
}
