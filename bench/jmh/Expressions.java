package bench;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import dev.belfry.promql.PromQlParser;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.Blackhole;

/** The time for a usual expression: cut into tokens, read, read and printed. */
@BenchmarkMode(Mode.AverageTime)
public class Expressions {
  private static final int TIMES = 64;

  private static void all(ProcessorTime time, String[] texts, Blackhole hole, Function<String, Object> what) {
    time.of(
        TIMES * texts.length,
        () -> {
          for (int i = 0; i < TIMES; i++) {
            for (String text : texts) {
              hole.consume(what.apply(text));
            }
          }
        });
  }

  @Benchmark
  public void promqlTokens(ProcessorTime time, Blackhole hole) {
    all(time, Texts.PROMQL, hole, PlainTokens::count);
  }

  @Benchmark
  public void promqlRead(ProcessorTime time, Blackhole hole) {
    all(time, Texts.PROMQL, hole, text -> PromQlParser.parse(text, Dialect.PLAIN));
  }

  @Benchmark
  public void promqlReadAndPrinted(ProcessorTime time, Blackhole hole) {
    all(time, Texts.PROMQL, hole, text -> PromQlParser.parse(text, Dialect.PLAIN).text());
  }

  @Benchmark
  public void logqlTokens(ProcessorTime time, Blackhole hole) {
    all(time, Texts.LOGQL, hole, PlainTokens::count);
  }

  @Benchmark
  public void logqlRead(ProcessorTime time, Blackhole hole) {
    all(time, Texts.LOGQL, hole, LogQl::parse);
  }

  @Benchmark
  public void logqlReadAndPrinted(ProcessorTime time, Blackhole hole) {
    all(time, Texts.LOGQL, hole, text -> LogQl.parse(text).text());
  }
}
