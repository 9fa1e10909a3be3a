package dev.belfry.generate;

import dev.belfry.report.Appearance;
import dev.belfry.watch.Folders;
import dev.belfry.watch.SourceCompiler;
import dev.belfry.watch.WatchedModule;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Generates again whenever something is saved. */
@Command(
    name = "watch",
    description = {
      "Generates, and does so again whenever Java in src/main/java or the catalogue is saved, until"
          + " Ctrl-C. Compiles by itself, in memory; a mistake leaves the files as they are. The"
          + " bundle is what `static Bundle define()` of its class returns."
    },
    footer = {
      "Examples:",
      "  belfry watch --bundle shop.Monitoring --classpath target/classes",
      "  mvn generate -Dbelfry.args=watch"
    })
final class WatchCommand implements Callable<Integer> {
  private final Streams streams;
  private final Optional<BundleSource> own;

  @Spec private CommandSpec spec;
  @Mixin private BundleOptions bundle;
  @Mixin private ColorOption color;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a definition may run, in seconds. Default: 60.")
  private long timeLimit;

  WatchCommand(Streams streams, Optional<BundleSource> own) {
    this.streams = streams;
    this.own = own;
  }

  @Override
  public Integer call() throws IOException {
    BundleSource source = bundle.source(own);
    Path place = Options.placeOf(source.home());
    WatchedModule module =
        Optional.ofNullable(place)
            .flatMap(WatchedModule::of)
            .orElseThrow(
                () -> wrong("expected a class with its sources in src/main/java, got " + place));
    requireDefinition(source.home());
    Optional<SourceCompiler> compiler = SourceCompiler.of(classPath(source.home(), place));
    if (compiler.isEmpty()) {
      return withoutCompiler();
    }
    List<Path> catalogs = new ArrayList<>(List.of(module.catalog()));
    bundle.catalog(source).ifPresent(catalogs::add);
    List<Path> places = new ArrayList<>(catalogs);
    places.add(module.sources());
    try (SourceCompiler closed = compiler.get();
        Folders folders = Folders.watch(places)) {
      return new WatchRun(new Recompiled(source.home(), module, closed), catalogs, this::generate)
          .run(folders, new WatchScreen(shown()));
    }
  }

  private int withoutCompiler() {
    return new Summary(streams.out(), streams.err())
        .printProblem(
            "watch compiles Java: expected a JDK, got a Java without a compiler, `"
                + System.getProperty("java.home")
                + "`. Put the bin folder of a JDK first in PATH, or set JAVA_HOME");
  }

  private Streams shown() {
    Appearance appearance = color.appearance(streams);
    return new Streams(streams.in(), streams.out(), streams.err(), appearance);
  }

  private void requireDefinition(Class<?> home) {
    try {
      BundleLoader.of(home);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void generate(BundleSource source, Summary summary) {
    Duration limit = Duration.ofSeconds(timeLimit);
    BundleSource limited =
        new BundleSource(source.home(), () -> UnendedDefinition.ended(source.definition(), limit));
    new BundleRun(limited, summary)
        .update(bundle.options(source, Generator.Mode.WRITE, Generator.SchemaChecks.WHERE_NEEDED));
  }

  /** What a class sees besides the module it is in, of which only sources count. */
  private static List<Path> classPath(Class<?> home, Path module) {
    List<Path> all = new ArrayList<>();
    for (ClassLoader at = home.getClassLoader(); at != null; at = at.getParent()) {
      List<Path> own = new ArrayList<>();
      if (at instanceof URLClassLoader loader) {
        for (URL url : loader.getURLs()) {
          own.add(path(url));
        }
      } else if (at == ClassLoader.getSystemClassLoader()) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
          own.add(Path.of(entry));
        }
      }
      all.addAll(0, own); // Parents are asked first.
    }
    all.removeIf(entry -> entry.toAbsolutePath().normalize().equals(module.toAbsolutePath()));
    return all;
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
