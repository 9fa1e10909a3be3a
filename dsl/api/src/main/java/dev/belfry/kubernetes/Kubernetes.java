package dev.belfry.kubernetes;

/**
 * The front door to objects for Kubernetes: monitors, rules, and the Prometheus that picks them up.
 */
public final class Kubernetes extends KubernetesFactories {
  private Kubernetes() {}

  /**
   * One step that drops targets or samples by their labels, or changes these labels.
   *
   * @param action what it does. API name: {@code action}.
   */
  public static Relabeling relabeling(RelabelAction action) {
    return Relabeling.of().action(action);
  }
}
