package bench;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import dev.belfry.promql.PromQlParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The time for one expression, by its length: read, and printed on one line and on many. */
@BenchmarkMode(Mode.AverageTime)
public class Lengths {

  /** One expression of PromQL. */
  @State(Scope.Benchmark)
  public static class PromQlText {
    @Param({"1024", "2048", "4096", "8192", "16384", "32768", "65536", "131072", "262144", "524288", "1048576"})
    int length;

    String text;

    @Setup
    public void make() {
      text = Texts.promQl(length);
    }
  }

  /** One query of LogQL; Loki takes no longer ones. */
  @State(Scope.Benchmark)
  public static class LogQlText {
    @Param({"1024", "2048", "4096", "8192", "16384", "32768", "65536", "130048"})
    int length;

    String text;

    @Setup
    public void make() {
      text = Texts.logQl(length);
    }
  }

  @Benchmark
  public void promql(PromQlText one, ProcessorTime time, Blackhole hole) {
    time.of(
        1,
        () -> {
          var read = PromQlParser.parse(one.text, Dialect.PLAIN);
          hole.consume(read.text());
          hole.consume(read.pretty());
        });
  }

  @Benchmark
  public void logql(LogQlText one, ProcessorTime time, Blackhole hole) {
    time.of(
        1,
        () -> {
          var read = LogQl.parse(one.text);
          hole.consume(read.text());
          hole.consume(read.pretty());
        });
  }
}
