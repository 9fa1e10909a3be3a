package dev.belfry.check;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields of a relabeling by the names that files of Prometheus have for them: {@code
 * source_labels}. Objects for Kubernetes write {@code sourceLabels}.
 *
 * @param node the relabeling
 * @param format how its fields are written
 */
record RelabelFields(ObjectNode node, Scrape.Format format) {

  /** What it does, in lower case as Prometheus compares it. */
  String action() {
    return node.text("action").orElse("replace").toLowerCase(Locale.ROOT);
  }

  List<Node> sourceLabels() {
    return node.array(written("source_labels")).items();
  }

  String targetLabel() {
    return node.text(written("target_label")).orElse("");
  }

  Optional<Node> get(String field) {
    return node.get(written(field));
  }

  /** The name of a field as it is written here. */
  String written(String field) {
    if (format == Scrape.Format.JOB) {
      return field;
    }
    return switch (field) {
      case "source_labels" -> "sourceLabels";
      case "target_label" -> "targetLabel";
      default -> field;
    };
  }
}
