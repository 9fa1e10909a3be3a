package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an object beyond the document: the user's line, what was set unchecked, which
 * findings are allowed.
 */
public final class Notes {
  static final Notes NONE = new Notes(null, List.of(), List.of(), List.of(), false);

  private final Origin origin;
  private final List<Unchecked> unchecked;
  private final List<Allowance> allowances;
  private final List<Source> sources;
  private final boolean fixed;

  private Notes(
      Origin origin,
      List<Unchecked> unchecked,
      List<Allowance> allowances,
      List<Source> sources,
      boolean fixed) {
    this.origin = origin;
    this.unchecked = unchecked;
    this.allowances = allowances;
    this.sources = sources;
    this.fixed = fixed;
  }

  /**
   * A property that was set past the typed methods.
   *
   * @param path where in the object, names separated by dots
   * @param origin the user's line
   */
  public record Unchecked(String path, Origin origin) {

    /** A note of its parts. */
    public Unchecked {
      requireNonNull(path, "path");
      requireNonNull(origin, "origin");
    }
  }

  /**
   * A finding that the author accepts on this object.
   *
   * @param code the finding's code
   * @param reason why it is fine here
   * @param lastDay the last day on which it is, by UTC; empty for ever
   * @param origin the user's line that says so
   */
  public record Allowance(String code, String reason, Optional<LocalDate> lastDay, Origin origin) {

    /** A note of its parts. */
    public Allowance {
      requireNonNull(code, "code");
      requireNonNull(reason, "reason");
      requireNonNull(lastDay, "lastDay");
      requireNonNull(origin, "origin");
    }

    /**
     * A finding that is accepted on the line that is being run.
     *
     * @throws IllegalArgumentException when the reason is blank
     */
    public static Allowance of(String code, String reason) {
      requireNonNull(code, "code");
      if (requireNonNull(reason, "reason").isBlank()) {
        throw new IllegalArgumentException(
            "allow(\"" + code + "\", ...): expected a reason, got a blank text");
      }
      return new Allowance(code, reason, Optional.empty(), Origin.here());
    }

    /** A copy that ends after this day. */
    public Allowance until(LocalDate day) {
      return new Allowance(code, reason, Optional.of(requireNonNull(day, "day")), origin);
    }
  }

  /**
   * The typed value that the text of a property was printed from, so that checks need not read the
   * text again.
   *
   * @param property the name of the property
   * @param value what was printed, such as a PromQL expression
   */
  public record Source(String property, NodeValue value) {

    /** A note of its parts. */
    public Source {
      requireNonNull(property, "property");
      requireNonNull(value, "value");
    }
  }

  /** The user's line that made the object, if a factory made it. */
  public Optional<Origin> origin() {
    return Optional.ofNullable(origin);
  }

  /** What was set past the typed methods. */
  public List<Unchecked> unchecked() {
    return unchecked;
  }

  /** The findings that the author accepts. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** The typed value that this property was printed from, if it is known. */
  public Optional<NodeValue> source(String property) {
    requireNonNull(property, "property");
    for (Source one : sources) {
      if (one.property().equals(property)) {
        return Optional.of(one.value());
      }
    }
    return Optional.empty();
  }

  /** A copy that names another line. */
  public Notes withOrigin(Origin other) {
    return new Notes(requireNonNull(other, "other"), unchecked, allowances, sources, fixed);
  }

  /**
   * A copy that knows what this property was printed from; what it was printed from before is
   * forgotten.
   */
  public Notes plus(Source one) {
    String property = requireNonNull(one, "one").property();
    List<Source> all = List.of(one);
    if (!sources.isEmpty()) {
      List<Source> others = new ArrayList<>(sources);
      others.removeIf(old -> old.property().equals(property));
      all = append(others, one);
    }
    return new Notes(origin, unchecked, allowances, all, fixed);
  }

  /** A copy with one more property set past the typed methods. */
  public Notes plus(Unchecked one) {
    return new Notes(
        origin, append(unchecked, requireNonNull(one, "one")), allowances, sources, fixed);
  }

  /** A copy with one more accepted finding. */
  public Notes plus(Allowance one) {
    return new Notes(
        origin, unchecked, append(allowances, requireNonNull(one, "one")), sources, fixed);
  }

  /** Whether something was set past the typed methods, or is accepted. */
  boolean areProminent() {
    return !unchecked.isEmpty() || !allowances.isEmpty();
  }

  /** Whether what Belfry works out elsewhere is final here, such as the place of a panel. */
  public boolean isFixed() {
    return fixed;
  }

  /** A copy that says that nothing is to be worked out: the object stands as it was read. */
  public Notes asFixed() {
    return new Notes(origin, unchecked, allowances, sources, true);
  }

  private static <T> List<T> append(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return List.copyOf(longer);
  }
}
