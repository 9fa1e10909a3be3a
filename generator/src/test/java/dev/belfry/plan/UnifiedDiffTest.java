package dev.belfry.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  private static String lines(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(i).append('\n');
    }
    return text.toString();
  }

  @Test
  void changes_are_shown_with_three_lines_around_them() {
    String old = lines(1, 30);
    String now = old.replace("\n5\n", "\nfive\n").replace("\n25\n", "\n");

    assertEquals(
        """
        --- a/x
        +++ b/x
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        @@ -22,7 +22,6 @@
         22
         23
         24
        -25
         26
         27
         28
        """,
        UnifiedDiff.of("x", old, now));
  }

  @Test
  void a_file_that_comes_or_goes_is_shown_whole() {
    assertEquals(
        "--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+1\n+2\n", UnifiedDiff.of("x", "", lines(1, 2)));
    assertEquals(
        "--- a/x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-1\n", UnifiedDiff.of("x", lines(1, 1), ""));
  }

  /** Whoever applies a difference to the old text gets the new one. */
  @Test
  void what_is_shown_makes_one_text_of_the_other() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String old = text(random);
      String now = text(random);
      int is = seed;

      assertEquals(now, applied(old, UnifiedDiff.of("x", old, now)), () -> "seed " + is);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40) + 1; i > 0; i--) {
      text.append("abc".charAt(random.nextInt(3))).append('\n');
    }
    return text.toString();
  }

  private static String applied(String old, String diff) {
    List<String> from = old.lines().toList();
    List<String> made = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().skip(2).toList()) {
      if (line.startsWith("@@")) {
        int start = Integer.parseInt(line.substring(4, line.indexOf(',')));
        int count = Integer.parseInt(line.substring(line.indexOf(',') + 1, line.indexOf(" +")));
        int first = count == 0 ? start : start - 1;
        made.addAll(from.subList(at, first));
        at = first;
      } else {
        if (line.charAt(0) != '+') {
          assertEquals(from.get(at), line.substring(1));
          at++;
        }
        if (line.charAt(0) != '-') {
          made.add(line.substring(1));
        }
      }
    }
    made.addAll(from.subList(at, from.size()));
    return made.isEmpty() ? "" : String.join("\n", made) + "\n";
  }
}
