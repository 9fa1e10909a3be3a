package dev.belfry.template;

import java.util.List;
import java.util.Map;

/** What a value in a template is, as far as that can be told without running it. */
enum TemplateType {
  /** Not known: everything fits. */
  ANY("a value"),
  TEXT("a text"),
  /** A number with a fraction, as {@code $value} always is. */
  FRACTION("a number"),
  WHOLE("a whole number"),
  /** What functions take that make a number of it: a number, a text that has one, a duration. */
  NUMERIC("a number"),
  BOOL("a truth value"),
  TIME("a time"),
  DURATION("a duration"),
  TEXTS("a list of texts"),
  LIST("a list"),
  MAP("a map"),
  /** The labels that the result of a rule's expression has. */
  RULE_LABELS("the labels of the alert"),
  EXTERNAL_LABELS("the external labels"),
  SAMPLE_LABELS("the labels of a sample"),
  SAMPLES("a list of samples"),
  SAMPLE("a sample"),
  RULE_DATA("the data of a rule"),
  /** Labels and annotations in notifications. */
  KEYS("labels or annotations"),
  PAIRS("a list of pairs"),
  PAIR("a pair"),
  ALERTS("a list of alerts"),
  ALERT("an alert"),
  NOTIFICATION_DATA("the data of a notification"),
  /**
   * What Grafana adds to alerts and notifications from one version to the next is not all known.
   */
  GRAFANA_ALERTS("a list of alerts"),
  GRAFANA_ALERT("an alert"),
  GRAFANA_DATA("the data of a notification");

  private final String description;

  TemplateType(String description) {
    this.description = description;
  }

  /** The type as part of a sentence. */
  String description() {
    return description;
  }

  /** The fields and methods; empty when they are not known, or any name is one. */
  Map<String, TemplateType> members() {
    return switch (this) {
      case RULE_DATA ->
          Map.of(
              "Labels", RULE_LABELS,
              "ExternalLabels", EXTERNAL_LABELS,
              "ExternalURL", TEXT,
              "Value", FRACTION);
      case SAMPLE -> Map.of("Labels", SAMPLE_LABELS, "Value", FRACTION);
      case NOTIFICATION_DATA ->
          Map.of(
              "Receiver", TEXT,
              "Status", TEXT,
              "Alerts", ALERTS,
              "GroupLabels", KEYS,
              "CommonLabels", KEYS,
              "CommonAnnotations", KEYS,
              "ExternalURL", TEXT,
              "NotificationReason", TEXT,
              "RouteLabels", KEYS);
      case GRAFANA_DATA ->
          Map.of(
              "Receiver", TEXT,
              "Status", TEXT,
              "Alerts", GRAFANA_ALERTS,
              "GroupLabels", KEYS,
              "CommonLabels", KEYS,
              "CommonAnnotations", KEYS,
              "ExternalURL", TEXT);
      case ALERTS -> Map.of("Firing", ALERTS, "Resolved", ALERTS);
      case GRAFANA_ALERTS -> Map.of("Firing", GRAFANA_ALERTS, "Resolved", GRAFANA_ALERTS);
      case ALERT, GRAFANA_ALERT ->
          Map.of(
              "Status", TEXT,
              "Labels", KEYS,
              "Annotations", KEYS,
              "StartsAt", TIME,
              "EndsAt", TIME,
              "GeneratorURL", TEXT,
              "Fingerprint", TEXT);
      case KEYS -> Map.of("SortedPairs", PAIRS, "Remove", KEYS, "Names", TEXTS, "Values", TEXTS);
      case PAIRS -> Map.of("Names", TEXTS, "Values", TEXTS);
      case PAIR -> Map.of("Name", TEXT, "Value", TEXT);
      case TEXTS -> Map.of("Join", TEXT);
      default -> Map.of();
    };
  }

  /** Whether names that are no members can stand behind a dot too. */
  boolean isOpen() {
    return switch (this) {
      case ANY, TIME, DURATION, MAP, LIST, GRAFANA_ALERT, GRAFANA_DATA -> true;
      default -> isLabels();
    };
  }

  /** Whether each name is that of a label. */
  boolean isLabels() {
    return switch (this) {
      case RULE_LABELS, EXTERNAL_LABELS, SAMPLE_LABELS, KEYS -> true;
      default -> false;
    };
  }

  /** What a name that is no member gives. */
  TemplateType ofOther() {
    return isLabels() ? TEXT : ANY;
  }

  /** The methods of the members above that take arguments. */
  boolean takesArguments(String member) {
    return this == KEYS && member.equals("Remove")
        || this == TEXTS && member.equals("Join")
        || this == ANY
        || this == TIME
        || this == DURATION;
  }

  /** Whether {@code range} goes through it. */
  boolean isList() {
    return switch (this) {
      case ANY, TEXTS, LIST, MAP, SAMPLES, PAIRS, ALERTS, GRAFANA_ALERTS, WHOLE -> true;
      default -> isLabels();
    };
  }

  /** What the elements are. */
  TemplateType element() {
    return switch (this) {
      case TEXTS -> TEXT;
      case SAMPLES -> SAMPLE;
      case PAIRS -> PAIR;
      case ALERTS -> ALERT;
      case GRAFANA_ALERTS -> GRAFANA_ALERT;
      case WHOLE -> WHOLE;
      default -> isLabels() ? TEXT : ANY;
    };
  }

  boolean isNumber() {
    return this == FRACTION || this == WHOLE;
  }

  /** Whether a value of another type is one of these. */
  boolean takes(TemplateType other) {
    if (this == ANY || other == ANY || this == other) {
      return true;
    }
    return switch (this) {
      case LIST -> List.of(TEXTS, SAMPLES, PAIRS, ALERTS, GRAFANA_ALERTS).contains(other);
      case MAP -> other.isLabels();
      case NUMERIC -> List.of(FRACTION, WHOLE, TEXT, DURATION).contains(other);
      default -> false;
    };
  }
}
