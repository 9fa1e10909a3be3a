package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.LokiQuery;
import dev.belfry.grafana.PrometheusQuery;
import dev.belfry.grafana.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rule groups that Grafana evaluates itself: the same that a Prometheus or a Loki could evaluate,
 * and beside them what a rule has in Grafana alone.
 */
public final class GrafanaRules {
  private final String folder;
  private final DataSource<PrometheusQuery> prometheus;
  private final DataSource<LokiQuery> loki;
  private final DataSource<PrometheusQuery> target;
  private final List<RuleGroup> groups;
  private final GrafanaRule settings;
  private final Map<String, GrafanaRule> ofRules;

  private GrafanaRules(
      String folder,
      DataSource<PrometheusQuery> prometheus,
      DataSource<LokiQuery> loki,
      DataSource<PrometheusQuery> target,
      List<RuleGroup> groups,
      GrafanaRule settings,
      Map<String, GrafanaRule> ofRules) {
    this.folder = folder;
    this.prometheus = prometheus;
    this.loki = loki;
    this.target = target;
    this.groups = groups;
    this.settings = settings;
    this.ofRules = ofRules;
  }

  static GrafanaRules of(String folder, DataSource<PrometheusQuery> prometheus) {
    DataSource<PrometheusQuery> source = named(prometheus);
    return new GrafanaRules(folder, source, null, source, List.of(), GrafanaRule.of(), Map.of());
  }

  /** Nobody chooses a value where rules are evaluated. */
  private static <Q extends Query> DataSource<Q> named(DataSource<Q> source) {
    if (requireNonNull(source, "source").uid().contains("$")) {
      throw new IllegalArgumentException(
          "data source: expected the uid of one, as rules have no variables, got `"
              + source.uid()
              + "`");
    }
    return source;
  }

  /** Groups of rules. No two of a folder have the same name. API name: {@code groups}. */
  public GrafanaRules groups(RuleGroup... more) {
    return groups(List.of(requireNonNull(more, "more")));
  }

  /** Groups of rules. No two of a folder have the same name. API name: {@code groups}. */
  public GrafanaRules groups(List<RuleGroup> more) {
    List<RuleGroup> all = new ArrayList<>(groups);
    all.addAll(requireNonNull(more, "more"));
    return new GrafanaRules(folder, prometheus, loki, target, List.copyOf(all), settings, ofRules);
  }

  /**
   * The Loki that Grafana asks for what rules find in logs. Default: none, so that such rules are
   * the error {@code rules.wrong-language}.
   *
   * @throws IllegalArgumentException when it is one that a reader chooses
   */
  public GrafanaRules logsIn(DataSource<LokiQuery> source) {
    return new GrafanaRules(folder, prometheus, named(source), target, groups, settings, ofRules);
  }

  /**
   * The Prometheus that Grafana writes recordings to. Default: the one that it asks. API name:
   * {@code record.targetDatasourceUid}.
   *
   * @throws IllegalArgumentException when it is one that a reader chooses
   */
  public GrafanaRules recordTo(DataSource<PrometheusQuery> source) {
    return new GrafanaRules(folder, prometheus, loki, named(source), groups, settings, ofRules);
  }

  /** What all rules have in Grafana that have no settings of their own. */
  public GrafanaRules settings(GrafanaRule rule) {
    return new GrafanaRules(
        folder, prometheus, loki, target, groups, requireNonNull(rule, "rule"), ofRules);
  }

  /** What the alerts of this name have in Grafana. */
  public GrafanaRules settings(Alert alert, GrafanaRule rule) {
    return settings(requireNonNull(alert, "alert").name(), rule);
  }

  /** What the recordings of this name have in Grafana. */
  public GrafanaRules settings(Recording<?> recording, GrafanaRule rule) {
    return settings(requireNonNull(recording, "recording").name(), rule);
  }

  private GrafanaRules settings(String name, GrafanaRule rule) {
    Map<String, GrafanaRule> all = new LinkedHashMap<>(ofRules);
    all.put(name, requireNonNull(rule, "rule"));
    return new GrafanaRules(folder, prometheus, loki, target, groups, settings, Map.copyOf(all));
  }

  /** The folder that the rules lie in, by its title. */
  public String folder() {
    return folder;
  }

  /** The groups, in the order in which they were given. */
  public List<RuleGroup> groups() {
    return groups;
  }

  /** The Prometheus that is asked. */
  public DataSource<PrometheusQuery> prometheus() {
    return prometheus;
  }

  /** The Loki that is asked, if there is one. */
  public Optional<DataSource<LokiQuery>> loki() {
    return Optional.ofNullable(loki);
  }

  /** The Prometheus that recordings are written to. */
  public DataSource<PrometheusQuery> target() {
    return target;
  }

  /** What all rules have in Grafana that have no settings of their own. */
  public GrafanaRule settings() {
    return settings;
  }

  /** What rules of this name have in Grafana. */
  public GrafanaRule settingsOf(String name) {
    return ofRules.getOrDefault(requireNonNull(name, "name"), settings);
  }
}
