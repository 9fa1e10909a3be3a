package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.generate.Generator.Mode;
import dev.belfry.generate.Generator.SchemaChecks;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final String CLASS_FILE = "dev/belfry/generate/OptionsTest.class";

  @TempDir private Path folder;

  @Test
  void without_a_command_line_what_differs_is_written() {
    Options options = Options.defaults(OptionsTest.class);

    assertEquals(Mode.WRITE, options.mode());
    assertEquals(SchemaChecks.WHERE_NEEDED, options.schemaChecks());
  }

  /** Loads this class from another place, as one of another project. */
  private static Class<?> loadedFrom(Path classes)
      throws IOException, ReflectiveOperationException {
    Path file = classes.resolve(CLASS_FILE);
    Files.createDirectories(file.getParent());
    try (var in = OptionsTest.class.getResourceAsStream("/" + CLASS_FILE)) {
      Files.copy(in, file);
    }
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return loader.loadClass(OptionsTest.class.getName());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", ".mvn"})
  void the_folder_is_out_in_the_root_of_the_project_of_the_class(String mark) throws Exception {
    Path project = Files.createDirectories(folder.resolve("my project+é"));
    Files.createDirectory(project.resolve(mark));

    Class<?> home = loadedFrom(project.resolve("module/target/classes"));

    assertEquals(project.resolve("out"), Options.defaultOut(home));
  }

  @Test
  void the_catalogue_lies_in_the_module_of_the_class() throws Exception {
    Class<?> home = loadedFrom(folder.resolve("module/target/classes"));

    assertEquals(Optional.empty(), Options.defaultCatalog(home));

    Path catalog = Files.createDirectories(folder.resolve("module/src/main/catalog"));
    assertEquals(Optional.of(catalog), Options.defaultCatalog(home));
  }

  @Test
  void a_class_of_java_itself_belongs_to_no_project() {
    assertEquals(Optional.empty(), Options.defaultCatalog(String.class));
    assertEquals(Path.of("out"), Options.defaultOut(String.class));
  }

  @Test
  void the_folder_of_this_class_is_found() {
    assertTrue(Options.defaultOut(OptionsTest.class).isAbsolute());
  }
}
