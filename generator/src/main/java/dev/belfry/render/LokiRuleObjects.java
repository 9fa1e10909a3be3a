package dev.belfry.render;

import static dev.belfry.kubernetes.Kubernetes.configMap;

import dev.belfry.bundle.Artifact.LokiRuleFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What brings the rule groups for Loki to a Loki in a cluster. */
final class LokiRuleObjects {
  private LokiRuleObjects() {}

  static List<Document> of(Bundle bundle) {
    List<Document> documents = new ArrayList<>();
    bundle
        .lokiSidecar()
        .ifPresent(
            namespace ->
                bundle
                    .artifacts(LokiRuleFile.class)
                    .forEach(file -> documents.add(of(namespace, file))));
    return documents;
  }

  private static Document of(String namespace, LokiRuleFile file) {
    ObjectNode group = file.group().node();
    String name = "loki-rules-" + ObjectNames.of(group.text("name").orElseThrow());
    String text = Yaml.write(LokiRules.of(file.group()).document());
    return GrafanaObjectDocuments.made(
        group,
        configMap(namespace, name)
            .label(Document.LOKI_RULE_LABEL, "1")
            .entry(name + ".yaml", text));
  }
}
