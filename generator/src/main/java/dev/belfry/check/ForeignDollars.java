package dev.belfry.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the dollars that belong to other languages from those that name variables. */
final class ForeignDollars {
  /** Properties that hold regular expressions or what they are replaced by. */
  private static final Set<String> REGULAR_EXPRESSIONS =
      Set.of("regex", "allValue", "renamePattern");

  /** What InfluxDB puts into the names of series: {@code $tag_host}, {@code $col}. */
  private static final Pattern INFLUX_ALIAS = Pattern.compile("tag_\\w+|col|m|measurement");

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*\\}\\}");

  /** Code in a text for people: shells have variables of their own. */
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

  /** Whose languages give no other meaning to {@code $name}, but for what is said below. */
  private static final Set<String> WITHOUT_DOLLARS =
      Set.of(
          "",
          "__expr__",
          "cloudwatch",
          "datasource",
          "elasticsearch",
          "grafana",
          "grafana-amazonprometheus-datasource",
          "grafana-azureprometheus-datasource",
          "grafana-postgresql-datasource",
          "grafana-testdata-datasource",
          "graphite",
          "influxdb",
          "jaeger",
          "loki",
          "mixed",
          "mssql",
          "mysql",
          "postgres",
          "prometheus",
          "tempo",
          "testdata");

  private ForeignDollars() {}

  /** The references that name variables of the dashboard, if they name any. */
  static List<VariableReference> without(Walk.TextAt text) {
    return outsideTemplates(text).stream()
        .filter(one -> !isForeign(text.place(), text.property(), one))
        .toList();
  }

  /** The references but those in double braces, which data sources fill in, and those in code. */
  private static List<VariableReference> outsideTemplates(Walk.TextAt text) {
    String outside = text.text();
    if (outside.contains("{{")) {
      outside = TEMPLATE.matcher(outside).replaceAll("");
    }
    if (isForPeople(text)) {
      boolean isCode = text.place().node().text("mode").orElse("").equals("code");
      outside = isCode ? "" : CODE.matcher(outside).replaceAll("");
    }
    return outside.equals(text.text()) ? text.references() : VariableReference.in(outside);
  }

  /** Whether it is what a panel of texts shows. */
  private static boolean isForPeople(Walk.TextAt text) {
    return text.property().equals("content")
        && text.place().chain().anyMatch(object -> object.text("type").orElse("").equals("text"));
  }

  /** Whether the text means something else than a variable of the dashboard. */
  private static boolean isForeign(Place place, String property, VariableReference one) {
    return one.isBuiltIn()
        || one.isEscaped()
        || REGULAR_EXPRESSIONS.contains(property)
        || isOfAction(place, one)
        || isOfDataSource(place, property, one);
  }

  /** Whether an action around the text asks readers for it. */
  private static boolean isOfAction(Place place, VariableReference one) {
    return place
        .chain()
        .flatMap(object -> object.array("variables").objects().stream())
        .anyMatch(asked -> asked.text("key").filter(one.name()::equals).isPresent());
  }

  private static boolean isOfDataSource(Place place, String property, VariableReference one) {
    String kind = kindOf(place);
    return switch (kind) {
      case "__expr__" -> property.equals("expression");
      case "cloudwatch" -> property.equals("label");
      case "influxdb" ->
          one.name().equals("timeFilter")
              || property.equals("alias") && INFLUX_ALIAS.matcher(one.name()).matches()
              || property.equals("query") && one.field().startsWith(".");
      default -> !WITHOUT_DOLLARS.contains(kind) && one.isBare();
    };
  }

  /** The kind of the data source of the nearest query around the text. */
  private static String kindOf(Place place) {
    return place
        .chain()
        .flatMap(object -> object.object("datasource").text("type").stream())
        .findFirst()
        .orElse("");
  }
}
