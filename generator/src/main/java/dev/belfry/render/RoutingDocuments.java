package dev.belfry.render;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.alertmanager.Routing;
import dev.belfry.kubernetes.AlertmanagerConfig;
import dev.belfry.kubernetes.RoutingResource;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/** The documents that bring the configuration of Alertmanager to Kubernetes. */
final class RoutingDocuments {
  private RoutingDocuments() {}

  static Document of(RoutingResource<?> resource) {
    return resource instanceof AlertmanagerConfig
        ? new Document(
            Renderer.path(resource),
            Renderer.subject(resource),
            Document.ALERTMANAGER_CONFIG,
            resource.node().with("spec", OperatorRouting.of(resource.routing()).spec()))
        : secret(resource);
  }

  private static Document secret(RoutingResource<?> resource) {
    ObjectNode routing = resource.routing().node();
    ObjectNode config = TemplateFiles.named(routing, TemplateFiles.IN_POD);
    ObjectNode data = Node.object().with("alertmanager.yaml", Node.text(Yaml.write(config)));
    for (NotificationTemplate template : NotificationTemplate.listedIn(routing)) {
      data = data.with(template.fileName(), Node.text(template.definition()));
    }
    return new Document(
        Renderer.path(resource),
        Renderer.subject(resource),
        Document.ALERTMANAGER_SECRET,
        resource.node().with("stringData", data),
        routing);
  }

  static Document values(String name, Routing routing) {
    return new Document(
        "helm/" + name + ".yaml",
        "the values `" + name + "`",
        Document.ALERTMANAGER_VALUES,
        Kinds.madeWhere(routing.node(), AlertmanagerValues.of(routing)),
        routing.node());
  }
}
