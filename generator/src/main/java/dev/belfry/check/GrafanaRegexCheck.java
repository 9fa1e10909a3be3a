package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of variables, overrides and value mappings that Grafana can't read. */
final class GrafanaRegexCheck implements DashboardCheck {
  static final String CODE = "dashboard.invalid-regex";

  private static final String MAPPINGS = "mappings";
  private static final String BY_REGEX = "byRegexp";

  private static final Pattern BETWEEN_SLASHES = Pattern.compile("/(.*)/[gimsuy]*", Pattern.DOTALL);

  /** What no dialect takes; of other signs browsers make more than Java. */
  private static final Set<String> CERTAIN = Set.of("Unclosed group", "Unmatched closing ')'");

  @Override
  public void check(DashboardView dashboard, Report report) {
    Place root = dashboard.place();
    for (Place variable : root.inside("templating").each("list")) {
      check(dashboard, variable.at("regex"), report);
    }
    Set<String> overridden = dashboard.overridden();
    boolean mayBeInOverrides = overridden.contains(BY_REGEX) || overridden.contains(MAPPINGS);
    for (PanelView panel : dashboard.panels()) {
      ObjectNode defaults = panel.defaults();
      if (defaults.array(MAPPINGS).size() > 0) {
        Place fields = panel.place().inside(panel.fields());
        mappings(dashboard, fields.inside(defaults), MAPPINGS, report);
      }
      if (mayBeInOverrides) {
        overrides(dashboard, panel, report);
      }
    }
  }

  private static void overrides(DashboardView dashboard, PanelView panel, Report report) {
    for (Place override : panel.overrides()) {
      Place matcher = override.inside("matcher");
      if (matcher.node().text("id").orElse("").equals(BY_REGEX)) {
        check(dashboard, matcher.at("options"), report);
      }
      for (Place property : override.each("properties")) {
        if (property.node().text("id").orElse("").equals(MAPPINGS)) {
          mappings(dashboard, property, "value", report);
        }
      }
    }
  }

  private static void mappings(DashboardView dashboard, Place owner, String list, Report report) {
    for (Place mapping : owner.each(list)) {
      if (mapping.node().text("type").orElse("").equals("regex")) {
        Place options = mapping.inside(mapping.node().object("options"));
        check(dashboard, options.at("pattern"), report);
      }
    }
  }

  private static void check(DashboardView dashboard, Place place, Report report) {
    String regex = place.node().text(place.property()).orElse("");
    if (regex.isEmpty()
        || VariableReference.mayBeIn(regex) && !VariableReference.in(regex).isEmpty()) {
      return;
    }
    problem(regex)
        .ifPresent(
            problem ->
                report.warning(
                    CODE,
                    dashboard.subject(),
                    place,
                    "Grafana can't read the regular expression `" + regex + "`: " + problem,
                    "end it with a slash, and close its brackets, such as in `/^(api|web)-.*/`"));
  }

  private static Optional<String> problem(String regex) {
    if (regex.startsWith("/") && !BETWEEN_SLASHES.matcher(regex).matches()) {
      return Optional.of("no slash ends it");
    }
    try {
      Pattern.compile(regex);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription()).filter(CERTAIN::contains);
    }
  }
}
