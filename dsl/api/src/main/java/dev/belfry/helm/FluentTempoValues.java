package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;

/**
 * Where a Tempo keeps traces, and what it makes of them.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentTempoValues<SELF extends FluentTempoValues<SELF>>
    extends Fluent<SELF> implements HelmValues {
  private static final Key GENERATOR = Key.of("metrics_generator");
  private static final Key PROCESSORS = Key.of("processors");

  FluentTempoValues(ObjectNode node) {
    super(node);
  }

  @Override
  public final Chart chart() {
    return Chart.TEMPO;
  }

  /**
   * Keeps traces on a disk. API names: {@code persistence.enabled} and {@code persistence.size}.
   * Default: they are gone with the pod.
   *
   * @param size how large it is, such as {@code 50Gi}
   * @throws IllegalArgumentException when the size is no quantity of Kubernetes
   */
  public final SELF persistence(String size) {
    return set(TempoValues.PERSISTENT, Node.bool(true)).set(TempoValues.SIZE, Sizes.node(size));
  }

  /**
   * Keeps traces in a bucket of S3, or of what speaks as S3 does. Who asks is known by the account
   * of the pod or by its environment. API names: {@code tempo.storage.trace.backend}, {@code
   * s3.bucket} and {@code s3.endpoint}. Default: on the disk of the pod.
   *
   * @param bucket the name of the bucket
   * @param endpoint the host, such as {@code s3.eu-central-1.amazonaws.com}
   * @throws IllegalArgumentException when one of them is empty
   */
  public final SELF s3(String bucket, String endpoint) {
    return keptIn("s3", TempoValues.S3_BUCKET, Require.filled("bucket", bucket))
        .set(TempoValues.S3_ENDPOINT, Node.text(Require.filled("endpoint", endpoint)));
  }

  /**
   * Keeps traces in a bucket of Google Cloud Storage. API names: {@code
   * tempo.storage.trace.backend} and {@code gcs.bucket_name}. Default: on the disk of the pod.
   *
   * @param bucket the name of the bucket
   * @throws IllegalArgumentException when it is empty
   */
  public final SELF gcs(String bucket) {
    return keptIn("gcs", TempoValues.GCS_BUCKET, Require.filled("bucket", bucket));
  }

  /**
   * Keeps traces in a container of Azure Blob Storage. API names: {@code
   * tempo.storage.trace.backend} and {@code azure.container_name}. Default: on the disk of the pod.
   *
   * @param container the name of the container
   * @throws IllegalArgumentException when it is empty
   */
  public final SELF azure(String container) {
    return keptIn("azure", TempoValues.AZURE_CONTAINER, Require.filled("container", container));
  }

  private SELF keptIn(String backend, Path name, String value) {
    return set(TempoValues.BACKEND, Node.text(backend)).set(name, Node.text(value));
  }

  /**
   * Makes metrics of traces and sends them to a Prometheus, which has to take them: {@code
   * prometheusValues().remoteWriteReceiver()}. API names: {@code tempo.metricsGenerator.enabled},
   * {@code tempo.metricsGenerator.remoteWriteUrl} and {@code
   * tempo.overrides.defaults.metrics_generator.processors}. Default: no metrics.
   *
   * @param prometheus where Prometheus answers: {@code http://prometheus.monitoring:9090}
   * @param processors which metrics, at least one
   * @throws IllegalArgumentException when the address is empty or no processor is named
   */
  public final SELF metricsTo(String prometheus, TempoProcessor... processors) {
    List<TempoProcessor> all = List.of(requireNonNull(processors, "processors"));
    if (all.isEmpty()) {
      throw new IllegalArgumentException("processors: expected at least one, got none");
    }
    String url = Require.filled("prometheus", prometheus) + "/api/v1/write";
    return set(TempoValues.GENERATES_METRICS, Node.bool(true))
        .set(TempoValues.REMOTE_WRITE_URL, Node.text(url))
        .set(
            TempoValues.OF_ALL_TENANTS.then(GENERATOR).then(PROCESSORS),
            Node.array(all.stream().map(TempoProcessor::node).toList()));
  }
}
