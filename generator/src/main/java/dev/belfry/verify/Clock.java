package dev.belfry.verify;

import java.io.IOException;
import java.time.Duration;

/** How much of the time for all of it is left. */
final class Clock {
  private final Limits limits;
  private final long end;

  private Clock(Limits limits, long end) {
    this.limits = limits;
    this.end = end;
  }

  static Clock start(Limits limits) {
    return new Clock(limits, System.nanoTime() + limits.all().toNanos());
  }

  /**
   * How long the next request may take.
   *
   * @throws IOException when no time is left
   */
  Duration next() throws IOException {
    Duration left = left();
    if (left.isZero() || left.isNegative()) {
      throw new IOException(
          "not asked: expected everything within "
              + limits.all().toSeconds()
              + " s, which are over");
    }
    return left.compareTo(limits.request()) < 0 ? left : limits.request();
  }

  int bytes() {
    return limits.bytes();
  }

  /** Waits, but no longer than there is time. */
  void pause(Duration wanted) throws IOException {
    Duration left = left();
    try {
      Thread.sleep(Math.max(0, Math.min(wanted.toMillis(), left.toMillis())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }
}
