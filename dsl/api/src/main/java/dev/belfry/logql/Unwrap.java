package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;

/**
 * Takes the value of a label as the number that a range aggregation works on: {@code | unwrap
 * duration(took)}.
 *
 * @param label the name of the label
 * @param conversion how a text becomes a number
 * @param filters conditions on labels behind it, such as {@code | __error__=""}
 * @param source where it was read
 */
public record Unwrap(
    String label, Conversion conversion, List<Stage.Where> filters, SourceRange source) {

  /** How the value of a label becomes a number. */
  public enum Conversion {
    /** It is one. */
    NUMBER(""),
    /** From a size such as {@code 5MB} to bytes. */
    BYTES("bytes"),
    /** From a length of time such as {@code 1m30s} to seconds. */
    DURATION("duration"),
    /** Same as {@link #DURATION}. */
    DURATION_SECONDS("duration_seconds");

    private final String symbol;

    Conversion(String symbol) {
      this.symbol = symbol;
    }

    /** The conversion as LogQL writes it: {@code bytes}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * A value made of its parts.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name
   */
  public Unwrap {
    Names.requireLabel(requireNonNull(label, "label"));
    requireNonNull(conversion, "conversion");
    filters = List.copyOf(requireNonNull(filters, "filters"));
    requireNonNull(source, "source");
  }
}
