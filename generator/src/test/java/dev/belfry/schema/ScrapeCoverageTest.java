package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Artifact.ScrapeFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.render.GoldenCases;
import dev.belfry.schema.SchemaFiles.Located;
import dev.belfry.schema.SchemaLeaves.Leaf;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas of what scrapes have the fields that the real formats have, and the approved
 * documents together have all of them.
 */
class ScrapeCoverageTest {
  private static final Path FIELDS =
      Path.of("src", "test", "resources", "dev", "belfry", "schema", "fields");
  private static final SchemaFiles FILES = new SchemaFiles();
  private static final String JOB_FILE = "prometheus/scrape.schema.json";

  /** What stands in several places and is listed once, below its own name. */
  private static final Set<String> SHARED =
      Set.of(
          "oauth2",
          "tlsConfig",
          "tls_config",
          "authorization",
          "basicAuth",
          "basic_auth",
          "proxyConnectHeader",
          "relabelings[]",
          "metricRelabelings[]",
          "relabelingConfigs[]",
          "relabel_configs[]",
          "metric_relabel_configs[]",
          "http_headers");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig", "job"})
  void the_schema_has_the_fields_of_the_real_format(String kind) {
    List<Leaf> leaves = leaves(kind);
    Set<String> leftOut = new TreeSet<>();
    leaves.stream().filter(Leaf::leftOut).forEach(leaf -> leftOut.addAll(parts(leaf.path())));
    Set<String> real = new TreeSet<>();
    listed(kind.toLowerCase(Locale.ROOT)).forEach(field -> real.add(shortened(field, leftOut)));

    assertEquals(String.join("\n", real), String.join("\n", fields(leaves)));
  }

  /** Definitions that refer to the same as what is around them are asked for apart. */
  private static List<Leaf> leaves(String kind) {
    if (kind.equals("job")) {
      List<Leaf> leaves = new ArrayList<>(definition(JOB_FILE, "ScrapeJob", "scrape_configs[]"));
      leaves.addAll(definition("alertmanager/alertmanager.schema.json", "OAuth2", "oauth2"));
      Located job = FILES.resolve(JOB_FILE, "#/$defs/ScrapeJob/allOf/0/properties");
      leaves.addAll(discoveries(job, "_sd_configs", "prometheus", "scrape_configs[]."));
      return leaves;
    }
    String file = "kubernetes/" + kind.toLowerCase(Locale.ROOT) + ".schema.json";
    List<Leaf> leaves = new ArrayList<>(SchemaLeaves.of(FILES, file, "spec"));
    leaves.addAll(definition("kubernetes/scraping.schema.json", "OAuth2", "oauth2"));
    if (kind.equals("ScrapeConfig")) {
      Located properties = FILES.resolve(file, "#/properties/spec/allOf/0/properties");
      leaves.addAll(discoveries(properties, "SDConfigs", "kubernetes", "spec."));
    }
    return leaves;
  }

  /** What is in each of the lists whose names end so, of those that Java has. */
  private static List<Leaf> discoveries(
      Located properties, String end, String folder, String path) {
    List<Leaf> leaves = new ArrayList<>();
    for (String name : properties.json().propertyNames()) {
      boolean leftOut = properties.json().at("/" + name + "/x-java/ignored").asBoolean(false);
      if (name.endsWith(end) && !leftOut) {
        String reference = properties.json().at("/" + name + "/items/$ref").asString("");
        int hash = reference.indexOf('#');
        String file =
            hash == 0
                ? folder + "/scrape.schema.json"
                : folder + "/" + reference.substring(0, hash);
        String definition = reference.substring(reference.lastIndexOf('/') + 1);
        leaves.addAll(definition(file, definition, path + name + "[]"));
      }
    }
    return leaves;
  }

  private static List<Leaf> definition(String file, String name, String path) {
    return SchemaLeaves.ofDefinition(FILES, file, name, path);
  }

  private static List<String> listed(String list) {
    try (Stream<String> lines = Files.lines(FIELDS.resolve(list + ".txt"))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema says nothing of what is below a field that Java leaves out. */
  private static String shortened(String field, Set<String> leftOut) {
    return leftOut.stream()
        .filter(path -> field.startsWith(path + ".") || field.startsWith(path + "["))
        .findFirst()
        .orElse(plain(field));
  }

  /** The fields of leaves, where an entry of a Secret or ConfigMap counts as one. */
  private static Set<String> fields(List<Leaf> leaves) {
    Set<String> paths = new TreeSet<>();
    leaves.forEach(leaf -> paths.add(leaf.path()));
    Set<String> fields = new TreeSet<>();
    for (String path : paths) {
      String above = path.substring(0, Math.max(0, path.lastIndexOf('.')));
      String whole = paths.contains(above + ".optional") ? above : path;
      parts(whole).forEach(part -> fields.add(plain(part)));
    }
    return fields;
  }

  /** A list and a map are named without their items. */
  private static String plain(String path) {
    return path.endsWith("s[]") && SHARED.contains(path.substring(path.lastIndexOf('.') + 1))
        ? path
        : path.replaceAll("(\\[]|\\.\\{})+$", "");
  }

  /** A path up to each part that is shared, and from there on. */
  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String step : path.split("\\.")) {
      boolean inside = part.length() > 0;
      part.append(inside ? "." : "").append(step);
      if (inside && SHARED.contains(step)) {
        parts.add(part.toString());
        part = new StringBuilder(step);
      }
    }
    if (parts.isEmpty() || !SHARED.contains(part.toString())) {
      parts.add(part.toString());
    }
    return parts;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig", "job"})
  void every_field_is_in_an_approved_document(String kind) {
    Set<String> approved = new TreeSet<>();
    documents(kind)
        .flatMap(ShownPaths::in)
        .flatMap(path -> parts(path.replaceAll("^\\.", "")).stream())
        .map(part -> shownOnce(plain(part)))
        .forEach(approved::add);

    List<Leaf> shown = leaves(kind).stream().filter(leaf -> leaf.why().isEmpty()).toList();
    List<String> missing =
        fields(shown).stream()
            .map(ScrapeCoverageTest::shownOnce)
            .filter(path -> !approved.contains(path))
            .distinct()
            .toList();

    assertEquals(List.of(), missing);
  }

  private static Stream<ObjectNode> documents(String kind) {
    return GoldenCases.all()
        .flatMap(
            one -> {
              Bundle bundle = one.definition().get();
              return kind.equals("job")
                  ? bundle.artifacts(ScrapeFile.class).stream()
                      .map(ScrapeFile::job)
                      .map(job -> Node.object().with("scrape_configs", Node.array(job)))
                  : bundle.artifacts(ResourceFile.class).stream()
                      .map(ResourceFile::resource)
                      .filter(resource -> resource.kind().equals(kind))
                      .map(resource -> resource.node());
            });
  }

  /**
   * How HTTP is spoken is shown for one kind of discovery, and relabelings are one class for all:
   * the list of a job has each action.
   */
  private static String shownOnce(String path) {
    return path.replaceAll(
            "^spec\\.\\w+SDConfigs\\[]\\."
                + "(oauth2|tlsConfig|authorization|basicAuth|proxy\\w+|noProxy|followRedirects"
                + "|enableHTTP2)$",
            "spec.httpSDConfigs[].$1")
        .replaceAll(
            "^scrape_configs\\[]\\.\\w+_sd_configs\\[]\\."
                + "(oauth2|tls_config|authorization|basic_auth|proxy_\\w+|no_proxy"
                + "|follow_redirects|enable_http2|http_headers)$",
            "scrape_configs[].$1")
        .replaceAll("^metric_relabel_configs\\[]", "relabel_configs[]")
        .replaceAll("^(metricR|r)elabeling(s|Configs)\\[]\\..*", "spec");
  }

  @Test
  void every_action_of_relabelings_is_in_an_approved_document() {
    Set<String> actions = new TreeSet<>();
    documents("job")
        .flatMap(document -> document.array("scrape_configs").items().stream())
        .flatMap(job -> ((ObjectNode) job).array("relabel_configs").items().stream())
        .forEach(step -> actions.add(((ObjectNode) step).text("action").orElseThrow()));

    assertEquals(
        Set.of(
            "replace",
            "keep",
            "drop",
            "keepequal",
            "dropequal",
            "hashmod",
            "labelmap",
            "labeldrop",
            "labelkeep",
            "lowercase",
            "uppercase"),
        actions);
  }
}
