package bench;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.OtherChecks;
import dev.belfry.files.OutputDirectory;
import dev.belfry.files.OutputTree;
import dev.belfry.generate.Generator;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A run of the generator that finds all files as they should be, with the checks of expressions and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class CheckCost {
  private static final int COUNT = 20;

  @Param({"w2", "w3"})
  String workload;

  private OutputDirectory out;
  private OtherChecks others;

  private Bundle bundle() {
    return workload.equals("w2") ? W2.define(COUNT) : W3.define(COUNT);
  }

  @Setup
  public void write() throws IOException {
    out = new OutputDirectory(Files.createTempDirectory("belfry-jmh"));
    Bundle bundle = bundle();
    List<Document> documents = Renderer.render(bundle);
    others = new OtherChecks(bundle, documents);
    out.write(OutputTree.of(documents));
  }

  /** In turn, so that whatever else goes on falls on both. */
  @Benchmark
  public void onAndOff(Cost cost, Blackhole hole) {
    cost.on +=
        ProcessorTime.taken(
            () ->
                hole.consume(
                    Generator.generate(
                        bundle(), out, Generator.Mode.COMPARE, Generator.SchemaChecks.WHERE_NEEDED)));
    cost.off +=
        ProcessorTime.taken(
            () -> {
              Bundle bundle = bundle();
              List<Document> documents = Renderer.render(bundle);
              hole.consume(others.check(bundle, documents));
              hole.consume(out.compare(OutputTree.of(documents)));
            });
    cost.runs++;
  }

  /** The processor time of both. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cost {
    public long on;
    public long off;
    public long runs;
  }
}
