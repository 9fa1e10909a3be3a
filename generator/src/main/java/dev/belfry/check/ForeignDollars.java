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

  private ForeignDollars() {}

  /** The references but those in double braces, which data sources fill in. */
  static List<VariableReference> outsideTemplates(Walk.TextAt text) {
    return text.text().contains("{{")
        ? VariableReference.in(TEMPLATE.matcher(text.text()).replaceAll(""))
        : text.references();
  }

  /** Whether the text means something else than a variable of the dashboard. */
  static boolean isForeign(Place place, String property, VariableReference one) {
    return one.isBuiltIn()
        || one.isEscaped()
        || REGULAR_EXPRESSIONS.contains(property)
        || isOfDataSource(place, property, one);
  }

  private static boolean isOfDataSource(Place place, String property, VariableReference one) {
    return switch (kindOf(place)) {
      case "__expr__" -> property.equals("expression");
      case "cloudwatch" -> property.equals("label");
      case "influxdb" ->
          one.name().equals("timeFilter")
              || property.equals("alias") && INFLUX_ALIAS.matcher(one.name()).matches()
              || property.equals("query") && one.field().startsWith(".");
      default -> false;
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
