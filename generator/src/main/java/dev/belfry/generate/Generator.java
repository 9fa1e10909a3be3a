package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.files.Change;
import dev.belfry.files.OutputDirectory;
import dev.belfry.files.OutputTree;
import dev.belfry.readme.Readme;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaCheck;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a bundle into files: render, check, hold against the schemas, write or compare. */
public final class Generator {
  private Generator() {}

  /** What to do with the files. */
  public enum Mode {
    /** Write those that differ. */
    WRITE,
    /** Write nothing, tell what differs. */
    COMPARE
  }

  /** Which documents are held against their schemas. */
  public enum SchemaChecks {
    /** Those in which something was set past the typed methods. */
    WHERE_NEEDED,
    /** All of them. */
    ALL
  }

  /**
   * What came of a run.
   *
   * @param findings everything wrong or doubtful, sorted by place
   * @param changes what happened to the files; empty when an error forbade writing
   */
  public record Result(List<Finding> findings, List<Change> changes) {

    /** Whether a finding forbade writing. */
    public boolean isRefused() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /** Runs all steps, without knowing what the monitored systems expose, on no certain day. */
  public static Result generate(
      Bundle bundle, OutputDirectory out, Mode mode, SchemaChecks schemaChecks) {
    Given nothing = new Given(schemaChecks, Catalog.empty(), List.of(), LocalDate.MIN);
    return finish(prepare(bundle, nothing), out, mode);
  }

  /** The last step: writes or compares, unless an error forbids it. */
  static Result finish(Prepared prepared, OutputDirectory out, Mode mode) {
    if (prepared.findings().stream().anyMatch(Finding::isError)) {
      return new Result(prepared.findings(), List.of());
    }
    return new Result(
        prepared.findings(),
        mode == Mode.WRITE ? out.write(prepared.tree()) : out.compare(prepared.tree()));
  }

  /**
   * What is to be written.
   *
   * @param findings everything wrong or doubtful, sorted by place
   * @param tree the files; none when an error forbids writing
   */
  record Prepared(List<Finding> findings, OutputTree tree) {}

  /** Runs all steps but the last. */
  static Prepared prepare(Bundle bundle, Options options) throws IOException {
    CatalogFiles metrics = BundleRun.catalog(options.catalog());
    List<Finding> others = new ArrayList<>(metrics.findings());
    others.addAll(UnusedDefinitions.in(options.home()));
    return prepare(
        bundle, new Given(options.schemaChecks(), metrics.catalog(), others, options.today()));
  }

  /**
   * What a run is given beside the bundle.
   *
   * @param found what was found before, in the catalogue and in classes
   */
  private record Given(
      SchemaChecks schemaChecks, Catalog catalog, List<Finding> found, LocalDate today) {}

  private static Prepared prepare(Bundle bundle, Given given) {
    List<Document> documents;
    try {
      documents = Renderer.render(bundle);
    } catch (RuntimeException e) {
      List<Finding> unusable = UnusableValues.in(bundle);
      if (unusable.isEmpty()) {
        throw e;
      }
      return new Prepared(unusable, OutputTree.of(List.of()));
    }
    List<Finding> findings = check(bundle, documents, given);
    boolean isRefused = findings.stream().anyMatch(Finding::isError);
    OutputTree tree = OutputTree.of(isRefused ? List.of() : documents);
    return new Prepared(
        findings,
        bundle.hasReadme() && !isRefused
            ? tree.with(Readme.PATH, Readme.of(bundle, documents))
            : tree);
  }

  /** The checks rely on documents that have the shape of their format. */
  private static List<Finding> check(Bundle bundle, List<Document> documents, Given given) {
    List<Finding> findings = new ArrayList<>(checkSchemas(documents, given.schemaChecks()));
    if (findings.isEmpty()) {
      findings.addAll(
          Checks.check(bundle, documents, given.catalog(), given.today(), given.found()));
    }
    return Finding.sorted(findings);
  }

  private static List<Finding> checkSchemas(List<Document> documents, SchemaChecks schemaChecks) {
    List<Document> checked =
        schemaChecks == SchemaChecks.ALL
            ? documents
            : documents.stream().filter(Document::hasUnchecked).toList();
    if (checked.isEmpty()) {
      return List.of();
    }
    SchemaCheck check = new SchemaCheck();
    return checked.stream().flatMap(document -> check.check(document).stream()).toList();
  }
}
