package dev.belfry.check;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** Nothing is written; cannot be allowed. */
  ERROR,
  /** Probably a mistake; can be allowed with a reason. */
  WARNING,
  /** Good to know; can be allowed with a reason. */
  NOTE;

  /** The word that is printed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
