package dev.belfry.kubernetes;

/**
 * The front door to where the targets of a {@link ScrapeConfig} come from: {@code
 * Discovery.consul("consul:8500")}. Each kind has the fields of its service; secrets are entries of
 * Secrets of Kubernetes.
 */
public final class Discovery extends DiscoveryFactories {
  private Discovery() {}
}
