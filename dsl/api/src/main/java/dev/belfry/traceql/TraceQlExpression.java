package dev.belfry.traceql;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * A query of Tempo: {@link Spans} and {@link TraceQuery} find traces, {@link TraceMetric} numbers.
 */
public abstract sealed class TraceQlExpression implements NodeValue
    permits TracePipeline, TraceMetric {
  TraceQlExpression() {}

  /** The query on one line. */
  public abstract String text();

  /** The query split at its operators and steps. */
  abstract String split();

  /** The query for readers: split where it is above 100 characters. */
  public final String pretty() {
    return text().length() <= Selection.WIDTH ? text() : split();
  }

  @Override
  public final Node node() {
    return Node.text(text());
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof TraceQlExpression that && text().equals(that.text());
  }

  @Override
  public final int hashCode() {
    return text().hashCode();
  }

  /** Same as {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }
}
