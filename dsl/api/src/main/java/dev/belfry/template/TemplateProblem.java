package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/**
 * Something in a template that can be read, but not filled in.
 *
 * @param kind how sure it is
 * @param message what is wrong, in one sentence
 * @param hint what to type instead
 * @param source where it stands
 */
public record TemplateProblem(Kind kind, String message, String hint, SourceRange source) {

  /** How sure a problem is. */
  public enum Kind {
    /** Filling in fails each time. */
    FAILS,
    /** Filling in fails when there is no data. */
    FAILS_WITHOUT_DATA
  }

  /** A problem made of its parts. */
  public TemplateProblem {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
    requireNonNull(source, "source");
  }
}
