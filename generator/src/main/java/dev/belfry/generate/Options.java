package dev.belfry.generate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a run works with.
 *
 * @param out the output folder
 * @param mode write or compare
 * @param schemaChecks which documents are held against their schemas
 * @param catalog where it is written what the monitored systems expose, if that is known
 * @param home the class that defines the bundle, whose package is looked through
 * @param today the day after which nothing may be accepted any more; no file depends on it
 */
record Options(
    Path out,
    Generator.Mode mode,
    Generator.SchemaChecks schemaChecks,
    Optional<Path> catalog,
    Class<?> home,
    LocalDate today) {
  private static final Path CATALOG = Path.of("src", "main", "catalog");

  static Options defaults(Class<?> home) {
    return new Options(
        defaultOut(home),
        Generator.Mode.WRITE,
        Generator.SchemaChecks.WHERE_NEEDED,
        defaultCatalog(home),
        home,
        currentDay());
  }

  /** The day that it is, by UTC. */
  static LocalDate currentDay() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /**
   * The folder out of the project that the class belongs to, wherever the program was started from.
   */
  static Path defaultOut(Class<?> home) {
    for (Path folder = placeOf(home); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".mvn")) || Files.isDirectory(folder.resolve(".git"))) {
        return folder.resolve("out");
      }
    }
    return Path.of("out");
  }

  /** The folder {@code src/main/catalog} of the module that the class belongs to, if it has one. */
  static Optional<Path> defaultCatalog(Class<?> home) {
    for (Path folder = placeOf(home); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(CATALOG))) {
        return Optional.of(folder.resolve(CATALOG));
      }
    }
    return Optional.empty();
  }

  /** Where the class was loaded from; null for those of Java itself, and those from memory. */
  static Path placeOf(Class<?> home) {
    CodeSource place = home.getProtectionDomain().getCodeSource();
    return place == null || place.getLocation() == null
        ? null
        : Path.of(URI.create(place.getLocation().toString()));
  }
}
