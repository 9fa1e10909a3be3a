package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.Span;

/** How far a range selector looks back: {@code [5m]}, {@code [$__rate_interval]}. */
public sealed interface Range {

  /** The range as it stands between the brackets: {@code 5m}. */
  String text();

  /**
   * The same length of time wherever the expression is evaluated.
   *
   * @param span the length, more than 0
   */
  record Fixed(Span span) implements Range {
    /**
     * A range of this length.
     *
     * @throws IllegalArgumentException when it is 0
     */
    public Fixed {
      if (requireNonNull(span, "span").millis() == 0) {
        throw new IllegalArgumentException("range: expected a time span of more than 0, got 0s");
      }
    }

    @Override
    public String text() {
      return span.toString();
    }
  }

  /** A length of time that Grafana fills in, so it works in dashboards and never in rules. */
  enum Macro implements Range, Placeholder {
    /** Long enough for {@code rate} at any zoom: at least four scrapes. */
    RATE_INTERVAL("$__rate_interval");

    private final String placeholder;

    Macro(String placeholder) {
      this.placeholder = placeholder;
    }

    @Override
    public String placeholder() {
      return placeholder;
    }

    @Override
    public String text() {
      return placeholder;
    }
  }
}
