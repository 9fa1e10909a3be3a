package dev.belfry.catalog;

/** What a series is of its family. */
public enum SeriesPart {
  /** The value of a counter, gauge, info, state set or family of unknown type. */
  VALUE,
  /** The number of observations up to the bound in {@code le}. Name ends in {@code _bucket}. */
  BUCKET,
  /** The sum of observations. Name ends in {@code _sum}, or {@code _gsum} in gauge histograms. */
  SUM,
  /** How many observations. Name ends in {@code _count}, or {@code _gcount}. */
  COUNT,
  /** A quantile of a summary, which {@code quantile} names. Name is that of the family. */
  QUANTILE,
  /** A whole native histogram in one series. Name is that of the family. */
  NATIVE,
  /** When the series began, in seconds since 1970. Name ends in {@code _created}. */
  CREATED
}
