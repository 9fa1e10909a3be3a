package example.growth;

import dev.belfry.generate.VerifiedRules;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What may have many of something, by what there is many of. */
public final class GrowthCases {
  private final Map<String, IntFunction<Runnable>> all = new LinkedHashMap<>();

  private GrowthCases() {}

  /**
   * The work that so many of it make, ready to be done.
   *
   * @param folder where files may be written
   */
  public static Map<String, IntFunction<Runnable>> all(Path folder) {
    GrowthCases cases = new GrowthCases();
    cases.bundles();
    cases.files(new ManyFiles(folder));
    cases.all.put("lines that differ", ManyFiles::difference);
    cases.all.put("files of an output folder", new ManyFiles(folder)::output);
    cases.verify();
    cases.catalogues(new ManyMetrics(folder));
    cases.expressions(new ManyFiles(folder));
    return cases.all;
  }

  private void bundles() {
    bundle("dashboards of a bundle", ManyDashboards::dashboards);
    bundle("panels of a dashboard", ManyDashboards::panels);
    bundle("panels about logs beside others", ManyDashboards::panelsAboutLogs);
    bundle("queries of a panel", ManyDashboards::queries);
    bundle("variables of a dashboard, each used by the next", ManyDashboards::variables);
    bundle("rows of a dashboard", ManyDashboards::rows);
    bundle("tabs of a dashboard", ManyDashboards::tabs);
    bundle("rules of a group", ManyRules::rules);
    bundle("recordings, each of the one before", ManyRules::recordings);
    bundle("groups of a bundle", ManyRules::groups);
    bundle("alerts of one name", ManyRules::alertsOfOneName);
    bundle("services with monitors and rules", ManyObjects::services);
    bundle("routes and receivers", ManyRules::routes);
    bundle("inhibitions", ManyRules::inhibitions);
    bundle("time intervals", ManyRules::timeIntervals);
    bundle("scrape jobs", ManyObjects::jobs);
    bundle("relabelings of a job", ManyObjects::relabelings);
    bundle("rules of Grafana", ManyRules::rulesOfGrafana);
    bundle("rules of Grafana with its routes", ManyRules::rulesAndRoutesOfGrafana);
    bundle("groups of those who hear of them", ManyRules::routedGroups);
    bundle("rules about logs beside others", ManyRules::rulesAboutLogs);
    bundle("alerts and panels of one name", ManyRules::alertsWithPanels);
    bundle("dashboards that lead to each other", ManyDashboards::links);
    bundle("data sources", ManyObjects::sources);
    bundle("ConfigMaps and what kustomizations list", ManyObjects::configMaps);
    bundle("keys of a ConfigMap", ManyObjects::keys);
    bundle("labels among the values of a chart", ManyObjects::helm);
    bundle("releases of charts", ManyObjects::releases);
  }

  private void bundle(String name, BundleWork.Definition definition) {
    all.put(name, count -> () -> BundleWork.run(definition, count));
  }

  private void verify() {
    all.put("rules of a group that is loaded", VerifiedRules::of);
  }

  private void catalogues(ManyMetrics metrics) {
    all.put("families of a page", metrics::families);
    all.put("series of a family", metrics::series);
    all.put("entries of a catalogue file", metrics::entries);
    all.put("values of a label", metrics::values);
    all.put("names that are near to others", metrics::slips);
    all.put("handles of metrics", metrics::handles);
  }

  private void files(ManyFiles files) {
    all.put("documents of one file", files::documentsOfOneFile);
    all.put("items of one list", files::itemsOfOneList);
    all.put("files of one folder", files::filesOfOneFolder);
    all.put("rules of one file", files::rulesOfOneFile);
    all.put("mistakes in the texts of one ConfigMap", files::textsOfOneConfigMap);
    all.put("objects in objects", files::depth);
    all.put("lines of one text", files::linesOfOneText);
    all.put("places where a dashboard does not fit", files::misfits);
    all.put("templates of notifications", files::templates);
    all.put("findings as lines", files::text);
    all.put("findings as JSON", files::json);
    all.put("findings as SARIF", files::sarif);
    all.put("findings as commands of GitHub", files::github);
  }

  /**
   * There are no chains of powers among them: what an operator gives is asked of all that is to its
   * right. 4,000 powers take half a second, and people write one.
   */
  private void expressions(ManyFiles files) {
    expression(files, "alternatives in PromQL", "", "x", " or x");
    expression(files, "sums in PromQL", "", "x", " + on (pod) x");
    expression(files, "aggregations as alternatives in PromQL", "", "x", " or sum by (pod) (x)");
    expression(files, "parentheses in PromQL", "(", "x", ")");
    expression(files, "aggregations in aggregations", "sum by (pod) (", "x", ")");
    expression(files, "subqueries in subqueries", "max_over_time(", "x", "[5m:])");
    expression(files, "matchers of a selector", "", "x{job=\"j\"", ",job!=\"\"", "}");
    expression(files, "values in a regular expression", "", "x{job=~\"j", "|a", "\"}");
    logExpression(
        files, "stages of a pipeline in LogQL", "", "rate({a=\"b\"}", " |= \"c\"", "[5m])");
    all.put(
        "labels that LogQL sets",
        count ->
            files.logExpression(
                "rate({a=\"b\"} | label_format c=d"
                    + Many.lines(count, number -> "," + Many.name("e", number) + "=f")
                    + " [5m])"));
    logExpression(files, "sums in LogQL", "", "rate({a=\"b\"}[5m])", " + rate({a=\"b\"}[5m])", "");
    logExpression(files, "parentheses in LogQL", "(", "rate({a=\"b\"}[5m])", ")", "");
  }

  private void expression(ManyFiles files, String name, String... parts) {
    all.put(name, count -> files.expression(repeated(count, parts)));
  }

  private void logExpression(ManyFiles files, String name, String... parts) {
    all.put(name, count -> files.logExpression(repeated(count, parts)));
  }

  /** What is opened, what is in it, what closes it, and how it ends. */
  private static String repeated(int count, String... parts) {
    return parts[0].repeat(count)
        + parts[1]
        + parts[2].repeat(count)
        + (parts.length > 3 ? parts[3] : "");
  }
}
