package dev.belfry.verify;

import java.util.List;
import java.util.Locale;

/** The servers of a stack that can be asked, and what is looked at there. */
public enum ServerKind {
  /** Prometheus, or what speaks its API. */
  PROMETHEUS(new TargetsCheck(), RulesCheck.ofPrometheus(), new MetricsCheck()),
  /** Alertmanager. */
  ALERTMANAGER(new ConfigurationCheck(), new ReceiversCheck()),
  /** Grafana. */
  GRAFANA(new DataSourcesCheck(), new FoldersCheck(), new DashboardsCheck()),
  /** Loki, its ruler included. */
  LOKI(new LogLabelsCheck(), RulesCheck.ofLoki());

  private final List<LiveCheck> checks;

  ServerKind(LiveCheck... checks) {
    this.checks = List.of(checks);
  }

  List<LiveCheck> checks() {
    return checks;
  }

  /** Whether it, or what speaks its API, keeps tenants apart by a header of each request. */
  public boolean hasTenants() {
    return this != GRAFANA;
  }

  /** Its name in options and reports, such as {@code prometheus}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
