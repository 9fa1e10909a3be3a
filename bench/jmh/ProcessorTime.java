package bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The processor time that runs take, beside JMH's time on the clock: a busy machine changes it least. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public long nanos;
  public long runs;

  /** Runs something that counts as so many runs. */
  void of(int count, Runnable run) {
    nanos += taken(run);
    runs += count;
  }

  /** The nanoseconds that it takes. */
  static long taken(Runnable run) {
    long start = THREADS.getCurrentThreadCpuTime();
    run.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
