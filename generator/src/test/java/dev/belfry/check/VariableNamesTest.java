package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VariableNamesTest {
  private static final List<String> PARTS =
      List.of(
          "$", "$$", "${", "}", "[[", "]]", ":", ":csv", ".text", "a", "ab", "b1", "2", " ", "[");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  @Test
  void names_and_formats_are_those_of_all_references() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      VariableNames names = new VariableNames();
      Set<String> expected = new TreeSet<>();
      boolean haveFormats = false;
      for (int i = random.nextInt(30); i >= 0; i--) {
        String text = text(random);
        names.addFrom(text);
        names.addFrom(text);
        for (VariableReference one : VariableReference.in(text)) {
          expected.add(one.name());
          haveFormats |= one.format().isPresent();
        }
      }
      assertEquals(expected, new TreeSet<>(names.all()), "seed " + seed);
      assertEquals(haveFormats, names.haveFormats(), "seed " + seed);
    }
  }
}
