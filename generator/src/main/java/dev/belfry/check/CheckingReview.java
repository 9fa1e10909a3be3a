package dev.belfry.check;

import dev.belfry.bundle.Checking;
import dev.belfry.common.NearNames;
import dev.belfry.common.Origin;
import dev.belfry.tree.Notes.Allowance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a bundle says about findings: codes that do not exist, errors that stay, and what is
 * accepted in vain or for too long. It asks what the checks found, so it comes behind them.
 */
final class CheckingReview {
  /** What is said about an allowance had better be corrected than allowed. */
  static final String FAMILY = "checks.";

  static final String UNUSED = "checks.unused-allowance";
  static final String OVER = "checks.allowance-is-over";
  static final String UNKNOWN = "checks.unknown-code";
  static final String STAYS = "checks.error-stays";

  /** What these codes say depends on the catalogue: without one there may be nothing to accept. */
  private static final List<String> OF_METRICS =
      List.of("catalog.", "metric.", "promql.", "rules.", "dashboard.unknown-legend-label");

  private final Report report;
  private final FindingsReference reference = FindingsReference.read();
  private final SortedSet<String> own = new TreeSet<>();

  private CheckingReview(Report report, Checking checking) {
    this.report = report;
    checking.own().forEach(check -> own.add(check.code()));
  }

  /**
   * Reports it.
   *
   * @param today the day of the run, on which nothing that is written depends
   */
  static void review(Inspection inspection, Report report, LocalDate today) {
    Checking checking = inspection.bundle().checking();
    Set<Allowance> allowances = inspection.allowances();
    if (checking.settings().isEmpty() && allowances.isEmpty()) {
      return; // Most bundles say nothing, and the reference need not be read.
    }
    CheckingReview review = new CheckingReview(report, checking);
    for (Checking.Setting setting : checking.settings()) {
      boolean lowers = setting.level() != Checking.Level.ERROR;
      review.isFitting(setting.code(), lowers, setting.origin());
    }
    for (Allowance allowance : allowances) {
      if (review.isFitting(allowance.code(), true, allowance.origin())) {
        review.allowance(allowance, inspection.hasCatalog(), today);
      }
    }
  }

  /** Whether the findings of this code can be changed; reports it if not. */
  private boolean isFitting(String code, boolean lowers, Origin origin) {
    if (own.contains(code)) {
      return true;
    }
    Optional<FindingsReference.Entry> known = reference.entry(code);
    if (known.isEmpty()) {
      warn(UNKNOWN, code, origin, "no finding has the code `" + code + "`", instead(code));
    } else if (lowers && known.get().severity().equals(Severity.ERROR.toString())) {
      warn(
          STAYS,
          code,
          origin,
          "`" + code + "` is an error whatever the bundle says, as it protects the target",
          "leave this out, and correct what is found");
      return false;
    }
    return known.isPresent();
  }

  private String instead(String code) {
    SortedSet<String> codes = reference.codes();
    codes.addAll(own);
    String near = NearNames.instead(code, codes);
    return near.isEmpty() ? "leave it out; belfry explain lists all codes" : "use " + near;
  }

  private void allowance(Allowance allowance, boolean hasCatalog, LocalDate today) {
    String code = allowance.code();
    boolean isUsed = report.allowances().isUsed(allowance);
    if (!isUsed && (hasCatalog || OF_METRICS.stream().noneMatch(code::startsWith))) {
      warn(
          UNUSED,
          code,
          allowance.origin(),
          "`" + code + "` is accepted here, but nothing here has it any more",
          "leave .allow(...) out");
    } else if (allowance.lastDay().filter(today::isAfter).isPresent()) {
      warn(
          OVER,
          code,
          allowance.origin(),
          "`" + code + "` was accepted until " + allowance.lastDay().get() + ", which is over",
          "correct what was accepted (" + allowance.reason() + "), or name a later day");
    }
  }

  private void warn(String found, String code, Origin origin, String message, String hint) {
    report.warning(found, "what is said about `" + code + "`", Place.of(origin), message, hint);
  }
}
