package dev.belfry.logql;

import dev.belfry.common.Placeholder;

/** Lengths of time that Grafana fills in, so they work in dashboards and never in rules. */
public enum GrafanaInterval implements Placeholder {
  /** Fits the width of the panel, and is at least the step of the query. */
  AUTO("$__auto"),
  /** From one point of the panel to the next. */
  INTERVAL("$__interval"),
  /** All the time that the dashboard shows. */
  RANGE("$__range");

  private final String placeholder;

  GrafanaInterval(String placeholder) {
    this.placeholder = placeholder;
  }

  @Override
  public String placeholder() {
    return placeholder;
  }
}
