package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * What a query for Elasticsearch calculates, and how it groups the documents.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentElasticsearchQuery<SELF extends FluentElasticsearchQuery<SELF>>
    extends DataSourceQuery<SELF> {

  FluentElasticsearchQuery(ObjectNode node) {
    super(node);
  }

  /**
   * What is calculated for each group of documents; those without a name get the next free number.
   *
   * <p>API name: {@code metrics}.
   */
  public final SELF metrics(MetricAggregation... metrics) {
    return metrics(List.of(requireNonNull(metrics, "metrics")));
  }

  /**
   * What is calculated for each group of documents; those without a name get the next free number.
   *
   * <p>API name: {@code metrics}.
   */
  public final SELF metrics(List<? extends MetricAggregation> metrics) {
    requireNonNull(metrics, "metrics");
    return set(
        ElasticsearchQuery.METRICS,
        Aggregations.appended(node(), node().array("metrics"), metrics));
  }

  /**
   * How documents are grouped, the outer groups first; those without a name get the next free
   * number.
   *
   * <p>API name: {@code bucketAggs}.
   */
  public final SELF buckets(BucketAggregation... buckets) {
    return buckets(List.of(requireNonNull(buckets, "buckets")));
  }

  /**
   * How documents are grouped, the outer groups first; those without a name get the next free
   * number.
   *
   * <p>API name: {@code bucketAggs}.
   */
  public final SELF buckets(List<? extends BucketAggregation> buckets) {
    requireNonNull(buckets, "buckets");
    return set(
        ElasticsearchQuery.BUCKET_AGGS,
        Aggregations.appended(node(), node().array("bucketAggs"), buckets));
  }
}
