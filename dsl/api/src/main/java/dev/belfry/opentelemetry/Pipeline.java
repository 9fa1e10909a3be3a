package dev.belfry.opentelemetry;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The way of one kind of telemetry through a collector: from receivers, through processors in their
 * order, to exporters.
 */
public final class Pipeline {
  private static final Pattern NAMES = Pattern.compile("[^\\s/.]+");

  private final String id;
  private final List<Receiver> receivers;
  private final List<Processor> processors;
  private final List<Exporter> exporters;
  private final ObjectNode line;

  private Pipeline(
      String id,
      List<Receiver> receivers,
      List<Processor> processors,
      List<Exporter> exporters,
      ObjectNode line) {
    this.id = id;
    this.receivers = receivers;
    this.processors = processors;
    this.exporters = exporters;
    this.line = line;
  }

  static Pipeline of(String signal, List<Receiver> receivers) {
    if (requireNonNull(receivers, "receivers").isEmpty()) {
      throw new IllegalArgumentException(
          "pipeline of " + signal + ": expected at least one receiver, got none");
    }
    return new Pipeline(
        signal, List.copyOf(receivers), List.of(), List.of(), Node.object().startedHere());
  }

  /**
   * Tells it from others for the same kind of telemetry: {@code traces/sampled}.
   *
   * @throws IllegalArgumentException when the name is empty or has a slash, a dot or a space
   */
  public Pipeline named(String name) {
    String signal = id.split("/", -1)[0];
    String full = signal + "/" + Require.match("name", name, NAMES, "no slash, dot or space");
    return new Pipeline(full, receivers, processors, exporters, line);
  }

  /** What changes the telemetry on its way, in this order. */
  public Pipeline through(Processor... steps) {
    return through(List.of(requireNonNull(steps, "steps")));
  }

  /** What changes the telemetry on its way, in this order. */
  public Pipeline through(List<? extends Processor> steps) {
    return new Pipeline(id, receivers, List.copyOf(steps), exporters, line);
  }

  /** Where it goes. */
  public Pipeline to(Exporter... targets) {
    return to(List.of(requireNonNull(targets, "targets")));
  }

  /** Where it goes. */
  public Pipeline to(List<? extends Exporter> targets) {
    return new Pipeline(id, receivers, processors, List.copyOf(targets), line);
  }

  String id() {
    return id;
  }

  List<Receiver> receivers() {
    return receivers;
  }

  List<Processor> processors() {
    return processors;
  }

  List<Exporter> exporters() {
    return exporters;
  }

  /** What a collector reads of it. */
  ObjectNode node() {
    if (exporters.isEmpty()) {
      throw new IllegalArgumentException(
          "pipeline `" + id + "`: expected .to(...) with at least one exporter, got none");
    }
    ObjectNode node = line.with("receivers", ids(receivers));
    ObjectNode processed = processors.isEmpty() ? node : node.with("processors", ids(processors));
    return processed.with("exporters", ids(exporters));
  }

  private static Node ids(List<? extends NodeValue> components) {
    return Node.array(components.stream().map(FluentComponent::id).map(Node::text).toList());
  }
}
