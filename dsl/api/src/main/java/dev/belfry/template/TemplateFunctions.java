package dev.belfry.template;

import static dev.belfry.template.TemplateType.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The functions that templates have. From Go's {@code text/template}, and the function maps of
 * Prometheus 3.14 and Alertmanager 0.34.
 */
final class TemplateFunctions {
  private final Map<String, TemplateFunction> functions = new TreeMap<>();

  private TemplateFunctions() {}

  /** What the templates of Prometheus's rules have. */
  static Map<String, TemplateFunction> ofRules() {
    TemplateFunctions all = new TemplateFunctions().builtIn();
    all.add("query", SAMPLES, TEXT)
        .add("first", SAMPLE, SAMPLES)
        .add("label", TEXT, TEXT, SAMPLE)
        .add("value", FRACTION, SAMPLE)
        .add("strvalue", TEXT, SAMPLE)
        .add("sortByLabel", SAMPLES, TEXT, SAMPLES)
        .add("humanize", TEXT, NUMERIC)
        .add("humanize1024", TEXT, NUMERIC)
        .add("humanizeDuration", TEXT, NUMERIC)
        .add("humanizePercentage", TEXT, NUMERIC)
        .add("humanizeTimestamp", TEXT, NUMERIC)
        .add("toTime", TIME, NUMERIC)
        .add("toDuration", DURATION, NUMERIC)
        .add("now", FRACTION)
        .add("parseDuration", FRACTION, TEXT)
        .add("title", TEXT, TEXT)
        .add("toUpper", TEXT, TEXT)
        .add("toLower", TEXT, TEXT)
        .add("match", BOOL, TEXT, TEXT)
        .add("reReplaceAll", TEXT, TEXT, TEXT, TEXT)
        .add("urlQueryEscape", TEXT, TEXT)
        .add("stripPort", TEXT, TEXT)
        .add("stripDomain", TEXT, TEXT)
        .add("graphLink", TEXT, TEXT)
        .add("tableLink", TEXT, TEXT)
        .add("externalURL", TEXT)
        .add("pathPrefix", TEXT)
        .add("safeHtml", TEXT, TEXT)
        .any("args", MAP, 0, ANY);
    return Map.copyOf(all.functions);
  }

  /** What the templates of Alertmanager's notifications have. */
  static Map<String, TemplateFunction> ofNotifications() {
    return Map.copyOf(new TemplateFunctions().builtIn().notifications().functions);
  }

  /** What Grafana's have besides stands in groups: {@code coll.Dict}, {@code data.ToJSON}. */
  static Map<String, TemplateFunction> ofGrafana() {
    TemplateFunctions all = new TemplateFunctions().builtIn().notifications();
    all.add("coll", ANY).add("data", ANY).add("time", ANY).add("tmpl", ANY);
    return Map.copyOf(all.functions);
  }

  private TemplateFunctions notifications() {
    return add("toUpper", TEXT, TEXT)
        .add("toLower", TEXT, TEXT)
        .add("title", TEXT, TEXT)
        .add("trimSpace", TEXT, TEXT)
        .add("join", TEXT, TEXT, TEXTS)
        .add("match", BOOL, TEXT, TEXT)
        .add("reReplaceAll", TEXT, TEXT, TEXT, TEXT)
        .add("safeHtml", TEXT, TEXT)
        .add("safeUrl", TEXT, TEXT)
        .add("urlUnescape", TEXT, TEXT)
        .any("stringSlice", TEXTS, 0, TEXT)
        .add("date", TEXT, TEXT, TIME)
        .add("tz", TIME, TEXT, TIME)
        .add("since", DURATION, TIME)
        .add("humanizeDuration", TEXT, NUMERIC)
        .add("toJson", TEXT, ANY)
        .any("list", LIST, 0, ANY)
        .any("append", LIST, 1, LIST, ANY)
        .any("dict", MAP, 0, ANY)
        .add("now", TIME)
        .add("toDate", TIME, TEXT, TEXT)
        .add("mustToDate", TIME, TEXT, TEXT)
        .add("routeLabels", TEXT, TEXT)
        .add("base64encode", TEXT, TEXT)
        .add("base64decode", TEXT, TEXT);
  }

  private TemplateFunctions builtIn() {
    return any("and", ANY, 1, ANY)
        .any("or", ANY, 1, ANY)
        .add("not", BOOL, ANY)
        .any("eq", BOOL, 2, ANY)
        .add("ne", BOOL, ANY, ANY)
        .add("lt", BOOL, ANY, ANY)
        .add("le", BOOL, ANY, ANY)
        .add("gt", BOOL, ANY, ANY)
        .add("ge", BOOL, ANY, ANY)
        .add("len", WHOLE, ANY)
        .any("index", ANY, 1, ANY)
        .any("slice", ANY, 1, ANY)
        .any("print", TEXT, 0, ANY)
        .any("printf", TEXT, 1, TEXT, ANY)
        .any("println", TEXT, 0, ANY)
        .any("html", TEXT, 0, ANY)
        .any("js", TEXT, 0, ANY)
        .any("urlquery", TEXT, 0, ANY)
        .any("call", ANY, 1, ANY);
  }

  private TemplateFunctions add(String name, TemplateType result, TemplateType... arguments) {
    List<TemplateType> all = List.of(arguments);
    functions.put(name, new TemplateFunction(name, result, all, all.size(), false));
    return this;
  }

  private TemplateFunctions any(
      String name, TemplateType result, int least, TemplateType... arguments) {
    functions.put(name, new TemplateFunction(name, result, List.of(arguments), least, true));
    return this;
  }
}
