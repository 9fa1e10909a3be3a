package dev.belfry.read;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.FilePosition;
import dev.belfry.common.Location;
import dev.belfry.common.Origin;
import dev.belfry.grafana.Dashboard;
import dev.belfry.render.DashboardModel;
import dev.belfry.render.Document;
import dev.belfry.render.UnreadableDashboard;
import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.text.Source;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what Belfry knows in files of others, by what they say and not by their names: dashboards
 * (classic, v1, v2, as Grafana's API gives them), rule files, PrometheusRule and monitors,
 * AlertmanagerConfig, the configurations of Prometheus and Alertmanager, alerts of Grafana,
 * collectors, objects of the grafana-operator, values of Helm charts and what names charts. They
 * may stand side by side, in lists, in values of Helm charts, and as texts in ConfigMaps and
 * GrafanaDashboards. A file that ends in {@code .tmpl} holds templates of notifications.
 */
public final class DocumentReader {
  private static final String SPEC = "spec";
  private static final String TEMPLATES = ".tmpl";
  private static final String COMPRESSED = "gzipJson";

  /** What is in templates of Helm and not in texts that Prometheus or Grafana fill in. */
  private static final Pattern TEMPLATE_SIGNS =
      Pattern.compile("(?m)^\\s*\\{\\{|\\{\\{-|[{ (]\\.(Values|Release|Chart)\\.");

  private static final String TEMPLATE = "; a template has to be filled in first";

  private final String fileName;
  private final String fileText;
  private List<String> fileLines;
  private boolean isSuspicious;
  private final List<Document> documents = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DocumentReader(String fileName, String fileText) {
    this.fileName = fileName;
    this.fileText = fileText;
  }

  /**
   * What was found in a file.
   *
   * @param documents what Belfry knows, in the order of the file
   * @param problems what cannot be read
   * @param isMeantForUs whether any of this looks as if it were meant to be read: a broken
   *     dashboard does, and a template of Helm does not
   */
  public record Reading(List<Document> documents, List<Problem> problems, boolean isMeantForUs) {

    /** A reading of its parts. */
    public Reading {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A part of a file that cannot be read.
   *
   * @param place where it is
   * @param message what was expected, and what was found
   */
  public record Problem(Location place, String message) {

    /** A problem of its parts. */
    public Problem {
      requireNonNull(place, "place");
      requireNonNull(message, "message");
    }
  }

  /** What is in a file of this name, which says this. */
  public static Reading read(String fileName, String text) {
    DocumentReader reader =
        new DocumentReader(requireNonNull(fileName, "fileName"), requireNonNull(text, "text"));
    if (fileName.endsWith(TEMPLATES)) {
      reader.templates();
    } else {
      reader.text(fileName, text, Source.file(fileName));
    }
    boolean known = !reader.documents.isEmpty() || reader.isSuspicious;
    return new Reading(reader.documents, reader.problems, known);
  }

  /** A file with templates. What stands in it is told by how far it is from the start. */
  private void templates() {
    ObjectNode file = Node.object().with(Document.TEMPLATES, Node.text(fileText));
    Origin origin = Origin.inFile(this::position);
    documents.add(
        new Document(
            fileName,
            "templates of notifications",
            "",
            file.withNotes(file.notes().withOrigin(origin))));
  }

  private FilePosition position(String distance) {
    String before = fileText.substring(0, distance.isEmpty() ? 0 : Integer.parseInt(distance));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new FilePosition(fileName, "", line, before.length() - before.lastIndexOf('\n'));
  }

  private void text(String name, String text, Source source) {
    int documentsBefore = documents.size();
    int problemsBefore = problems.size();
    try {
      if (text.stripLeading().startsWith("{{")) {
        problem(source, 1, 1, "expected JSON or YAML, got a template" + TEMPLATE);
      } else {
        roots(name, text, source);
      }
    } catch (ReadException e) {
      // What stands before a mistake may need what stands behind it: all of the text, or nothing.
      documents.subList(documentsBefore, documents.size()).clear();
      problems.subList(problemsBefore, problems.size()).clear();
      isSuspicious |= Kind.mayBeIn(text) && !TEMPLATE_SIGNS.matcher(text).find();
      String problem = e.problem() + (isFilledIn(text, e.line()) ? TEMPLATE : "");
      problem(source, Math.max(1, e.line()), Math.max(1, e.column()), problem);
    }
  }

  /** Whether a line, or the one before it, holds what Helm and the like fill in. */
  private static boolean isFilledIn(String text, int line) {
    return text.lines().skip(Math.max(0, line - 2)).limit(2).anyMatch(one -> one.contains("{{"));
  }

  /** JSON is YAML, too, but is read quicker, and more strictly where it says that it is JSON. */
  private void roots(String name, String text, Source source) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      try {
        node(Json.read(text, source), source);
        return;
      } catch (ReadException e) {
        if (name.endsWith(".json")) {
          throw e;
        }
      }
    }
    Yaml.readEach(text, source, root -> node(root, source));
  }

  private void problem(Source source, int line, int column, String message) {
    problems.add(new Problem(source.position("", line, column), message));
  }

  private void node(Node node, Source source) {
    if (node instanceof ArrayNode array) {
      array.items().forEach(item -> node(item, source));
    } else if (node instanceof ObjectNode object) {
      Optional<Kind> kind = Kind.of(object);
      int before = documents.size();
      if (kind.isEmpty() || kind.get().mayHoldOthers()) {
        inside(object, source);
      }
      boolean isAnyConfigMap =
          kind.equals(Optional.of(Kind.CONFIG_MAP))
              && documents.size() == before
              && !Kind.holdsEnvironment(object);
      if (kind.isPresent() && !isAnyConfigMap) {
        add(kind.get(), object);
      }
    }
  }

  private void inside(ObjectNode object, Source source) {
    for (int i = 0; i < object.size(); i++) {
      if (object.value(i) instanceof StringNode text) {
        embedded(object, object.name(i), text.value());
      } else {
        node(object.value(i), source);
      }
    }
  }

  /** A text that holds a document, as in ConfigMaps. */
  private void embedded(ObjectNode object, String name, String text) {
    if (name.equals(COMPRESSED)) {
      Compressed.text(text).ifPresent(unpacked -> embedded(object, name, unpacked, List.of()));
    } else {
      embedded(object, name, text, lines());
    }
  }

  private void embedded(ObjectNode object, String name, String text, List<String> written) {
    if (Kind.mayBeIn(text)) {
      object
          .notes()
          .origin()
          .map(origin -> (FilePosition) origin.location(name))
          .ifPresent(start -> text(name, text, Source.inside(start, written, text)));
    }
  }

  private List<String> lines() {
    if (fileLines == null) {
      fileLines = List.of(fileText.split("\n", -1));
    }
    return fileLines;
  }

  private void add(Kind kind, ObjectNode object) {
    switch (kind) {
      case DASHBOARD -> add(kind, object, Classic.of(object));
      case DASHBOARD_V1 -> add(kind, object, Classic.of(withUid(object)));
      case DASHBOARD_V2 -> v2(kind, object);
      case KUBE_PROMETHEUS_STACK -> addValues(kind, object);
      case RULE_FILE -> addAsItIs(kind, Lenient.inFile(object));
      case ALERTMANAGER -> addAsItIs(kind, Lenient.withoutNothing(object));
      case PROMETHEUS_RULE ->
          addAsItIs(kind, object.with(SPEC, Lenient.inObject(object.object(SPEC))));
      case PROMETHEUS -> addAsItIs(kind, Lenient.withoutNothing(object));
      case ALERTMANAGER_CONFIG -> add(kind, object, OperatorTree.of(object.object(SPEC)));
      default -> addAsItIs(kind, object);
    }
  }

  private void addAsItIs(Kind kind, ObjectNode object) {
    add(kind, object, object);
  }

  private void add(Kind kind, ObjectNode root, ObjectNode model) {
    documents.add(new Document(fileName, kind.subject(root), kind.schema(), root, model));
  }

  /** The configuration of Alertmanager in the values is a document of its own. */
  private void addValues(Kind kind, ObjectNode object) {
    ObjectNode alertmanager = object.object("alertmanager");
    ObjectNode rest =
        alertmanager.get("config").isPresent()
            ? object.with("alertmanager", alertmanager.without("config"))
            : object;
    add(kind, rest, rest);
  }

  private static ObjectNode withUid(ObjectNode resource) {
    ObjectNode spec = resource.object(SPEC);
    return spec.get("uid").isPresent()
        ? spec
        : resource.object("metadata").get("name").map(name -> spec.with("uid", name)).orElse(spec);
  }

  /** What is held against the schema is v2 as it is now, in the envelope of a resource. */
  private void v2(Kind kind, ObjectNode document) {
    ObjectNode envelope =
        document.get(SPEC).isPresent()
            ? document
            : Node.object()
                .with("kind", Node.text("Dashboard"))
                .with("metadata", Node.object().with("name", Node.text("dashboard")))
                .with(SPEC, document)
                .withNotes(document.notes());
    ObjectNode spec = DashboardModel.upgraded(envelope.object(SPEC));
    ObjectNode resource =
        envelope.with("apiVersion", Node.text(DashboardReader.V2)).with(SPEC, spec);
    try {
      String uid = resource.object("metadata").text("name").orElse("");
      add(kind, resource, flat(DashboardModel.classic(uid, spec)));
    } catch (UnreadableDashboard e) {
      resource
          .notes()
          .origin()
          .ifPresent(origin -> problems.add(new Problem(origin.location(), e.getMessage())));
    }
  }

  /** The dashboard with what is in rows and tabs among its panels and variables. */
  private static ObjectNode flat(ObjectNode classic) {
    try {
      return Dashboard.ofDocument(classic).placed();
    } catch (IllegalArgumentException e) {
      return classic; // Without a uid or a title, which others may leave out.
    }
  }
}
