package dev.belfry.generate;

import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.render.Document;
import dev.belfry.schema.DashboardFit;
import dev.belfry.schema.Misfit;
import dev.belfry.schema.SchemaCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds files that Belfry did not make against their formats and against what they mean. */
@Command(
    name = "validate",
    description = {
      "Tells what is wrong in dashboards (classic, v1, v2), rule files, PrometheusRule objects,"
          + " alerts of Grafana and the configuration of Alertmanager. What a file holds is told by"
          + " its content; ConfigMaps, lists and Helm values are looked through."
    },
    footer = {
      "With --format=json the answer is an array with an object on each line:",
      "  {\"file\":\"a.json\",\"pointer\":\"/panels/0/targets/0/expr\",\"line\":9,\"column\":19,",
      "  \"code\":\"...\",\"severity\":\"error\",\"metric\":\"...\",\"subject\":\"...\",",
      "  \"message\":\"...\",\"hint\":\"...\"}",
      "metric is left out where a finding is about none. docs/findings.md lists the codes."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json for programs. Default: text.")
  private FindingsFormat format;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Files; a folder stands for all .json, .yaml, .yml and .rules files in it.")
  private List<String> files;

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ForeignFiles read = ForeignFiles.read(files);
    SchemaCheck schemas = new SchemaCheck();
    List<Finding> findings = new ArrayList<>(read.findings());
    DashboardFit fit = DashboardFit.NONE;
    for (Document document : read.documents()) {
      if (!document.schema().isEmpty()) {
        List<Misfit> misfits = schemas.misfits(document);
        findings.addAll(SchemaCheck.findings(document, misfits));
        fit = fit.plus(document, misfits);
      }
    }
    findings.addAll(Checks.ofFiles(read.documents()));
    List<Finding> sorted = Finding.sorted(findings);
    format.print(sorted, total(read, fit, sorted), streams.out());
    return sorted.stream().anyMatch(Finding::isError) ? Main.FINDINGS : Main.FINE;
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
