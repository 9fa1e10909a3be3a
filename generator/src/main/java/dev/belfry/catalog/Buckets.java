package dev.belfry.catalog;

/** How a histogram keeps its buckets. */
public enum Buckets {
  /** A series with {@code le} for each bound. */
  CLASSIC,
  /**
   * The page shows series of the histogram, but no bucket with a finite bound: with native
   * histograms the buckets travel another way than the text of a page.
   */
  NATIVE,
  /** The page shows no series of the histogram, so that nobody can tell; or it is none. */
  UNKNOWN
}
