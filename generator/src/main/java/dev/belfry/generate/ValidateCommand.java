package dev.belfry.generate;

import dev.belfry.catalog.CatalogReader;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.render.Document;
import dev.belfry.report.Progress;
import dev.belfry.report.SourceFolders;
import dev.belfry.schema.DashboardFit;
import dev.belfry.schema.Misfit;
import dev.belfry.schema.SchemaCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds files that Belfry did not make against their formats and against what they mean. */
@Command(
    name = "validate",
    description = {
      "Tells what is wrong in dashboards (classic, v1, v2), rule files, objects for the"
          + " prometheus-operator and the grafana-operator, alerts of Grafana, the configurations of"
          + " Prometheus and Alertmanager, Helm values and what names Helm charts. What a file holds"
          + " is told by its content; ConfigMaps, GrafanaDashboard objects, lists and Helm values"
          + " are looked through. A file that is named and ends in .tmpl holds templates of"
          + " notifications."
    },
    footer = {
      "Example:",
      "  belfry validate --format sarif dashboards rules > findings.sarif",
      "With --format=json the answer is an array with an object on each line:",
      "  {\"file\":\"a.json\",\"pointer\":\"/panels/0/targets/0/expr\",\"line\":9,\"column\":19,",
      "  \"code\":\"...\",\"severity\":\"error\",\"metric\":\"...\",\"subject\":\"...\",",
      "  \"message\":\"...\",\"hint\":\"...\"}",
      "metric is left out where a finding is about none. belfry explain CODE tells more."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private FindingsOptions shown;

  @Option(
      names = "--catalog",
      arity = "1..*",
      paramLabel = "PAGES",
      description = {
        "What the monitored systems expose: pages as a scrape gives them (.prom, .txt, .om),"
            + " catalogue files (.yaml, .yml), or folders of them. Without it, nobody is told"
            + " that a metric, label or value does not exist."
      })
  private List<Path> catalog = new ArrayList<>();

  @Option(
      names = "--unused",
      description =
          "Prints the metrics of the catalogue for which no file asks, instead of findings.")
  private boolean unused;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILES...",
      hideParamSyntax = true,
      description = "Files; a folder stands for all .json, .yaml, .yml and .rules files in it.")
  private List<Path> files = new ArrayList<>();

  @Spec private CommandSpec spec;

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    takeFilesBehindCatalog();
    CatalogFiles metrics = CatalogFiles.read(catalog);
    if (unused) {
      Checks.unused(ForeignFiles.read(files).documents(), metrics.catalog())
          .forEach(streams.out()::println);
      return Main.FINE;
    }
    Validated validated;
    try (Progress progress = shown.progress(streams, "reading files")) {
      ForeignFiles read = ForeignFiles.read(files);
      progress.next("checking " + Summary.counted(read.documents().size(), "document"));
      validated = validate(read, metrics);
    }
    shown.printer(streams, SourceFolders.NONE).print(validated.findings(), streams.out());
    if (shown.format().isForPeople()) {
      streams.out().println(validated.total());
    }
    boolean isWrong = validated.findings().stream().anyMatch(Finding::isError);
    return isWrong ? Main.FINDINGS : Main.FINE;
  }

  /**
   * What came of it.
   *
   * @param findings what is wrong or doubtful, sorted by place
   * @param total how much was read and found
   */
  private record Validated(List<Finding> findings, String total) {}

  private static Validated validate(ForeignFiles read, CatalogFiles metrics) {
    SchemaCheck schemas = new SchemaCheck();
    List<Finding> findings = new ArrayList<>(metrics.findings());
    findings.addAll(read.findings());
    DashboardFit fit = DashboardFit.NONE;
    for (Document document : read.documents()) {
      if (isKnownAsAWhole(document)) {
        List<Misfit> misfits = schemas.misfits(document);
        findings.addAll(SchemaCheck.findings(document, misfits));
        fit = fit.plus(document, misfits);
      }
    }
    findings.addAll(Checks.ofFiles(read.documents(), metrics.catalog()));
    List<Finding> sorted = Finding.sorted(findings);
    return new Validated(sorted, total(read, fit, sorted));
  }

  /** Whoever names files behind the pages has not said where the pages end. */
  private void takeFilesBehindCatalog() {
    if (files.isEmpty() && catalog.size() > 1) {
      for (Path path : List.copyOf(catalog.subList(1, catalog.size()))) {
        if (!CatalogReader.isPage(path)) {
          files.add(path);
          catalog.remove(path);
        }
      }
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILES'");
    }
  }

  /** What Belfry writes of other objects for Kubernetes, and of Helm values, is not all. */
  private static boolean isKnownAsAWhole(Document document) {
    return !document.schema().isEmpty()
        && (!document.isKubernetesObject() || document.isKnownObject())
        && document.chart().isEmpty();
  }

  private static String total(ForeignFiles read, DashboardFit fit, List<Finding> findings) {
    return (fit.dashboards() == 0 ? "" : fit + "\n")
        + Summary.counted(read.count(), "file")
        + ", "
        + Summary.counted(read.documents().size(), "document")
        + ": "
        + Summary.count(findings, Severity.ERROR)
        + ", "
        + Summary.count(findings, Severity.WARNING)
        + ", "
        + Summary.count(findings, Severity.NOTE);
  }
}
