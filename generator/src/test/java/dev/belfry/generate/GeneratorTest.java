package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.check.Finding;
import dev.belfry.files.Change;
import dev.belfry.files.Change.Kind;
import dev.belfry.files.OutputDirectory;
import dev.belfry.generate.Generator.Mode;
import dev.belfry.generate.Generator.SchemaChecks;
import example.findings.ObjectCases;
import example.findings.RuleCases;
import example.findings.SchemaCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GeneratorTest {
  static final List<Supplier<Bundle>> MISSHAPEN =
      List.of(SchemaCases::invalidRules, SchemaCases::invalidAnnotation);

  static final List<Supplier<Bundle>> UNUSABLE =
      List.of(
          SchemaCases::numberForUid,
          SchemaCases::textForPanel,
          SchemaCases::textForVariable,
          SchemaCases::unknownVariable,
          SchemaCases::listForName,
          SchemaCases::nameless);

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Generator.Result generate(Bundle bundle, Mode mode) {
    return Generator.generate(bundle, new OutputDirectory(out()), mode, SchemaChecks.WHERE_NEEDED);
  }

  private static List<String> codes(Generator.Result result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void an_error_forbids_writing() {
    Generator.Result result = generate(RuleCases.duplicateGroup(), Mode.WRITE);

    assertTrue(result.isRefused());
    assertEquals(List.of("rules.duplicate-group"), codes(result));
    assertEquals(List.of(), result.changes());
    assertFalse(Files.exists(out()));
  }

  @Test
  void a_document_that_does_not_fit_its_schema_forbids_writing() {
    Generator.Result result = generate(ObjectCases.invalidDocument(), Mode.WRITE);

    assertTrue(result.isRefused());
    assertEquals(List.of("schema.invalid-document"), codes(result));
    assertFalse(Files.exists(out()));
  }

  @ParameterizedTest
  @FieldSource("UNUSABLE")
  void what_cannot_be_rendered_is_told_on_the_line_that_set_it(Supplier<Bundle> unusable) {
    Generator.Result result = generate(unusable.get(), Mode.WRITE);

    assertEquals(List.of("schema.invalid-document"), codes(result));
    Finding finding = result.findings().get(0);
    String place = finding.place().orElseThrow().toString();
    assertTrue(place.startsWith("example.findings.SchemaCases."), place);
    assertTrue(finding.message().startsWith("nothing can be made of what `"), finding::message);
    assertFalse(Files.exists(out()));
  }

  @Test
  void a_bug_is_not_taken_for_a_value_that_cannot_be_rendered() {
    assertEquals(List.of(), UnusableValues.in(SchemaCases.validDocument()));
    assertEquals(List.of(), UnusableValues.in(RuleCases.withRunbook()));
  }

  @Test
  void a_warning_does_not_forbid_writing() {
    Generator.Result result = generate(RuleCases.withoutRunbook(), Mode.WRITE);

    assertFalse(result.isRefused());
    assertEquals(List.of("rules.alert-without-runbook"), codes(result));
    assertEquals(
        List.of(new Change("prometheus/rules/queue.yaml", Kind.CREATED)), result.changes());
    assertTrue(Files.exists(out().resolve("prometheus/rules/queue.yaml")));
  }

  @Test
  void comparing_writes_nothing() {
    Generator.Result result = generate(RuleCases.withRunbook(), Mode.COMPARE);

    assertEquals(
        List.of(new Change("prometheus/rules/queue.yaml", Kind.CREATED)), result.changes());
    assertFalse(Files.exists(out()));
  }

  @ParameterizedTest
  @FieldSource("MISSHAPEN")
  void a_document_of_another_shape_is_told_before_a_check_stumbles_over_it(
      Supplier<Bundle> definition) {
    List<String> codes = codes(generate(definition.get(), Mode.WRITE));

    assertEquals(Set.of("schema.invalid-document"), Set.copyOf(codes));
  }

  @Test
  void documents_of_two_kinds_are_told_in_the_order_of_their_places() {
    Bundle both = SchemaCases.invalidRules();
    for (ResourceFile file : SchemaCases.invalidLabel().artifacts(ResourceFile.class)) {
      both = both.resources(file.resource());
    }

    List<Finding> findings = generate(both, Mode.WRITE).findings();

    assertTrue(findings.size() > 1, findings::toString);
    assertEquals(Finding.sorted(findings), findings);
  }
}
