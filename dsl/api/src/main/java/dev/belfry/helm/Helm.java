package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;

/** The front door to Helm: releases of charts, and the values that they get. */
public final class Helm extends HelmFactories {
  private Helm() {}

  /**
   * A release: one chart, installed under a name.
   *
   * @param name the name of the release: small letters, digits and {@code -}
   * @param namespace the namespace of Kubernetes that it goes to, of the same letters
   * @param values what is set otherwise than the chart does
   * @throws IllegalArgumentException when the name or the namespace is not as said
   */
  public static <V extends HelmValues> HelmRelease<V> release(
      String name, String namespace, V values) {
    return new HelmRelease<>(name, namespace, requireNonNull(values, "values").chart(), values);
  }

  /** Values of a chart that Belfry has no types for; {@code unchecked} sets them. */
  public static ChartValues chartValues(Chart chart) {
    return new ChartValues(chart, Node.object().startedHere());
  }

  /**
   * A disk for each pod, which one node at a time may write.
   *
   * @param size how large it is, such as {@code 50Gi}. API name: {@code storage}.
   * @throws IllegalArgumentException when the size is no quantity of Kubernetes
   */
  public static VolumeClaim volumeClaim(String size) {
    return VolumeClaim.of(size).forOnePod();
  }
}
