package dev.belfry.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of variables and overrides that Grafana can't read. */
final class GrafanaRegexCheck implements DashboardCheck {
  static final String CODE = "dashboard.invalid-regex";

  private static final Pattern BETWEEN_SLASHES = Pattern.compile("/(.*)/[gimsuy]*", Pattern.DOTALL);

  /** What no dialect takes; of other signs browsers make more than Java. */
  private static final Set<String> CERTAIN = Set.of("Unclosed group", "Unmatched closing ')'");

  @Override
  public void check(DashboardView dashboard, Report report) {
    Place root = dashboard.place();
    for (Place variable : root.inside("templating").each("list")) {
      check(dashboard, variable.at("regex"), report);
    }
    for (PanelView panel : dashboard.panels()) {
      if (panel.fields().array("overrides").size() > 0) {
        overrides(dashboard, panel.place().inside(panel.fields()), report);
      }
    }
  }

  private static void overrides(DashboardView dashboard, Place options, Report report) {
    for (Place override : options.each("overrides")) {
      Place matcher = override.inside("matcher");
      if (matcher.node().text("id").orElse("").equals("byRegexp")) {
        check(dashboard, matcher.at("options"), report);
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
