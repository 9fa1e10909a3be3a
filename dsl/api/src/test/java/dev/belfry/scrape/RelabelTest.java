package dev.belfry.scrape;

import static dev.belfry.common.Label.label;
import static dev.belfry.scrape.Relabel.*;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class RelabelTest {
  private static final Label A = label("a");
  private static final Label B = label("b");
  private static final Label TARGET = label("c");

  @Test
  void options_stand_in_the_order_of_the_format_however_they_were_written() {
    assertEquals(
        """
        source_labels:
          - a
          - b
        separator: /
        regex: (.*)/(.*)
        target_label: c
        replacement: $2
        action: replace\
        """,
        document(
            replace(TARGET)
                .replacement("$2")
                .regex("(.*)/(.*)")
                .separator("/")
                .sourceLabels(A)
                .sourceLabels(B)));
  }

  @Test
  void objects_for_kubernetes_write_the_names_in_another_way() {
    assertEquals(
        """
        sourceLabels:
          - a
        modulus: 4
        targetLabel: c
        action: hashmod\
        """,
        document(() -> hashMod(TARGET, 4, A).inKubernetes()));
  }

  @Test
  void the_line_of_a_step_is_kept_in_objects_for_kubernetes() {
    Relabeling<?> step = keep("x", A);

    assertEquals(
        step.node().notes().origin().orElseThrow().location(),
        step.inKubernetes().notes().origin().orElseThrow().location());
  }

  @Test
  void a_modulus_of_zero_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> hashMod(TARGET, 0, A));
    assertEquals("modulus: expected a number of at least 1, got 0", error.getMessage());
  }

  @Test
  void options_leave_the_step_as_it_was() {
    Relabeling.Joining drop = drop("x", A);
    drop.separator("/");

    assertEquals("source_labels:\n  - a\nregex: x\naction: drop", document(drop));
  }
}
