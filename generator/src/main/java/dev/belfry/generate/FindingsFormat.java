package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.common.FilePosition;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.PrintStream;
import java.util.List;

/** How findings are printed: for people, or for programs. */
enum FindingsFormat {
  /** Three lines for each finding, and a total. */
  TEXT {
    @Override
    void print(List<Finding> findings, String total, PrintStream out) {
      findings.forEach(out::println);
      out.println(total);
    }
  },
  /** An array of objects, each on a line of its own. */
  JSON {
    @Override
    void print(List<Finding> findings, String total, PrintStream out) {
      String separator = "[\n";
      for (Finding finding : findings) {
        out.print(separator + Json.writeLine(json(finding)).stripTrailing());
        separator = ",\n";
      }
      out.println(findings.isEmpty() ? "[]" : "\n]");
    }
  };

  abstract void print(List<Finding> findings, String total, PrintStream out);

  private static ObjectNode json(Finding finding) {
    ObjectNode json = Node.object();
    if (finding.place().orElse(null) instanceof FilePosition position) {
      json =
          json.with("file", Node.text(position.fileName()))
              .with("pointer", Node.text(position.pointer()))
              .with("line", Node.number(position.line()))
              .with("column", Node.number(position.column()));
    }
    json =
        json.with("code", Node.text(finding.code()))
            .with("severity", Node.text(finding.severity().toString()));
    if (finding.metric().isPresent()) {
      json = json.with("metric", Node.text(finding.metric().get()));
    }
    return json.with("subject", Node.text(finding.subject()))
        .with("message", Node.text(finding.message()))
        .with("hint", Node.text(finding.hint()));
  }
}
