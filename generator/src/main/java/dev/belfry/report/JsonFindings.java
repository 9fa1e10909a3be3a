package dev.belfry.report;

import dev.belfry.check.Finding;
import dev.belfry.common.FilePosition;
import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** An array of objects, each on a line of its own. */
final class JsonFindings implements FindingsPrinter {
  private final SourceFolders sources;

  JsonFindings(SourceFolders sources) {
    this.sources = sources;
  }

  @Override
  public void print(List<Finding> findings, PrintStream out) {
    String separator = "[\n";
    for (Finding finding : findings) {
      out.print(separator + Json.writeLine(json(finding)).stripTrailing());
      separator = ",\n";
    }
    out.println(findings.isEmpty() ? "[]" : "\n]");
  }

  private ObjectNode json(Finding finding) {
    ObjectNode json = finding.place().map(this::place).orElse(Node.object());
    json =
        json.with("code", Node.text(finding.code()))
            .with("severity", Node.text(finding.severity().toString()));
    Optional<String> metric = finding.metric();
    if (metric.isPresent()) {
      json = json.with("metric", Node.text(metric.get()));
    }
    return json.with("subject", Node.text(finding.subject()))
        .with("message", Node.text(finding.message()))
        .with("hint", Node.text(finding.hint()));
  }

  private ObjectNode place(Location place) {
    if (place instanceof FilePosition position) {
      return Node.object()
          .with("file", Node.text(position.fileName()))
          .with("pointer", Node.text(position.pointer()))
          .with("line", Node.number(position.line()))
          .with("column", Node.number(position.column()));
    }
    JavaLine line = (JavaLine) place;
    return Node.object()
        .with("file", Node.text(sources.file(line).map(Object::toString).orElse(line.fileName())))
        .with("frame", Node.text(line.toString()))
        .with("line", Node.number(line.line()));
  }
}
