package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String SIGNS = "019abeExotTyYnNf_./$(^:#'\"\\-+~=<>|{}[],&*!%@`? \u00e9";
  private static final String NUMBER_SIGNS = "0123456789.eE+-_:,xobBtTzZpPdmsin ";

  @Test
  void each_short_text_that_may_stand_bare_is_read_as_that_text() {
    List<Node> bare = new ArrayList<>();
    for (String one : SIGNS.split("")) {
      addIfBare(bare, one);
      for (String two : SIGNS.split("")) {
        addIfBare(bare, one + two);
        for (String three : SIGNS.split("")) {
          addIfBare(bare, one + two + three);
        }
      }
    }
    readAsTexts(bare);
  }

  @Test
  void what_is_made_of_signs_of_numbers_and_may_stand_bare_is_read_as_text() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Node> bare = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(10); length >= 0; length--) {
          text.append(NUMBER_SIGNS.charAt(random.nextInt(NUMBER_SIGNS.length())));
        }
        addIfBare(bare, text.toString());
      }
      readAsTexts(bare);
    }
  }

  private static void addIfBare(List<Node> bare, String text) {
    if (PlainText.fits(text, Characters.of(text))) {
      bare.add(Node.text(text));
    }
  }

  private static void readAsTexts(List<Node> bare) {
    assertFalse(bare.isEmpty());
    StringBuilder yaml = new StringBuilder();
    bare.forEach(text -> yaml.append("- ").append(((StringNode) text).value()).append('\n'));
    YamlEngines.ALL.forEach(
        (name, read) ->
            assertEquals(Node.array(bare), YamlEngines.tree(read.apply(yaml.toString())), name));
  }

  @Test
  void durations_and_sizes_stand_bare_and_what_is_near_a_number_does_not() {
    for (String text : List.of("30s", "1h30m", "10Mi", "500ms", "1d", "2w")) {
      assertTrue(PlainText.fits(text, Characters.of(text)), text);
    }
    for (String text : List.of("30", "1e5", "0x1G", "1_000s", "10:00", "2024-01-01T00:00Z")) {
      assertFalse(PlainText.fits(text, Characters.of(text)), text);
    }
  }
}
