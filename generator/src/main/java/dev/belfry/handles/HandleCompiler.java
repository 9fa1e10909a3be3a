package dev.belfry.handles;

import static java.util.Objects.requireNonNull;

import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogReading;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.source.Names;
import dev.belfry.source.SourceFolder;
import dev.belfry.source.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command that makes typed handles: pages and catalogue files in, Java sources out. */
public final class HandleCompiler {
  private HandleCompiler() {}

  /**
   * Compiles a folder of pages and catalogue files. Nothing is written when nothing has changed
   * since the last time; what the catalogue no longer has is removed.
   *
   * @param args the folder of the catalogue, the folder of sources to write, the package of the
   *     classes
   * @throws IOException when a folder can't be read or written
   * @throws IllegalArgumentException when the catalogue has errors, with the place of each
   */
  public static void main(String... args) throws IOException {
    if (args.length != 3 || !Names.isName(args[2])) {
      throw new IllegalArgumentException(
          "expected three arguments: the folder of the catalogue, the folder of sources, the"
              + " package of the classes; got "
              + List.of(args));
    }
    Path catalog = folder(args[0]);
    Path sources = Path.of(args[1]);
    Stamp stamp =
        Stamp.of(
            sources,
            catalog,
            args[2],
            HandleCompiler.class,
            CatalogReader.class,
            SourceFolder.class);
    if (!stamp.isFresh()) {
      compile(catalog, sources, args[2]);
      stamp.write();
    }
  }

  private static Path folder(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "expected a folder of pages and catalogue files, got `" + folder + "`");
    }
    return folder;
  }

  private static void compile(Path catalog, Path sources, String packageName) throws IOException {
    CatalogReading reading = CatalogReader.read(List.of(catalog));
    if (!reading.errors().isEmpty()) {
      throw new BrokenCatalog(reading.problems());
    }
    reading.problems().forEach(System.err::println);
    Plan plan = Plan.of(reading.catalog());
    for (MetricFamily family : plan.left()) {
      System.err.println(
          family.place() + ": note: `" + family + "` gets no handle: ask promQl(...)");
    }
    new SourceFolder(sources).replaceWith(HandleWriter.write(plan, packageName));
  }

  /**
   * The constant by which definitions use a metric, {@code HTTP_REQUESTS_TOTAL}, unless another one
   * of its class was there first.
   */
  public static String constant(MetricFamily family) {
    return MetricPlan.constant(requireNonNull(family, "family"));
  }
}
