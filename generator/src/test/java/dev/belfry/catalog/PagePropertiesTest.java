package dev.belfry.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PagePropertiesTest {
  private static final int PAGES = 2000;
  private static final String USUAL = "ab_1{}=\"\\, #\n:\t.-+TYPEHLNIOF";

  @Test
  void what_a_page_says_is_read_back() {
    for (long seed = 0; seed < PAGES; seed++) {
      PageWriter writer = new PageWriter(seed);
      writer.write();

      CatalogReading read = Readings.page(writer.page());

      assertEquals(List.of(), read.problems(), "seed " + seed + "\n" + writer.page());
      assertEquals(
          writer.expected(),
          read.catalog().families().stream().map(PageWriter::line).toList(),
          "seed " + seed + "\n" + writer.page());
    }
  }

  @Test
  void a_page_that_somebody_damaged_never_stops_the_reader() {
    for (long seed = 0; seed < PAGES; seed++) {
      PageWriter writer = new PageWriter(seed);
      writer.write();
      String damaged = damaged(writer.page(), new Random(seed));

      CatalogReading read = Readings.page(damaged);

      int lines = damaged.split("\n", -1).length;
      for (CatalogProblem problem : read.problems()) {
        FilePlace place = problem.place();
        String found = "seed " + seed + "\n" + problem + "\n" + damaged;
        assertTrue(place.line() >= 1 && place.line() <= lines, found);
        String line = damaged.split("\n", -1)[place.line() - 1];
        assertTrue(place.column() >= 1 && place.column() <= line.length() + 1, found);
      }
    }
  }

  @Test
  void any_characters_and_bytes_are_read_without_a_crash() {
    for (long seed = 0; seed < PAGES; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(USUAL.charAt(random.nextInt(USUAL.length())));
      }
      byte[] bytes = new byte[random.nextInt(100)];
      random.nextBytes(bytes);

      Readings.page(text.toString());
      Readings.page(bytes);
    }
  }

  private static String damaged(String page, Random random) {
    StringBuilder text = new StringBuilder(page);
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.setCharAt(at, USUAL.charAt(random.nextInt(USUAL.length())));
        default -> text.insert(at, USUAL.charAt(random.nextInt(USUAL.length())));
      }
    }
    return text.toString();
  }
}
