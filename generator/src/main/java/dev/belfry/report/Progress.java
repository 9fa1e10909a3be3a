package dev.belfry.report;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;

/** Tells on a terminal what is being done, once all of it has taken a second. */
public final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1_000;

  private final PrintStream out;
  private final Thread thread;
  private String step;
  private boolean isShown;
  private boolean isOver;

  private Progress(PrintStream out, boolean isTerminal, long patience) {
    this.out = out;
    this.thread = isTerminal ? new Thread(() -> tellAfter(patience), "progress") : null;
  }

  /**
   * Starts to wait.
   *
   * @param out where it is told
   * @param appearance what that place can show; nothing is told where nobody reads along
   * @param step what is being done, such as {@code running the definition}
   */
  public static Progress start(PrintStream out, Appearance appearance, String step) {
    return start(
        requireNonNull(out, "out"),
        requireNonNull(appearance, "appearance"),
        requireNonNull(step, "step"),
        PATIENCE_MILLIS);
  }

  static Progress start(PrintStream out, Appearance appearance, String step, long patience) {
    Progress progress = new Progress(out, appearance.isTerminal(), patience);
    progress.step = step;
    if (progress.thread != null) {
      progress.thread.setDaemon(true);
      progress.thread.start();
    }
    return progress;
  }

  /** Names what is being done from now on. */
  public synchronized void next(String other) {
    step = requireNonNull(other, "other");
    if (isShown) {
      show();
    }
  }

  private void tellAfter(long patience) {
    try {
      Thread.sleep(patience);
    } catch (InterruptedException e) {
      return; // All is done.
    }
    synchronized (this) {
      if (!isOver) {
        show();
      }
    }
  }

  /** Over what was shown before. */
  private void show() {
    out.print("\r\u001b[K" + step + " ...");
    out.flush();
    isShown = true;
  }

  /** Takes away what was told, before anything else is printed. */
  @Override
  public void close() {
    synchronized (this) {
      isOver = true;
      if (isShown) {
        out.print("\r\u001b[K");
        out.flush();
      }
    }
    if (thread != null) {
      thread.interrupt();
    }
  }
}
