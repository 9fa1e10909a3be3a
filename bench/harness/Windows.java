package bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/**
 * Runs something again and again, first to warm it up and then in five windows, and prints how often it ran in a second of the
 * clock and in a second of processor time. The length of a window comes from the environment: {@code BENCH_WINDOW_MILLIS}. It is
 * processor time, so that a busy machine measures as warm a program as a quiet one. {@code BENCH_THREADS} says how many threads
 * run at once, each making texts of its own; one is usual.
 */
final class Windows {
  private static final int COUNT = 5;
  private static final int WARM_UP = 30;
  private static final int DIFFERENT = 1000;
  private static final double NANOS = 1e9;
  private static final long LENGTH =
      Long.parseLong(System.getenv().getOrDefault("BENCH_WINDOW_MILLIS", "1000")) * 1_000_000;

  private static final int THREADS = Integer.parseInt(System.getenv().getOrDefault("BENCH_THREADS", "1"));

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final AtomicInteger next = new AtomicInteger();
  private final LongAdder total = new LongAdder();

  private Windows() {}

  /** Measures the making of texts, which are told apart by a number from 0 to 999. */
  static void measure(String name, IntFunction<String> text) {
    Windows windows = new Windows();
    windows.runs(text, WARM_UP * LENGTH);
    List<Double> perSecond = new ArrayList<>();
    List<Double> perSecondOfProcessor = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      long clock = System.nanoTime();
      long processor = MACHINE.getProcessCpuTime();
      int runs = windows.runs(text, LENGTH);
      perSecondOfProcessor.add(runs * NANOS / (MACHINE.getProcessCpuTime() - processor));
      perSecond.add(runs * NANOS / (System.nanoTime() - clock));
    }
    System.out.println(
        "RATE\t" + name + "\t" + joined(perSecond) + "\t" + joined(perSecondOfProcessor) + "\t" + windows.total.sum());
  }

  /** How often all threads together ran in this length of processor time. */
  private int runs(IntFunction<String> text, long length) {
    long end = MACHINE.getProcessCpuTime() + length;
    int before = next.get();
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < THREADS; i++) {
      Thread other = new Thread(() -> runUntil(text, end));
      other.start();
      others.add(other);
    }
    runUntil(text, end);
    others.forEach(Windows::await);
    return next.get() - before;
  }

  private void runUntil(IntFunction<String> text, long end) {
    while (MACHINE.getProcessCpuTime() < end) {
      total.add(text.apply(next.getAndIncrement() % DIFFERENT).length());
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String joined(List<Double> numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(text.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", number));
    }
    return text.toString();
  }
}
