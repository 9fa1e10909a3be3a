package dev.belfry.common;

import static dev.belfry.common.Label.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LabelTest {
  private static final Label STATUS = label("status");
  private static final String LETTERS = "ab1.\\+*?()|[]{}^$-/&#\"'\n é";

  @Test
  void each_operator_makes_its_matcher() {
    assertEquals("status=\"500\"", STATUS.is("500").toString());
    assertEquals("status!=\"500\"", STATUS.isNot("500").toString());
    assertEquals("status=~\"5..\"", STATUS.matches("5..").toString());
    assertEquals("status!~\"5..\"", STATUS.doesNotMatch("5..").toString());
  }

  @Test
  void a_name_follows_the_classic_rule() {
    assertEquals("__name__", label("__name__").name());
    assertEquals("_9aZ", label("_9aZ").name());
    for (String name : new String[] {"", "9a", "a-b", "a.b", "größe", "a:b", "a b", "a\n"}) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> label(name));
      assertEquals(
          "label name: expected letters, digits and _, not starting with a digit, got `"
              + name
              + "`",
          error.getMessage());
    }
  }

  @Test
  void a_label_stands_in_documents_by_its_name() {
    assertEquals(Node.text("status"), STATUS.node());
    assertEquals("status", STATUS.toString());
    assertEquals("alertname", Label.ALERTNAME.name());
  }

  @Test
  void in_joins_values_taken_literally() {
    assertEquals("status=~\"200|4\\\\.x\"", STATUS.in("200", "4.x").toString());
    assertEquals(STATUS.in("a", "b"), STATUS.in(List.of("a", "b")));
    assertEquals("a", STATUS.in("a").value());
  }

  @Test
  void in_escapes_each_character_that_means_something_to_a_regular_expression() {
    for (char c : "\\.+*?()|[]{}^$".toCharArray()) {
      assertEquals("\\" + c, STATUS.in(String.valueOf(c)).value());
    }
    assertEquals("a-b/c_d&e#f", STATUS.in("a-b/c_d&e#f").value());
  }

  @Test
  void in_needs_a_value() {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, STATUS::in);

    assertEquals(
        "label `status`: expected at least one value to match, got none", error.getMessage());
  }

  @Test
  void in_refuses_a_missing_value() {
    List<String> holed = Arrays.asList("a", null);

    NullPointerException error = assertThrows(NullPointerException.class, () -> STATUS.in(holed));

    assertEquals("value", error.getMessage());
  }

  @Test
  void in_a_variable_leaves_the_choice_to_the_reader() {
    Placeholder variable = () -> "$status";

    assertEquals("status=~\"$status\"", STATUS.in(variable).toString());
  }

  @Test
  void in_matches_exactly_the_given_values() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      List<String> values = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        values.add(word(random));
      }
      Pattern pattern = Pattern.compile(STATUS.in(values).value());
      for (String value : values) {
        assertTrue(pattern.matcher(value).matches(), "seed " + seed + ": " + value);
      }
      for (int i = 0; i < 20; i++) {
        String other = nearMiss(random, values);
        assertEquals(
            values.contains(other),
            pattern.matcher(other).matches(),
            "seed " + seed + ": " + other);
      }
    }
  }

  @Test
  void other_names_are_labels_too_but_not_by_the_factory() {
    Label dotted = new Label("service.name");
    assertEquals("\"service.name\"=\"api\"", dotted.is("api").toString());
    assertEquals(false, dotted.isClassic());
    assertEquals(true, STATUS.isClassic());
    assertThrows(IllegalArgumentException.class, () -> new Label(""));
    assertThrows(IllegalArgumentException.class, () -> new Label("a\ud83d"));
    assertEquals("\ud83d\ude00", new Label("\ud83d\ude00").name());
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append(letter(random));
    }
    return word.toString();
  }

  private static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private static String nearMiss(Random random, List<String> values) {
    String value = values.get(random.nextInt(values.size()));
    int at = random.nextInt(value.length() + 1);
    String before = value.substring(0, at);
    return random.nextBoolean() && at < value.length()
        ? before + letter(random) + value.substring(at + 1)
        : before + letter(random) + value.substring(at);
  }
}
