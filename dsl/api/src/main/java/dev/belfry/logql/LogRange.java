package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.Optional;

/**
 * The lines of a range of time: {@code {app="api"} | json | unwrap bytes(size)[5m] offset 1h}.
 *
 * @param logs which lines
 * @param unwrap which of their labels holds a number, if one does
 * @param length how far back
 * @param offset how long before now the range ends, if not now
 * @param source where it was read
 */
public record LogRange(
    Expression.Logs logs,
    Optional<Unwrap> unwrap,
    Quantity.Length length,
    Optional<Quantity.Length> offset,
    SourceRange source) {
  /** A range made of its parts. */
  public LogRange {
    requireNonNull(logs, "logs");
    requireNonNull(unwrap, "unwrap");
    requireNonNull(length, "length");
    offset = requireNonNull(offset, "offset").filter(one -> !one.equals(Quantity.Duration.NONE));
    requireNonNull(source, "source");
  }
}
