package dev.belfry.generate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * What the command line asks for.
 *
 * @param out the output folder
 * @param mode write or compare
 * @param schemaChecks which documents are held against their schemas
 * @param isHelp whether help was asked for, and printed
 */
record Options(Path out, Generator.Mode mode, Generator.SchemaChecks schemaChecks, boolean isHelp) {

  static Options defaults(Class<?> home) {
    return new Options(
        defaultOut(home), Generator.Mode.WRITE, Generator.SchemaChecks.WHERE_NEEDED, false);
  }

  /**
   * The folder out of the project that the class belongs to, wherever the program was started from.
   */
  static Path defaultOut(Class<?> home) {
    CodeSource place = home.getProtectionDomain().getCodeSource();
    Path here = place == null ? null : Path.of(URI.create(place.getLocation().toString()));
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".mvn")) || Files.isDirectory(folder.resolve(".git"))) {
        return folder.resolve("out");
      }
    }
    return Path.of("out");
  }
}
