package bench;

import com.sun.management.OperatingSystemMXBean;
import dev.belfry.handles.HandleCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Typed handles of a catalogue, made, made again with nothing changed, and compiled in chunks: {@code
 * Handles <scratch> <how many families, or the folder of a catalogue>}.
 */
public final class Handles {
  private static final int FILES_IN_CHUNK = 200;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String[] AREAS = {"http", "db", "cache", "queue", "auth", "billing", "search", "jobs"};
  private static final String[] THINGS = {"requests", "errors", "retries", "bytes", "items", "locks", "tokens"};

  private Handles() {}

  /** Prints seconds of processor time, and how much there is. */
  public static void main(String[] args) throws IOException {
    Path scratch = Path.of(args[0]);
    boolean made = args[1].chars().allMatch(Character::isDigit);
    Path catalog = made ? scratch.resolve("catalog") : Path.of(args[1]);
    if (made) {
      Files.createDirectories(catalog);
      write(Integer.parseInt(args[1]), catalog);
    }
    Path sources = scratch.resolve("src");
    double make = seconds(() -> HandleCompiler.main(catalog.toString(), sources.toString(), "bench.metrics"));
    double again = seconds(() -> HandleCompiler.main(catalog.toString(), sources.toString(), "bench.metrics"));
    List<Path> files = files(sources);
    double compile = seconds(() -> compile(files, Files.createDirectories(scratch.resolve("classes"))));
    System.out.printf(
        "HANDLES\t%.2f\t%.3f\t%.2f\t%d\t%d%n",
        make, again, compile, files.size(), files(scratch.resolve("classes")).size());
  }

  /** Counters, gauges and histograms of services, each with three labels, one of them closed. */
  private static void write(int families, Path catalog) throws IOException {
    try (PrintWriter page = new PrintWriter(catalog.resolve("shop.prom").toFile(), "UTF-8");
        PrintWriter file = new PrintWriter(catalog.resolve("shop.yaml").toFile(), "UTF-8")) {
      file.println("system: shop\nprefix: shop_\njobs: [shop]\ntargetLabels: [namespace, pod]\nmetrics:");
      for (int i = 0; i < families; i++) {
        String name =
            "shop_s%d_%s_%s_%d".formatted(i / 500, AREAS[i % AREAS.length], THINGS[i % THINGS.length], i);
        String labels = "code=\"200\",route=\"/\",tenant=\"a\"";
        switch (i % 3) {
          case 0 -> page.printf("# TYPE %s_total counter%n%s_total{%s} 1%n", name, name, labels);
          case 1 -> page.printf("# TYPE %s gauge%n%s{%s} 1%n", name, name, labels);
          default ->
              page.printf(
                  "# TYPE %s histogram%n%s_bucket{%s,le=\"0.1\"} 1%n%s_bucket{%s,le=\"+Inf\"} 1%n%s_sum{%s} 1%n%s_count{%s} 1%n",
                  name, name, labels, name, labels, name, labels, name, labels);
        }
        if (i % 3 == 0) {
          file.printf("  %s_total: { labels: { tenant: { values: [a, b, c], closed: true } } }%n", name);
        }
      }
    }
  }

  /** What is to be measured. */
  private interface Step {
    void run() throws IOException;
  }

  private static double seconds(Step step) throws IOException {
    OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = machine.getProcessCpuTime();
    step.run();
    return (machine.getProcessCpuTime() - start) / NANOS_PER_SECOND;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Each chunk finds on the class path what those before it made. */
  private static void compile(List<Path> files, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> targets = files.stream().filter(file -> file.toString().endsWith("Target.java")).toList();
    compile(compiler, targets, classes);
    for (int from = 0; from < files.size(); from += FILES_IN_CHUNK) {
      compile(compiler, files.subList(from, Math.min(files.size(), from + FILES_IN_CHUNK)), classes);
    }
  }

  private static void compile(JavaCompiler compiler, List<Path> files, Path classes) throws IOException {
    String path = System.getProperty("java.class.path") + java.io.File.pathSeparator + classes;
    List<String> options =
        List.of("-proc:none", "-Xlint:all", "-Werror", "-cp", path, "-d", classes.toString());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files)).call()) {
        throw new IllegalStateException("the handles do not compile");
      }
    }
  }
}
