package dev.belfry.bundle;

/**
 * The form in which the dashboards of a bundle are written. The definitions are the same for all of
 * them.
 */
public enum DashboardFormat {
  /**
   * The JSON model that Grafana imports, exports and reads from provisioned folders. Tabs and auto
   * grids, which it does not have, become rows and fixed places.
   */
  CLASSIC,

  /** The JSON model inside of a resource. API name: {@code dashboard.grafana.app/v1}. */
  RESOURCE_V1,

  /**
   * A resource in which panels and their layout are apart; has tabs and auto grids. API name:
   * {@code dashboard.grafana.app/v2}.
   */
  RESOURCE_V2
}
