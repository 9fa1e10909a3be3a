package dev.belfry.kubernetes;

/** The front door to objects for Kubernetes: monitors, rules, and the Prometheus that picks them up. */
public final class Kubernetes extends KubernetesFactories {
  private Kubernetes() {}
}
