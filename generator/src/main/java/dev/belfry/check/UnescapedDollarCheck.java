package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.regex.Pattern;

/**
 * Placeholders of Grafana's pages in data sources that Grafana takes for variables of its own
 * environment when it reads the file, and so replaces by nothing.
 */
final class UnescapedDollarCheck implements Check {
  static final String CODE = "provisioning.unescaped-dollar";

  /** One dollar in front of what pages call their placeholders; files and secrets apart. */
  private static final Pattern SINGLE =
      Pattern.compile("(?<!\\$)\\$(\\{__|__(?!(env|file|vault)\\{))");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      SourceLinkCheck.sources(document).forEach(source -> look(source, source, report));
    }
  }

  private static void look(Place source, Place here, Report report) {
    here.node()
        .forEach(
            (name, value) -> {
              if (value instanceof ObjectNode inner) {
                look(source, here.inside(inner), report);
              } else if (value instanceof ArrayNode) {
                here.each(name).forEach(item -> look(source, item, report));
              } else {
                here.node()
                    .text(name)
                    .filter(text -> SINGLE.matcher(text).find())
                    .ifPresent(text -> report(source, here.at(name), text, report));
              }
            });
  }

  private static void report(Place source, Place place, String text, Report report) {
    report.warning(
        CODE,
        "data source `" + source.node().text("name").orElse("") + "`",
        place,
        "Grafana takes what follows `$` in `"
            + text
            + "` for a variable of its environment, and puts nothing there",
        "double it: `" + text.replaceAll("(?<!\\$)\\$(?=\\{?__)", "\\$\\$") + "`");
  }
}
