package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What links that pass all variables of a dashboard on give to the dashboards that they lead to.
 *
 * @param mayBeAny whether some lead to dashboards that are not at hand, which may have any variable
 * @param names of the variables that those at hand have
 */
record PassedVariables(boolean mayBeAny, Set<String> names) {
  private static final PassedVariables NOTHING = new PassedVariables(false, Set.of());
  private static final Pattern ADDRESS = Pattern.compile("/d/([a-zA-Z0-9_-]+)(?:[/?].*)?");

  static PassedVariables of(List<Place> links, DefinedDashboards dashboards) {
    if (links.isEmpty()) {
      return NOTHING;
    }
    Set<String> names = new TreeSet<>();
    boolean mayBeAny = false;
    for (Place link : links) {
      Matcher address = ADDRESS.matcher(link.node().text("url").orElse(""));
      String uid = address.matches() ? address.group(1) : "";
      List<ObjectNode> targets = uid.isEmpty() ? List.of() : dashboards.of(uid);
      mayBeAny |= targets.isEmpty();
      targets.forEach(target -> names.addAll(Variables.names(target)));
    }
    return new PassedVariables(mayBeAny, names);
  }
}
