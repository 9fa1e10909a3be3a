package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputTree;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import example.golden.GoldenRuleTargets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LokiRuleObjectsTest {
  private static final String OBJECT = "kubernetes/logs/configmap-loki-rules-logs.yaml";
  private static final String FILE = "loki/rules/logs.yaml";

  private static Map<String, String> files(Bundle bundle) {
    return OutputTree.of(Renderer.render(bundle)).files();
  }

  @Test
  void the_sidecar_of_loki_gets_what_stands_in_the_file() {
    Map<String, String> files = files(GoldenRuleTargets.loki().lokiSidecar("logs"));

    ObjectNode map = (ObjectNode) Yaml.read(files.get(OBJECT));
    assertEquals(Optional.of("1"), map.object("metadata").object("labels").text("loki_rule"));
    assertEquals(Optional.of(files.get(FILE)), map.object("data").text("loki-rules-logs.yaml"));
  }

  @Test
  void without_a_sidecar_there_are_files_alone() {
    assertFalse(files(GoldenRuleTargets.loki()).containsKey(OBJECT));
    assertEquals(
        "namespace: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> GoldenRuleTargets.loki().lokiSidecar(""))
            .getMessage());
  }
}
