package dev.belfry.rules;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/** How urgent an alert is: the value of its label {@code severity}. */
public enum Severity implements NodeValue {
  /** Somebody has to act now, day or night. API name: {@code critical}. */
  CRITICAL("critical"),
  /** Somebody has to act within working hours. API name: {@code warning}. */
  WARNING("warning"),
  /** Good to know; nobody has to act. API name: {@code info}. */
  INFO("info");

  /** The label that holds the severity: {@code severity}. */
  public static final Label LABEL = Label.label("severity");

  private final String value;

  Severity(String value) {
    this.value = value;
  }

  /** Matches alerts of this severity, for routes and inhibitions: {@code severity="critical"}. */
  public Matcher matcher() {
    return LABEL.is(value);
  }

  @Override
  public Node node() {
    return Node.text(value);
  }

  /** The value of the label: {@code critical}. */
  @Override
  public String toString() {
    return value;
  }
}
