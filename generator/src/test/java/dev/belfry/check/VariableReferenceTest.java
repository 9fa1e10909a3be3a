package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableReferenceTest {

  private static VariableReference only(String text) {
    List<VariableReference> references = VariableReference.in(text);
    assertEquals(1, references.size(), text);
    return references.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "$name, '', ",
    "${name}, '', ",
    "${name:csv}, '', csv",
    "${name.text}, .text, ",
    "${name.text:raw}, .text, raw",
    "${name:date:YYYY-MM}, '', date",
    "[[name]], '', ",
    "[[name:pipe]], '', pipe"
  })
  void each_notation_is_read(String text, String field, String format) {
    assertEquals(
        new VariableReference(text, "name", field, Optional.ofNullable(format)),
        only("before " + text + " behind"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$",
        "$$",
        "$1",
        "${1}",
        "cost $5.00",
        "(a|b)$",
        "[a-z]",
        "[[:alpha:]]",
        "{x}"
      })
  void what_is_no_name_is_no_reference(String text) {
    assertEquals(List.of(), VariableReference.in(text));
  }

  @Test
  void all_are_found_in_order() {
    assertEquals(
        List.of("a", "b", "c"),
        VariableReference.in("$a${b}[[c]]").stream().map(VariableReference::name).toList());
  }

  @Test
  void two_dollars_are_told_from_one() {
    assertTrue(only("$$name").isEscaped());
    assertFalse(only("$name").isEscaped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$__interval", "${__field.labels.x}", "${__url_time_range}"})
  void what_grafana_defines_is_built_in(String text) {
    assertTrue(only(text).isBuiltIn());
  }
}
