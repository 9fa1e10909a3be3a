package dev.belfry.check;

import dev.belfry.bundle.Checking;
import dev.belfry.common.Origin;

/** The checks of the user's own. One that fails is told, and the others run. */
final class OwnChecks implements Check {
  static final String FAILED = "checks.own-check-failed";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Checking.Own own : inspection.bundle().checking().own()) {
      try {
        own.check().check(new CheckedParts(inspection, report, own.code()));
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
        report.error(
            FAILED,
            "the check `" + own.code() + "`",
            place(own, e),
            "the check threw " + e,
            "correct the check");
      }
    }
  }

  /** The line that threw, or that registers the check if only Java's own code did. */
  private static Place place(Checking.Own own, Throwable thrown) {
    return Place.of(Origin.of(thrown).orElse(own.origin()));
  }
}
