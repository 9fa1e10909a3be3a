package dev.belfry.logql;

/**
 * Code that handles each kind of label filter; a kind that it forgets does not compile.
 *
 * @param <R> what the code makes of a filter
 */
public interface LabelFilterVisitor<R> {

  /** Handles {@code level="error"}. */
  R matches(LabelFilter.Matches filter);

  /** Handles {@code duration>10s}. */
  R compares(LabelFilter.Compares filter);

  /** Handles {@code client=ip("10.0.0.0/8")}. */
  R ip(LabelFilter.Ip filter);

  /** Handles {@code left and right}. */
  R and(LabelFilter.And filter);

  /** Handles {@code left or right}. */
  R or(LabelFilter.Or filter);
}
