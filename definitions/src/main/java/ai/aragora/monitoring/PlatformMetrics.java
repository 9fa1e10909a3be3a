package ai.aragora.monitoring;

import static dev.belfry.promql.PromQl.*;

import dev.belfry.common.Label;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;

/**
 * What the exporters around Aragora say: kube-state-metrics, the kubelet, the node and Postgres
 * exporters.
 */
final class PlatformMetrics {
  static final Label POD = label("pod");
  static final Label CONTAINER = label("container");
  static final Label DATABASE = label("datname");
  static final Label RESOURCE = label("resource");
  static final Label STATE = label("state");
  static final Label CLAIM = label("persistentvolumeclaim");

  /** Restarts of a container, from kube-state-metrics. */
  static final Counter RESTARTS = counter("kube_pod_container_status_restarts_total");

  /** What a container may use at most, from kube-state-metrics; {@code resource} says of what. */
  static final Gauge LIMITS = gauge("kube_pod_container_resource_limits");

  /** Processor time that a container used, from the kubelet. */
  static final Counter CPU = counter("container_cpu_usage_seconds_total");

  /** Memory of a container that can't be taken back, from the kubelet. */
  static final Gauge MEMORY = gauge("container_memory_working_set_bytes");

  /** Bytes that a pod received, from the kubelet. */
  static final Counter RECEIVED = counter("container_network_receive_bytes_total");

  /** Bytes that a pod sent, from the kubelet. */
  static final Counter SENT = counter("container_network_transmit_bytes_total");

  /** What is free on a volume, from the kubelet. */
  static final Gauge VOLUME_FREE = gauge("kubelet_volume_stats_available_bytes");

  /** The size of a volume, from the kubelet. */
  static final Gauge VOLUME_SIZE = gauge("kubelet_volume_stats_capacity_bytes");

  /**
   * Connections to Postgres by database and state, from the Postgres exporter. Aragora's manifests
   * for Kubernetes run CloudNativePG or Postgres without exporter, where the metric has another
   * name or is missing.
   */
  static final Gauge DB_CONNECTIONS = gauge("pg_stat_activity_count");

  /**
   * Entries that wait in the queue. No code of Aragora's exposes this name, so the alert on it
   * can't fire. What exists and is set is {@code aragora_webhook_event_queue_size}; the nearest by
   * meaning, {@code aragora_task_queue_size}, is registered but never set.
   */
  static final Gauge QUEUE_DEPTH = gauge("aragora_queue_depth");

  private PlatformMetrics() {}
}
