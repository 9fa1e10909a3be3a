package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/aragora.md quotes from the runbook and from out/ stands there. */
class AragoraPageTest {
  private static final Pattern QUOTE =
      Pattern.compile("<!-- (runbook|emitted): (\\S+) -->\n```\\w+\n(.*?)\n```", Pattern.DOTALL);

  private static String page() {
    return Project.text(Project.path("docs/aragora.md"));
  }

  /** How documents break and escape texts is not what the page is about. */
  private static String plain(String text) {
    return text.replace("\\\"", "\"").replaceAll("\\s+", " ");
  }

  private static String source(Matcher quote) {
    return quote.group(1).equals("runbook")
        ? Project.resource("runbook/" + quote.group(2))
        : Project.text(Project.path("out/" + quote.group(2)));
  }

  private static List<String> missing(String page) {
    List<String> missing = new ArrayList<>();
    for (Matcher quote = QUOTE.matcher(page); quote.find(); ) {
      if (!plain(source(quote)).contains(plain(quote.group(3)))) {
        missing.add(quote.group(2) + ": " + quote.group(3));
      }
    }
    return missing;
  }

  @Test
  void what_is_quoted_stands_where_the_page_says() {
    assertEquals(List.of(), missing(page()));
    assertTrue(QUOTE.matcher(page()).results().count() >= 7);
  }

  @Test
  void a_quote_that_is_not_there_is_found() {
    assertEquals(
        List.of("servicemonitor.yaml: app: elsewhere"),
        missing("<!-- runbook: servicemonitor.yaml -->\n```yaml\napp: elsewhere\n```\n"));
  }
}
