package dev.belfry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.FilePosition;
import dev.belfry.common.JavaLine;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static FilePosition column(int column) {
    return new FilePosition("a.json", "", 1, column);
  }

  @Test
  void a_line_of_java_is_meant_from_its_first_letter_to_its_last() {
    JavaLine line = new JavaLine(new StackTraceElement("A", "b", "A.java", 1));

    Excerpt excerpt = Excerpt.of("  alert(\"A\") ", line);

    assertEquals("  alert(\"A\")", excerpt.text());
    assertEquals("  ^^^^^^^^^^", excerpt.marks());
  }

  @Test
  void in_a_file_the_column_is_meant() {
    assertEquals("   ^", Excerpt.of("a: b", column(4)).marks());
  }

  @Test
  void a_column_behind_the_line_is_its_end() {
    assertEquals("    ^", Excerpt.of("a: b", column(99)).marks());
  }

  @Test
  void of_a_line_that_fits_no_terminal_what_is_around_the_column_is_shown() {
    Excerpt excerpt = Excerpt.of("x".repeat(100_000) + "!" + "x".repeat(100_000), column(100_001));

    assertEquals(100, excerpt.text().length());
    assertEquals('!', excerpt.text().charAt(excerpt.from()));
    assertTrue(excerpt.marks().endsWith(" ^"));
  }

  @Test
  void what_would_steer_the_terminal_is_not_printed() {
    assertEquals("a  [31mb", Excerpt.of("a\t\u001b[31mb", column(1)).text());
  }
}
