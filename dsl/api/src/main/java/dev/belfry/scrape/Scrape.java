package dev.belfry.scrape;

/**
 * The front door to jobs of a Prometheus that reads its configuration from files. With the
 * operator, {@link dev.belfry.kubernetes.Kubernetes} says the same as objects.
 */
public final class Scrape extends ScrapeFactories {
  private Scrape() {}
}
