package dev.belfry.kubernetes;

/**
 * How a Grafana in a cluster gets the dashboards of a bundle, their folders and its data sources:
 * as objects for Kubernetes, in the namespace given.
 */
public sealed interface GrafanaObjects permits GrafanaSidecar, GrafanaOperator {

  /** The namespace of the objects. */
  String namespace();
}
