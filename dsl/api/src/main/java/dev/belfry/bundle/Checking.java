package dev.belfry.bundle;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Origin;
import dev.belfry.tree.Notes.Allowance;
import dev.belfry.tree.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a bundle is checked beyond what Belfry does by itself: how bad findings are, which of them
 * are accepted, and checks of the user's own. A value like all others, so that several bundles can
 * share the rules of a house:
 *
 * <pre>{@code
 * static final Checking HOUSE =
 *     checking()
 *         .asErrors("rules.alert-without-runbook")
 *         .allow("dashboard.dead-link", "the old dashboards move", LocalDate.of(2026, 3, 31))
 *         .check("house.alert-without-team", HouseChecks::teamIsNamed);
 * }</pre>
 *
 * <p>Errors of Belfry's own protect the target: it would refuse the files, or take them for
 * something else. They can be neither lowered nor accepted; whoever tries gets {@code
 * checks.error-stays}.
 */
public final class Checking {
  private static final Checking NOTHING = new Checking(List.of(), List.of(), List.of());
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*\\.[a-z0-9]+(-[a-z0-9]+)*");

  private final List<Setting> settings;
  private final List<Allowance> allowances;
  private final List<Own> own;

  private Checking(List<Setting> settings, List<Allowance> allowances, List<Own> own) {
    this.settings = List.copyOf(settings);
    this.allowances = List.copyOf(allowances);
    this.own = List.copyOf(own);
  }

  /** How bad a finding is. */
  public enum Level {
    /** Nothing is written. */
    ERROR,
    /** Probably a mistake. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  /**
   * How bad the findings of one code are.
   *
   * @param code the code that the findings are printed with
   * @param level how bad they are
   * @param origin the line that says so
   */
  public record Setting(String code, Level level, Origin origin) {

    /** A setting of its parts. */
    public Setting {
      requireNonNull(code, "code");
      requireNonNull(level, "level");
      requireNonNull(origin, "origin");
    }
  }

  /**
   * A check of the user's own.
   *
   * @param code the code that its findings are printed with
   * @param check what looks at the bundle
   * @param origin the line that registers it
   */
  public record Own(String code, OwnCheck check, Origin origin) {

    /** A check of its parts. */
    public Own {
      requireNonNull(code, "code");
      requireNonNull(check, "check");
      requireNonNull(origin, "origin");
    }
  }

  /** As Belfry does by itself. */
  public static Checking checking() {
    return NOTHING;
  }

  /** Findings of these codes forbid writing. The last word on a code counts. */
  public Checking asErrors(String... codes) {
    return as(Level.ERROR, codes);
  }

  /** Findings of these codes are warnings. The last word on a code counts. */
  public Checking asWarnings(String... codes) {
    return as(Level.WARNING, codes);
  }

  /** Findings of these codes are notes. The last word on a code counts. */
  public Checking asNotes(String... codes) {
    return as(Level.NOTE, codes);
  }

  private Checking as(Level level, String... codes) {
    List<Setting> all = new ArrayList<>(settings);
    for (String code : requireNonNull(codes, "codes")) {
      all.add(new Setting(code, level, Origin.here()));
    }
    return new Checking(all, allowances, own);
  }

  /**
   * Accepts all findings of a code in the bundle. Where it is about one value, {@code .allow} on
   * that value says more.
   *
   * @param code the code that the findings are printed with
   * @param reason why that is fine, for the next reader
   * @throws IllegalArgumentException when the reason is blank
   */
  public Checking allow(String code, String reason) {
    return plus(Allowance.of(code, reason));
  }

  /**
   * Accepts all findings of a code in the bundle for a time.
   *
   * @param code the code that the findings are printed with
   * @param reason why that is fine, for the next reader
   * @param lastDay after this day, by UTC, each run reports {@code checks.allowance-is-over}
   * @throws IllegalArgumentException when the reason is blank
   */
  public Checking allow(String code, String reason, LocalDate lastDay) {
    return plus(Allowance.of(code, reason).until(lastDay));
  }

  private Checking plus(Allowance allowance) {
    List<Allowance> all = new ArrayList<>(allowances);
    all.add(allowance);
    return new Checking(settings, all, own);
  }

  /**
   * Adds a check of the user's own.
   *
   * @param code the code that its findings are printed with, such as {@code house.no-team}: two
   *     parts with a dot between them, small letters, digits and {@code -}; one that Belfry does
   *     not have
   * @param check what looks at the bundle
   * @throws IllegalArgumentException when the code has another form
   */
  public Checking check(String code, OwnCheck check) {
    Require.match(
        "code", code, CODE, "small letters with a dot between two parts, such as house.no-team");
    List<Own> all = new ArrayList<>(own);
    all.add(new Own(code, requireNonNull(check, "check"), Origin.here()));
    return new Checking(settings, allowances, all);
  }

  /** How bad findings are, where the bundle says so. */
  public List<Setting> settings() {
    return settings;
  }

  /** What is accepted in the whole bundle. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** The checks of the user's own. */
  public List<Own> own() {
    return own;
  }
}
