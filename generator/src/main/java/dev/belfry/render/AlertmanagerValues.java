package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The configuration of Alertmanager as values of the Helm chart kube-prometheus-stack.
 *
 * <p>Helm takes over single properties of the chart's own configuration where values leave them
 * out, so everything that stands there is written, as Alertmanager would have it by default.
 */
final class AlertmanagerValues {
  private AlertmanagerValues() {}

  /** The values, from {@code alertmanager} on. */
  static ObjectNode of(Routing routing) {
    ObjectNode config = requireNonNull(routing, "routing").node();
    ObjectNode alertmanager = Node.object().with("config", config);
    return completed(Node.object().with("alertmanager", alertmanager));
  }

  /** Values of the chart in which templates are files. */
  static ObjectNode withTemplateFiles(ObjectNode values) {
    ObjectNode alertmanager = values.object("alertmanager");
    ObjectNode config = alertmanager.object("config");
    ObjectNode files = alertmanager.object("templateFiles");
    for (NotificationTemplate template : NotificationTemplate.listedIn(config)) {
      files = files.with(template.fileName(), Node.text(template.definition()));
    }
    return files.size() == 0
        ? values
        : values.with(
            "alertmanager",
            alertmanager
                .with("config", TemplateFiles.named(config, TemplateFiles.IN_POD))
                .with("templateFiles", files));
  }

  /** Values of the chart whose configuration of Alertmanager says all, and has all mounted. */
  static ObjectNode completed(ObjectNode values) {
    ObjectNode alertmanager = withTemplateFiles(values).object("alertmanager");
    ObjectNode config = alertmanager.object("config");
    ObjectNode spec = alertmanager.object("alertmanagerSpec");
    ObjectNode needed = mounts(config);
    for (int i = 0; i < needed.size(); i++) {
      Set<Node> names = new LinkedHashSet<>(spec.array(needed.name(i)).items());
      names.addAll(((ArrayNode) needed.value(i)).items());
      spec = spec.with(needed.name(i), Node.array(List.copyOf(names)));
    }
    ObjectNode whole = alertmanager.with("config", complete(config));
    return values.with(
        "alertmanager", spec.size() == 0 ? whole : whole.with("alertmanagerSpec", spec));
  }

  private static ObjectNode complete(ObjectNode config) {
    ObjectNode all = Node.object();
    for (String before : new String[] {"global", "templates"}) {
      all = taken(all, config, before);
    }
    all = orEmpty(all, "templates").with("route", route(config.object("route")));
    all = orEmpty(taken(all, config, "inhibit_rules"), "inhibit_rules");
    for (int i = 0; i < config.size(); i++) {
      if (all.get(config.name(i)).isEmpty()) {
        all = all.with(config.name(i), config.value(i));
      }
    }
    return all.withNotes(config.notes());
  }

  private static ObjectNode taken(ObjectNode all, ObjectNode from, String name) {
    return from.get(name).map(value -> all.with(name, value)).orElse(all);
  }

  private static ObjectNode orEmpty(ObjectNode all, String list) {
    return all.get(list).isPresent() ? all : all.with(list, Node.array());
  }

  private static ObjectNode route(ObjectNode root) {
    return orEmpty(RouteDefaults.with(orEmpty(root, "group_by")), "routes");
  }

  private static ObjectNode mounts(ObjectNode config) {
    Set<String> secrets = new TreeSet<>();
    Set<String> configMaps = new TreeSet<>();
    MountedFile.forEach(config, file -> (file.isSecret() ? secrets : configMaps).add(file.name()));
    return listed(listed(Node.object(), "secrets", secrets), "configMaps", configMaps);
  }

  private static ObjectNode listed(ObjectNode spec, String property, Set<String> names) {
    return names.isEmpty()
        ? spec
        : spec.with(property, Node.array(names.stream().map(Node::text).toList()));
  }
}
