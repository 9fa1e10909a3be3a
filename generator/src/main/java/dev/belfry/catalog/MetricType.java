package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** What a metric family is, by the words of OpenMetrics 1.0 and the text format of Prometheus. */
public enum MetricType {
  /** Only grows, until the process starts anew. */
  COUNTER("counter"),
  /** Goes up and down. */
  GAUGE("gauge"),
  /** Observations counted in buckets, with their sum and number. */
  HISTOGRAM("histogram"),
  /** Observations as their sum and number, and perhaps quantiles that the client worked out. */
  SUMMARY("summary"),
  /** Facts about the process in labels; the value is always 1. */
  INFO("info"),
  /** A series for each state, of which those that hold have the value 1. */
  STATESET("stateset"),
  /** Buckets of what is there now, which can become fewer. */
  GAUGE_HISTOGRAM("gaugehistogram"),
  /** The page does not say. Words: {@code unknown} or {@code untyped}. */
  UNKNOWN("unknown");

  private final String word;

  MetricType(String word) {
    this.word = word;
  }

  /** The type of this word, if there is such a type. */
  static Optional<MetricType> of(String word) {
    if (requireNonNull(word, "word").equals("untyped")) {
      return Optional.of(UNKNOWN);
    }
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  /** The word that pages and catalogue files use. */
  String word() {
    return word;
  }

  /** Whether families of this type count observations in buckets. */
  boolean hasBuckets() {
    return this == HISTOGRAM || this == GAUGE_HISTOGRAM;
  }

  /** Whether rates of what the family exposes mean something. */
  boolean onlyGrows() {
    return this == COUNTER || this == HISTOGRAM || this == SUMMARY;
  }
}
