package dev.belfry.schema;

import dev.belfry.schema.SchemaLeaves.Leaf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/panels.md: the panel types, and how much of each Java can say. */
final class PanelTable {
  private static final String HEAD =
      """
      # Panel types

      Options are counted with all that is below them: a legend with eight settings counts as eight.
      Field options can differ from field to field; those that panels share (unit, decimals,
      thresholds, links) are not counted. Panels without a method to start with are accepted in
      documents, as panels of further types are, but Java has no class for them.

      | type | what it shows | start with | options | field options | left out |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final String LEFT_OUT =
      """

      ## What Java leaves out
      Documents may have these properties; Java has no method for them. `unchecked` sets them anyway.
      """;

  private PanelTable() {}

  static String of(List<PanelCoverage> panels) {
    return HEAD
        + panels.stream().map(PanelTable::row).collect(Collectors.joining())
        + LEFT_OUT
        + panels.stream().map(PanelTable::reasons).collect(Collectors.joining());
  }

  private static String row(PanelCoverage panel) {
    String factory = panel.about().factory();
    return "| `%s` | %s | %s | %d | %d | %d |\n"
        .formatted(
            panel.about().type(),
            panel.about().description(),
            factory.isEmpty() ? "" : "`" + factory + "`",
            offered(panel.options()),
            offered(panel.fieldOptions()),
            panel.leftOut().size());
  }

  private static long offered(List<Leaf> leaves) {
    return leaves.stream().filter(leaf -> !leaf.leftOut()).count();
  }

  private static String reasons(PanelCoverage panel) {
    Map<String, String> paths =
        panel.leftOut().stream()
            .collect(
                Collectors.toMap(
                    Leaf::why,
                    leaf -> "`" + leaf.path().replace("fieldConfig.defaults.", "") + "`",
                    (one, other) -> one + ", " + other,
                    LinkedHashMap::new));
    StringBuilder text = new StringBuilder(paths.isEmpty() ? "" : heading(panel));
    paths.forEach((why, which) -> text.append("- %s: %s\n".formatted(why, which)));
    return text.toString();
  }

  private static String heading(PanelCoverage panel) {
    return "\n`" + panel.about().type() + "`\n";
  }
}
