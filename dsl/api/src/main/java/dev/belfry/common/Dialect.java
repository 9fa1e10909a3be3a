package dev.belfry.common;

/** What an expression may contain beyond the language itself. */
public enum Dialect {
  /** Nothing: what Prometheus or Loki itself reads. */
  PLAIN,
  /**
   * The variables of Grafana, in all their forms ({@code $job}, {@code ${job:regex}}, {@code
   * [[job]]}), which stand for an expression, a number, a length of time, or a part of a name.
   */
  GRAFANA
}
