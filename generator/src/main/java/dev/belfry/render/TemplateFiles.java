package dev.belfry.render;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The templates that a configuration of Alertmanager lists as values: files beside it. */
final class TemplateFiles {
  /**
   * Where prometheus-operator mounts what stands beside {@code alertmanager.yaml} in its Secret.
   */
  static final String IN_POD = "/etc/alertmanager/config/";

  private static final String LIST = "templates";
  private static final String FOLDER = "alertmanager/";

  /** From the folder of the configuration on, which paths in it start at. */
  private static final String BESIDE = "templates/";

  private TemplateFiles() {}

  /** The configuration as the file of Alertmanager has it. */
  static ObjectNode named(Routing routing) {
    return named(routing.node(), BESIDE);
  }

  /**
   * The configuration with paths in place of templates.
   *
   * @param folder where the files lie, with a slash at its end
   */
  static ObjectNode named(ObjectNode routing, String folder) {
    if (NotificationTemplate.listedIn(routing).isEmpty()) {
      return routing;
    }
    List<Node> paths = new ArrayList<>();
    for (Node one : routing.array(LIST).items()) {
      paths.add(
          one instanceof ObjectNode template
              ? Node.text(folder + NotificationTemplate.of(template).fileName())
              : one);
    }
    return routing.with(LIST, Node.array(paths));
  }

  /** The files that lie beside the configuration, below the output folder. */
  static List<Document> beside(Routing routing) {
    List<Document> files = new ArrayList<>();
    for (NotificationTemplate template : NotificationTemplate.listedIn(routing.node())) {
      files.add(
          Document.text(
              FOLDER + BESIDE + template.fileName(),
              "template `" + template.name() + "`",
              template.definition()));
    }
    return files;
  }
}
