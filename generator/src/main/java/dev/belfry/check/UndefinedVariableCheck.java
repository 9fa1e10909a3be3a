package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a dashboard that name a variable which the dashboard does not have: Grafana would show
 * the name itself.
 */
final class UndefinedVariableCheck implements Check {
  static final String CODE = "dashboard.undefined-variable";

  private static final Pattern REFERENCE =
      Pattern.compile("\\$(\\w+)|\\$\\{(\\w+)(?:[.\\[:][^}]*)?\\}|\\[\\[(\\w+)(?::[^\\]]*)?\\]\\]");

  /** Properties in which a $ means something else. */
  private static final Set<String> NOT_TEXT = Set.of("uid", "regex", "allValue", "renamePattern");

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    Dashboards.all(
        documents,
        dashboard -> {
          Set<String> known = variables(dashboard);
          Places.objects(
              dashboard,
              place ->
                  place
                      .node()
                      .forEach(
                          (name, value) -> {
                            if (value instanceof StringNode text && !NOT_TEXT.contains(name)) {
                              check(dashboard, place, text.value(), known, report);
                            }
                          }));
        });
  }

  private static Set<String> variables(ObjectNode dashboard) {
    Set<String> names = new TreeSet<>();
    for (Node variable : dashboard.object("templating").array("list").items()) {
      ((ObjectNode) variable).text("name").ifPresent(names::add);
    }
    return names;
  }

  private static void check(
      ObjectNode dashboard, Place place, String text, Set<String> known, Report report) {
    if (text.indexOf('$') < 0 && text.indexOf("[[") < 0) {
      return;
    }
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String name =
          reference.group(1) != null
              ? reference.group(1)
              : reference.group(2) != null ? reference.group(2) : reference.group(3);
      if (!name.startsWith("__")
          && !known.contains(name)
          && !name.chars().allMatch(Character::isDigit)) {
        report.error(
            CODE,
            Dashboards.subject(dashboard),
            place,
            "`"
                + reference.group()
                + "` names the variable `"
                + name
                + "`, which this dashboard does not have",
            hint(name, known));
      }
    }
  }

  private static String hint(String name, Set<String> known) {
    String instead = Names.instead(name, known);
    return "add it with .variables(...)" + (instead.isEmpty() ? "" : ", or use " + instead);
  }
}
