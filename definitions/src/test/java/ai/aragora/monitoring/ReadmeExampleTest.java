package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Checks;
import dev.belfry.files.OutputTree;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaCheck;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
  private static final Bundle EXAMPLE = bundle("example").ruleGroups(ReadmeExample.define());
  private static final List<Document> DOCUMENTS = Renderer.render(EXAMPLE);

  @Test
  void example_renders_to_the_yaml_beside_it() {
    assertEquals(
        Map.of("prometheus/rules/api.yaml", Project.resource("ReadmeExample.expected.yaml")),
        OutputTree.of(DOCUMENTS).files());
  }

  @Test
  void example_has_no_findings() {
    assertEquals(List.of(), Checks.check(EXAMPLE, DOCUMENTS));
    assertEquals(List.of(), new SchemaCheck().check(DOCUMENTS.get(0)));
  }
}
