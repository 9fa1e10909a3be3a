package dev.belfry.verify;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long verifying may take.
 *
 * @param request how long the answer to one request may take
 * @param all how long all of it may take
 * @param bytes how long an answer may be
 */
public record Limits(Duration request, Duration all, int bytes) {

  /** Limits of their parts. */
  public Limits {
    requireNonNull(request, "request");
    requireNonNull(all, "all");
  }
}
