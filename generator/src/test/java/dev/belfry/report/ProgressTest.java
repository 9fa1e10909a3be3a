package dev.belfry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Appearance TERMINAL = new Appearance(true, false);
  private static final long FOR_EVER = Long.MAX_VALUE;
  private static final String CLEAR = "\r\u001b[K";

  private final CountDownLatch told = new CountDownLatch(1);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out =
      new PrintStream(printed, true, StandardCharsets.UTF_8) {
        @Override
        public void flush() {
          super.flush();
          if (printed.size() > 0) {
            told.countDown();
          }
        }
      };

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_takes_long_is_told_and_taken_away_at_the_end() throws InterruptedException {
    try (Progress progress = Progress.start(out, TERMINAL, "reading", 0)) {
      told.await();
      progress.next("checking");
    }

    assertEquals(CLEAR + "reading ..." + CLEAR + "checking ..." + CLEAR, printed());
  }

  @Test
  void what_is_quick_is_not_told() {
    try (Progress progress = Progress.start(out, TERMINAL, "reading", FOR_EVER)) {
      progress.next("checking");
    }

    assertTrue(printed().isEmpty(), this::printed);
  }

  @Test
  void where_nobody_reads_along_nothing_is_told() {
    try (Progress progress = Progress.start(out, Appearance.PLAIN, "reading", 0)) {
      progress.next("checking");
    }

    assertTrue(printed().isEmpty(), this::printed);
  }
}
