package dev.belfry.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class SeverityTest {
  @Test
  void severity_is_matched_by_the_label_that_alerts_get() {
    assertEquals("severity=\"critical\"", Severity.CRITICAL.matcher().toString());
    assertEquals(Severity.LABEL.is("info"), Severity.INFO.matcher());
  }

  @Test
  void severity_is_written_in_lower_case() {
    assertEquals(Node.text("warning"), Severity.WARNING.node());
  }
}
