package dev.belfry.kubernetes;

import static dev.belfry.common.Label.label;
import static dev.belfry.kubernetes.Kubernetes.relabeling;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RelabelingTest {
  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        sourceLabels:
          - a
          - b
        separator: /
        regex: (.*)/(.*)
        modulus: 8
        targetLabel: shard
        replacement: $2
        action: hashmod\
        """,
        document(
            relabeling(RelabelAction.HASH_MOD)
                .replacement("$2")
                .targetLabel(label("shard"))
                .modulus(8)
                .regex("(.*)/(.*)")
                .separator("/")
                .sourceLabels(label("a"), label("b"))));
  }

  @Test
  void modulus_of_zero_is_refused() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> relabeling(RelabelAction.HASH_MOD).modulus(0));
    assertEquals("modulus: expected a number of at least 1, got 0", error.getMessage());
  }

  @Test
  void null_is_refused_by_the_name_of_the_parameter() {
    assertEquals(
        "action", assertThrows(NullPointerException.class, () -> relabeling(null)).getMessage());
  }
}
