package dev.belfry.verify;

import dev.belfry.catalog.Catalog;
import dev.belfry.check.UsedMetrics;
import dev.belfry.read.DocumentReader;
import dev.belfry.render.Document;
import dev.belfry.text.ReadException;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What was generated, sorted by what the servers of a stack make of it. */
final class Expected {
  private static final String LOKI = "loki/";
  private static final String KUBERNETES = "kubernetes/";
  private static final String FOLDERS = "grafana/folders/";
  private static final String DATA_SOURCES = "grafana/provisioning/datasources/";

  private final List<Document> documents = new ArrayList<>();
  private final List<ObjectNode> lokiGroups = new ArrayList<>();
  private final List<ObjectNode> objects = new ArrayList<>();
  private final List<ObjectNode> folders = new ArrayList<>();
  private final List<ObjectNode> dataSources = new ArrayList<>();

  private final Catalog catalog;

  private Expected(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * What these files say.
   *
   * @throws IOException when one of them cannot be read
   */
  static Expected of(SortedMap<String, String> files, Catalog catalog) throws IOException {
    Expected expected = new Expected(catalog);
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        expected.add(file.getKey(), file.getValue());
      } catch (ReadException e) {
        throw new IOException("cannot read " + file.getKey() + ": " + e.getMessage(), e);
      }
    }
    return expected;
  }

  /** A text in a ConfigMap that is a whole document is known from its own file, too. */
  private void add(String path, String text) {
    if (!path.endsWith(".json") && !path.endsWith(".yaml")) {
      return; // for people
    }
    if (path.startsWith(LOKI)) {
      Yaml.readAll(text).forEach(root -> lokiGroups.addAll(objects(root, "groups")));
      return;
    }
    if (path.startsWith(KUBERNETES)) {
      objects.addAll(roots(text));
      if (isForLoki(text)) {
        return; // the groups have files of their own
      }
    } else if (path.startsWith(FOLDERS)) {
      folders.addAll(roots(text));
    } else if (path.startsWith(DATA_SOURCES)) {
      roots(text).forEach(root -> dataSources.addAll(objects(root, "datasources")));
    }
    documents.addAll(DocumentReader.read(path, text).documents());
  }

  private static boolean isForLoki(String text) {
    return roots(text).stream()
        .anyMatch(
            one ->
                one.object("metadata").object("labels").get(Document.LOKI_RULE_LABEL).isPresent());
  }

  /** JSON is YAML, too. */
  private static List<ObjectNode> roots(String text) {
    return objects(Node.array(Yaml.readAll(text)));
  }

  private static List<ObjectNode> objects(Node root, String list) {
    return root instanceof ObjectNode object ? objects(object.array(list)) : List.of();
  }

  /** The objects in a list, whatever else is in it. */
  static List<ObjectNode> objects(ArrayNode list) {
    List<ObjectNode> objects = new ArrayList<>(list.size());
    for (Node item : list.items()) {
      if (item instanceof ObjectNode object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** The rule groups for Prometheus: those in files and those in objects for Kubernetes. */
  List<ObjectNode> ruleGroups() {
    List<ObjectNode> groups = new ArrayList<>();
    for (Document document : documents) {
      if (document.isRuleFile() || document.isPrometheusRule()) {
        groups.addAll(objects(document.withRuleGroups().orElseThrow().array("groups")));
      }
    }
    return groups.stream().distinct().toList();
  }

  /** The rule groups for Loki's ruler. */
  List<ObjectNode> lokiRuleGroups() {
    return lokiGroups;
  }

  /** The objects for Kubernetes of one kind. */
  List<ObjectNode> objects(String kind) {
    return objects.stream().filter(one -> one.text("kind").orElse("").equals(kind)).toList();
  }

  /** The names of the jobs that a Prometheus with files scrapes. */
  List<String> scrapeJobs() {
    return documents.stream()
        .filter(Document::isScrapeConfiguration)
        .flatMap(document -> objects(document.root().array("scrape_configs")).stream())
        .flatMap(job -> job.text("job_name").stream())
        .toList();
  }

  /** The configuration of Alertmanager. */
  Optional<ObjectNode> alertmanager() {
    return documents.stream().filter(Document::isAlertmanager).map(Document::model).findFirst();
  }

  /** The dashboards; a copy in an object for Kubernetes comes behind the file. */
  List<Document> dashboards() {
    return documents.stream().filter(Document::isDashboard).toList();
  }

  /** The folders of dashboards that are resources. */
  List<ObjectNode> folders() {
    return folders;
  }

  /** The data sources that are provisioned, by files or by objects for Kubernetes. */
  List<ObjectNode> dataSources() {
    List<ObjectNode> all = new ArrayList<>(dataSources);
    objects("GrafanaDatasource").forEach(one -> all.add(one.object("spec").object("datasource")));
    return all;
  }

  /** The metrics that rules and dashboards ask Prometheus for. */
  List<UsedMetrics.Use> metrics() {
    return UsedMetrics.in(documents, catalog);
  }
}
