package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Belfry;
import dev.belfry.generate.Main;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaCheck;
import example.findings.BrokenDefinitions;
import example.findings.FindingCase;
import example.findings.FindingCases;
import example.findings.ObjectCases;
import example.unused.Shelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/findings.md against what is reported. */
class FindingsReferenceTest {
  @TempDir private Path folder;

  private static final Path REFERENCE = Path.of("..", "docs", "findings.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]*)` \\| (\\w+) \\|");

  private static final Pattern PRINTED = Pattern.compile("(?m)^(error|warning|note) (\\S+): ");

  /** Names of settings begin with our own name. */
  private static final Pattern CODE = Pattern.compile("(?!belfry)[a-z]+\\.[a-z]+(-[a-z]+)*");

  /** Each code with the severity that it is reported with. */
  private SortedMap<String, String> reported() throws IOException {
    SortedMap<String, String> reported = new TreeMap<>();
    for (FindingCase one : FindingCases.ALL) {
      Bundle bundle = one.fires().get();
      put(reported, Found.in(bundle, one.catalog()));
    }
    for (Document document : Renderer.render(ObjectCases.invalidDocument())) {
      put(reported, new SchemaCheck().check(document));
    }
    for (Supplier<Bundle> broken :
        List.<Supplier<Bundle>>of(BrokenDefinitions::noUnit, BrokenDefinitions::ownError)) {
      put(reported, printed(FindingsReferenceTest.class, broken));
    }
    put(reported, printed(Shelf.class, Shelf::define));
    put(reported, validated("broken.json", "{"));
    put(reported, validated("other.json", "{}"));
    put(reported, catalogued("# TYPE a gauge\na 1\na nothing\n"));
    put(reported, catalogued("# TYPE a gauge\na 1\n# TYPE a gauge\n"));
    return reported;
  }

  private static void put(SortedMap<String, String> reported, String printed) {
    Matcher finding = PRINTED.matcher(printed);
    while (finding.find()) {
      reported.put(finding.group(2), finding.group(1));
    }
  }

  private static void put(SortedMap<String, String> reported, List<Finding> findings) {
    findings.forEach(finding -> reported.put(finding.code(), finding.severity().toString()));
  }

  /** What {@code validate} says of a file. */
  private String validated(String name, String text) throws IOException {
    return belfry("validate", Files.writeString(folder.resolve(name), text).toString());
  }

  /** What {@code validate} says of a page that tells of metrics. */
  private String catalogued(String page) throws IOException {
    Path dashboard = Files.writeString(folder.resolve("good.json"), "{\"panels\": []}");
    Path metrics = Files.writeString(folder.resolve("a.prom"), page);
    return belfry("validate", dashboard.toString(), "--catalog", metrics.toString());
  }

  private static String belfry(String... args) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Belfry.run(args, new ByteArrayInputStream(new byte[0]), out, out);
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String printed(Class<?> home, Supplier<Bundle> definition) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Main.run(new String[] {"check"}, home, definition, err, err);
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** The constants that hold a code. */
  private static SortedSet<String> codes() throws IllegalAccessException {
    SortedSet<String> codes = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.belfry.check", "dev.belfry.schema", "dev.belfry.generate")) {
      for (JavaField constant : type.getFields()) {
        Field field = constant.reflect();
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
          field.setAccessible(true);
          codes.add((String) field.get(null));
        }
      }
    }
    codes.removeIf(text -> !CODE.matcher(text).matches());
    return codes;
  }

  @Test
  void every_code_stands_in_the_reference_with_its_severity_in_order() throws IOException {
    List<String> expected = new ArrayList<>();
    reported().forEach((code, severity) -> expected.add(code + " " + severity));

    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(REFERENCE));
    while (row.find()) {
      rows.add(row.group(1) + " " + row.group(2));
    }

    assertEquals(String.join("\n", expected), String.join("\n", rows));
  }

  @Test
  void every_code_that_a_bundle_can_have_is_explained_with_an_example() throws IOException {
    FindingExamples.write();
    FindingsReference reference = FindingsReference.read();

    for (FindingCase one : FindingCases.ALL) {
      String example = reference.entry(one.code()).orElseThrow().example();
      assertTrue(example.contains("public static Bundle "), one::code);
      assertTrue(example.contains("\nhint: "), one::code);
    }
  }

  @Test
  void every_code_has_a_case_that_shows_it() throws IllegalAccessException, IOException {
    assertEquals(codes(), new TreeSet<>(reported().keySet()));
  }
}
