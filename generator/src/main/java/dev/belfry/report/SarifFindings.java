package dev.belfry.report;

import dev.belfry.check.Finding;
import dev.belfry.check.FindingsReference;
import dev.belfry.common.Addresses;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * A log in SARIF 2.1.0: the codes with what they mean as rules, the findings as results.
 *
 * <p>Format: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
 */
final class SarifFindings implements FindingsPrinter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final SourceFolders sources;

  SarifFindings(SourceFolders sources) {
    this.sources = sources;
  }

  @Override
  public void print(List<Finding> findings, PrintStream out) {
    List<String> codes = findings.stream().map(Finding::code).distinct().sorted().toList();
    ObjectNode driver =
        Node.object()
            .with("name", Node.text("Belfry"))
            .with("rules", Node.array(codes.stream().map(SarifFindings::rule).toList()));
    ObjectNode run =
        Node.object()
            .with("tool", Node.object().with("driver", driver))
            .with("columnKind", Node.text("utf16CodeUnits"))
            .with("results", Node.array(findings.stream().map(one -> result(one, codes)).toList()));
    out.print(
        Json.write(
            Node.object()
                .with("$schema", Node.text(SCHEMA))
                .with("version", Node.text("2.1.0"))
                .with("runs", Node.array(List.of(run)))));
  }

  private static ObjectNode rule(String code) {
    ObjectNode rule = Node.object().with("id", Node.text(code));
    Optional<FindingsReference.Entry> known = FindingsReference.read().entry(code);
    return known
        .map(
            entry ->
                rule.with("shortDescription", text(entry.meaning()))
                    .with("help", text(entry.remedy())))
        .orElse(rule);
  }

  private ObjectNode result(Finding finding, List<String> codes) {
    ObjectNode result =
        Node.object()
            .with("ruleId", Node.text(finding.code()))
            .with("ruleIndex", Node.number(codes.indexOf(finding.code())))
            .with("level", Node.text(finding.severity().toString()))
            .with(
                "message",
                text(finding.subject() + ": " + finding.message() + "\nhint: " + finding.hint()));
    return Where.of(finding, sources)
        .map(place -> result.with("locations", Node.array(List.of(location(place)))))
        .orElse(result);
  }

  private static ObjectNode location(Where place) {
    ObjectNode region = Node.object().with("startLine", Node.number(place.line()));
    ObjectNode whole =
        place
            .column()
            .map(column -> region.with("startColumn", Node.number(column)))
            .orElse(region);
    return Node.object()
        .with(
            "physicalLocation",
            Node.object()
                .with("artifactLocation", Node.object().with("uri", Node.text(uri(place.file()))))
                .with("region", whole));
  }

  /** Each part of the path as addresses write it. */
  private static String uri(String file) {
    return Addresses.encoded(file).replace("%2F", "/");
  }

  private static ObjectNode text(String text) {
    return Node.object().with("text", Node.text(text));
  }
}
