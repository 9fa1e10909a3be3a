package dev.belfry.facade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command that makes the typed façade: schemas in, Java sources out. */
public final class FacadeCompiler {
  private FacadeCompiler() {}

  /**
   * Compiles a folder of schemas.
   *
   * @param args the folder of schemas, the folder of sources to write
   * @throws IOException when a folder can't be read or written
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected two arguments: the folder of schemas, the folder of sources");
    }
    Path schemas = Path.of(args[0]).toRealPath();
    Path sources = Path.of(args[1]);
    Path stamp = sources.resolveSibling(sources.getFileName() + ".stamp");
    String state = state(schemas, own());
    if (Files.isDirectory(sources)
        && Files.exists(stamp)
        && Files.readString(stamp).equals(state)) {
      return;
    }
    compile(schemas, sources);
    Files.writeString(stamp, state);
  }

  private static void compile(Path schemas, Path sources) {
    Facade facade = FacadeReader.read(SchemaSet.read(schemas));
    new SourceFolder(sources).replaceWith(FacadeWriter.write(facade));
  }

  private static Path own() {
    return Path.of(
        java.net.URI.create(
            FacadeCompiler.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** What the result depends on: names, sizes and times of the schemas and of this compiler. */
  private static String state(Path... inputs) throws IOException {
    StringBuilder state = new StringBuilder();
    for (Path input : inputs) {
      for (Path file : files(input)) {
        state
            .append(file)
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
    }
    return state.toString();
  }

  private static List<Path> files(Path input) throws IOException {
    try (Stream<Path> paths = Files.walk(input)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
