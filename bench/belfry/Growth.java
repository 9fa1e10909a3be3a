package bench;

import dev.belfry.bundle.Bundle;
import java.lang.management.ManagementFactory;

/** Dashboards of thirty panels, defined, checked and written one at a time: {@code Growth <how many>}. */
public final class Growth {
  private static final int WARM_UP = 2000;
  private static final double NANOS_PER_MICRO = 1000;

  private Growth() {}

  /** Prints the processor time for each, after a warm-up, in the heap that the JVM was given. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    long total = run(WARM_UP);
    long start = used();
    total += run(count);
    System.out.printf("GROWTH\t%d\t%.1f\t%d%n", count, (used() - start) / NANOS_PER_MICRO / count, total);
  }

  private static long run(int count) {
    long total = 0;
    for (int i = 0; i < count; i++) {
      total += InProcess.text(Bundle.bundle("w2").dashboards("Services", W2.dashboard(i))).length();
    }
    return total;
  }

  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
