package dev.belfry.check;

import dev.belfry.common.NearNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Variables that are to be written in a form that Grafana does not have. */
final class VariableFormatCheck implements DashboardCheck {
  static final String CODE = "dashboard.unknown-format";

  private static final Set<String> FORMATS =
      new TreeSet<>(
          List.of(
              "csv",
              "customqueryparam",
              "date",
              "distributed",
              "doublequote",
              "glob",
              "html",
              "join",
              "json",
              "lucene",
              "percentencode",
              "pipe",
              "queryparam",
              "raw",
              "regex",
              "singlequote",
              "sqlstring",
              "text",
              "uriencode"));

  /** What {@code ${__url.params}} takes, too: {@code exclude:var-pod,var-job}. */
  private static final Set<String> OF_PARAMETERS = Set.of("exclude", "include");

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (dashboard.variables().haveFormats()) {
      check(dashboard, dashboard.variables().names(), report);
    }
  }

  private static void check(DashboardView dashboard, Set<String> known, Report report) {
    for (Walk.TextAt text : Walk.references(dashboard.node())) {
      for (VariableReference one : text.references()) {
        if (isUnknown(one, known)) {
          report(dashboard, text.place(), one, report);
        }
      }
    }
  }

  /** Names in square brackets behind the variable may have colons of their own. */
  private static boolean isUnknown(VariableReference one, Set<String> known) {
    return one.format().filter(format -> !FORMATS.contains(format)).isPresent()
        && !isOfParameters(one)
        && (one.isBuiltIn() || known.contains(one.name()))
        && !one.field().contains("[");
  }

  private static boolean isOfParameters(VariableReference one) {
    return one.name().equals("__url")
        && one.field().equals(".params")
        && one.format().filter(OF_PARAMETERS::contains).isPresent();
  }

  private static void report(
      DashboardView dashboard, Place place, VariableReference one, Report report) {
    String format = one.format().orElseThrow();
    String near = NearNames.instead(format, FORMATS);
    report.error(
        CODE,
        dashboard.subject(),
        place,
        "`%s` asks for the format `%s`, which Grafana does not have".formatted(one.text(), format),
        "use " + (near.isEmpty() ? "one of `" + String.join("`, `", FORMATS) + "`" : near));
  }
}
