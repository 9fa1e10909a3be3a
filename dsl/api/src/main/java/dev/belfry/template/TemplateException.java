package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/** A text that is no template, with the place at which it stops being one. */
public final class TemplateException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;

  TemplateException(String problem, SourceRange place) {
    super(requireNonNull(problem, "problem"));
    this.from = place.from();
    this.to = place.to();
  }

  /** The index of the first UTF-16 unit that is wrong. */
  public int from() {
    return from;
  }

  /** The index behind the last UTF-16 unit that is wrong. */
  public int to() {
    return to;
  }
}
