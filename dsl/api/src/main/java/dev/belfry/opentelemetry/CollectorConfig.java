package dev.belfry.opentelemetry;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a collector takes, changes and sends on. Components are values that pipelines use, so each
 * one that is used is defined, and none is defined in vain.
 */
public final class CollectorConfig implements NodeValue {
  private final List<Pipeline> pipelines;
  private final List<Extension> extensions;
  private final ObjectNode node;

  private CollectorConfig(List<Pipeline> pipelines, List<Extension> extensions) {
    this.pipelines = pipelines;
    this.extensions = extensions;
    node = composed();
  }

  static CollectorConfig of(List<Pipeline> pipelines) {
    if (requireNonNull(pipelines, "pipelines").isEmpty()) {
      throw new IllegalArgumentException("collector: expected at least one pipeline, got none");
    }
    return new CollectorConfig(List.copyOf(pipelines), List.of());
  }

  /**
   * What helps it beside its pipelines. API name: {@code service.extensions}.
   *
   * @throws IllegalArgumentException when two that differ have one type and name
   */
  public CollectorConfig extensions(Extension... extensions) {
    return extensions(List.of(requireNonNull(extensions, "extensions")));
  }

  /**
   * What helps it beside its pipelines. API name: {@code service.extensions}.
   *
   * @throws IllegalArgumentException when two that differ have one type and name
   */
  public CollectorConfig extensions(List<? extends Extension> extensions) {
    return new CollectorConfig(pipelines, List.copyOf(extensions));
  }

  /** The configuration as a collector reads it. */
  @Override
  public ObjectNode node() {
    return node;
  }

  private ObjectNode composed() {
    List<NodeValue> receivers = new ArrayList<>();
    List<NodeValue> processors = new ArrayList<>();
    List<NodeValue> exporters = new ArrayList<>();
    List<NodeValue> connectors = new ArrayList<>();
    for (Pipeline pipeline : pipelines) {
      pipeline.receivers().forEach(one -> add(one, receivers, connectors));
      processors.addAll(pipeline.processors());
      pipeline.exporters().forEach(one -> add(one, exporters, connectors));
    }
    ObjectNode ways = ways();
    ObjectNode config = with(Node.object().startedHere(), "receivers", receivers);
    config = with(config, "processors", processors);
    config = with(config, "exporters", exporters);
    config = with(config, "connectors", connectors);
    config = with(config, "extensions", extensions);
    return config.with("service", service().with("pipelines", ways));
  }

  private ObjectNode ways() {
    ObjectNode ways = Node.object();
    for (Pipeline pipeline : pipelines) {
      if (ways.get(pipeline.id()).isPresent()) {
        throw new IllegalArgumentException(
            "collector: expected one pipeline `"
                + pipeline.id()
                + "`, got two; `named` tells them apart");
      }
      ways = ways.with(pipeline.id(), pipeline.node());
    }
    return ways;
  }

  private ObjectNode service() {
    return extensions.isEmpty()
        ? Node.object()
        : Node.object()
            .with(
                "extensions",
                Node.array(extensions.stream().map(FluentComponent::id).map(Node::text).toList()));
  }

  private static void add(NodeValue one, List<NodeValue> ends, List<NodeValue> connectors) {
    (one instanceof SpanMetricsConnector ? connectors : ends).add(one);
  }

  private static ObjectNode with(
      ObjectNode config, String role, List<? extends NodeValue> components) {
    TreeMap<String, NodeValue> byId = new TreeMap<>();
    for (NodeValue component : components) {
      String id = FluentComponent.id(component);
      NodeValue other = byId.putIfAbsent(id, component);
      if (other != null && !other.equals(component)) {
        throw new IllegalArgumentException(
            "collector: expected one of the "
                + role
                + " to be `"
                + id
                + "`, got two that differ;"
                + " `named` tells them apart");
      }
    }
    ObjectNode all = Node.object();
    for (NodeValue component : byId.values()) {
      all = all.with(FluentComponent.id(component), FluentComponent.settings(component));
    }
    return byId.isEmpty() ? config : config.with(role, all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CollectorConfig config && config.node.equals(node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  @Override
  public String toString() {
    return "CollectorConfig" + node;
  }
}
