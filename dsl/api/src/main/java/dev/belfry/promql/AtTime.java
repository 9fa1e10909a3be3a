package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import java.math.BigDecimal;

/** The moment at which a selector looks, whenever it is evaluated. API name: {@code @}. */
public sealed interface AtTime {

  /** The moment as PromQL writes it: {@code 1603774568.000}, {@code start()}. */
  String text();

  /**
   * A fixed moment.
   *
   * @param seconds since 1970; fractions down to the millisecond
   * @throws IllegalArgumentException when 64 bits can't hold its milliseconds
   */
  static AtTime seconds(double seconds) {
    double millis = Math.abs(seconds) * Timestamp.MILLIS;
    if (!(millis < Long.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "at: expected seconds since 1970 that fit into 64 bits, got " + seconds);
    }
    long rounded = Math.round(millis);
    return new Timestamp(seconds < 0 ? -rounded : rounded);
  }

  /**
   * A fixed moment.
   *
   * @param millis milliseconds since 1970
   */
  record Timestamp(long millis) implements AtTime {
    private static final double MILLIS = 1000;

    @Override
    public String text() {
      return BigDecimal.valueOf(millis, 3).toPlainString();
    }
  }

  /** One of the two ends of what a query covers. */
  enum Edge implements AtTime {
    /** The first moment. */
    START("start()"),
    /** The last moment. */
    END("end()");

    private final String text;

    Edge(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /**
   * A moment that Grafana fills in: {@code ${__to:date:seconds}}.
   *
   * @param text the variable
   */
  record Variable(String text) implements AtTime, Placeholder {
    /** A variable of this text. */
    public Variable {
      requireNonNull(text, "text");
    }

    @Override
    public String placeholder() {
      return text;
    }
  }
}
