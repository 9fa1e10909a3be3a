package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  private static final String PARTS = "ab.*+?|()[]{}^$\\d12,-";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a*", "a?", "a{0,3}", "a{0}", "(a|)", "()", "^$", "(?i)", "(?:a*)*", "\\Q\\E", ".*",
        "a*|b"
      })
  void empty_text_fits(String regex) {
    assertTrue(Regex.fitsEmpty(regex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".+",
        "a{1,}",
        "(a|b)",
        "(?i)a",
        "[a-z]",
        "[]a]",
        "[^]]",
        "\\d",
        "a*b",
        "{",
        "a{x}",
        "\\Qa*\\E",
        "\\x41",
        "\\x{1F600}",
        "\\pL",
        "\\p{Greek}",
        "\\101",
        "\\.",
        "(?P<n>a)"
      })
  void empty_text_does_not_fit(String regex) {
    assertFalse(Regex.fitsEmpty(regex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "a)",
        "[",
        "[a",
        "[z-a]",
        "*",
        "a|*",
        "(+)",
        "a**",
        "a*+",
        "a++",
        "a{2}{3}",
        "a{1001}",
        "a{3,2}",
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!a)",
        "(?>a)",
        "(?#a)",
        "(?",
        "(?z)",
        "(a)\\1",
        "\\8",
        "\\Z",
        "\\e",
        "\\",
        "\\x4",
        "\\x{}",
        "\\x{110000000}",
        "\\p",
        "\\p{L",
        "(?P<a>x)(?P<a>y)",
        "(?P<>x)",
        "(?P<a b>x)",
        "(?P<a"
      })
  void what_re2_cannot_read_is_refused(String regex) {
    assertThrows(IllegalArgumentException.class, () -> Regex.fitsEmpty(regex));
  }

  @Test
  void groups_are_named_in_order() {
    assertEquals(List.of("b", "a"), Regex.groups("(?P<b>x(?:y))(z)(?<a>w)"));
  }

  /**
   * Where Java reads an expression of this small kind and we do too, we agree on the empty text.
   */
  @Test
  void empty_text_fits_as_java_says() {
    int compared = 0;
    for (long seed = 0; seed < 20_000; seed++) {
      String regex = random(new Random(seed));
      try {
        boolean expected = Pattern.compile(regex).matcher("").matches();
        boolean found = Regex.fitsEmpty(regex);
        assertEquals(expected, found, regex);
        compared++;
      } catch (PatternSyntaxException e) {
        continue;
      } catch (IllegalArgumentException e) {
        assertTrue(regex.matches("(?s).*([*+?}][*+{?]|\\{|\\\\[0-9]|\\^|\\$|\\[|\\().*"), regex);
      }
    }
    assertTrue(compared > 1_000, "compared: " + compared);
  }

  private static String random(Random random) {
    StringBuilder regex = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      regex.append(PARTS.charAt(random.nextInt(PARTS.length())));
    }
    return regex.toString();
  }
}
