package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something wrong with a page or catalogue file, or between two of them.
 *
 * @param place where it stands
 * @param severity whether the catalogue can be relied on all the same
 * @param message what was expected and what was found
 */
public record CatalogProblem(FilePlace place, Severity severity, String message) {

  /** How bad a problem is. */
  public enum Severity {
    /** What stands there is not part of the catalogue, or contradicts another part of it. */
    ERROR,
    /** The catalogue takes what stands there; somebody should look at it. */
    WARNING;

    /** The word that is printed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A problem at its place. */
  public CatalogProblem {
    requireNonNull(place, "place");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
  }

  /** Whether it makes the catalogue unreliable. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The problem as compilers print it: {@code api.prom:12:5: error: expected ..., got ...}. */
  @Override
  public String toString() {
    return place + ": " + severity + ": " + message;
  }
}
