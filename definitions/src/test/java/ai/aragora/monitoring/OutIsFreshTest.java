package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputDirectory;
import dev.belfry.generate.Generator;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.tree.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutIsFreshTest {
  private static final String REPAIR =
      "out/ is not what the definitions say. To repair it, run: mvn generate\n";
  private static final int MINUTE = 60;

  private static final SchemaCheck SCHEMAS = new SchemaCheck();

  @TempDir private Path folder;

  static List<Document> documents() {
    return Renderer.render(AragoraMonitoring.define());
  }

  /**
   * Those of formats that are known as a whole; texts have no schema, and charts have more values
   * than anybody lists.
   */
  static List<Document> closedDocuments() {
    return documents().stream()
        .filter(document -> !document.path().startsWith("helm/"))
        .filter(document -> !document.isText())
        .toList();
  }

  private static SortedMap<String, String> generate(Bundle bundle, Path out) {
    Generator.Result result =
        Generator.generate(
            bundle, new OutputDirectory(out), Generator.Mode.WRITE, Generator.SchemaChecks.ALL);
    assertFalse(result.isRefused(), () -> "refused: " + result.findings());
    return Project.texts(out);
  }

  @Test
  void committed_files_are_what_the_definitions_say() {
    SortedMap<String, String> committed = Project.texts(Project.path("out"));
    SortedMap<String, String> generated = generate(AragoraMonitoring.define(), folder);
    String differences = Differences.between(committed, generated);
    assertTrue(differences.isEmpty(), () -> REPAIR + differences);
  }

  @Test
  void definitions_have_no_findings() {
    Generator.Result result =
        Generator.generate(
            AragoraMonitoring.define(),
            new OutputDirectory(folder),
            Generator.Mode.COMPARE,
            Generator.SchemaChecks.ALL);
    assertEquals(List.of(), result.findings());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_fits_its_schema(Document document) {
    assertEquals(List.of(), SCHEMAS.check(document));
  }

  @ParameterizedTest
  @MethodSource("closedDocuments")
  void document_with_a_property_that_nobody_knows_does_not_fit(Document document) {
    Document other =
        new Document(
            document.path(),
            document.subject(),
            document.schema(),
            document.root().with("nobodysProperty", Node.text("x")));
    assertFalse(SCHEMAS.check(other).isEmpty());
  }

  @Test
  void second_generation_gives_the_same_bytes() {
    SortedMap<String, String> first = generate(AragoraMonitoring.define(), folder.resolve("first"));
    SortedMap<String, String> second =
        generate(AragoraMonitoring.define(), folder.resolve("second"));
    assertEquals("", Differences.between(first, second));
  }

  @ParameterizedTest
  @ValueSource(classes = {AragoraMonitoring.class, ForeignTexts.class})
  void another_language_time_zone_and_encoding_give_the_same_bytes(Class<?> main)
      throws IOException, InterruptedException {
    Path there = folder.resolve("there");
    generateInTurkish(main, there);
    Bundle bundle = main == ForeignTexts.class ? ForeignTexts.define() : AragoraMonitoring.define();
    assertEquals(
        "", Differences.between(generate(bundle, folder.resolve("here")), Project.texts(there)));
  }

  private void generateInTurkish(Class<?> main, Path out) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    boolean ended = process.waitFor(MINUTE, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(printed, StandardCharsets.ISO_8859_1);
    assertTrue(ended && process.exitValue() == 0, said);
  }
}
