package dev.belfry.facade;

import dev.belfry.source.SourceFolder;
import dev.belfry.source.Stamp;
import java.io.IOException;
import java.nio.file.Path;

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
    Path schemas = Path.of(args[0]);
    Path sources = Path.of(args[1]);
    Stamp stamp = Stamp.of(sources, schemas, "", FacadeCompiler.class, SourceFolder.class);
    if (!stamp.isFresh()) {
      compile(schemas, sources);
      stamp.write();
    }
  }

  private static void compile(Path schemas, Path sources) {
    Facade facade = FacadeReader.read(SchemaSet.read(schemas));
    new SourceFolder(sources).replaceWith(FacadeWriter.write(facade));
  }
}
