package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlExpression;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The searches of the runbook are ours, but for what is intended. */
class RunbookLogsTest {
  /** Levels are written in capital letters, which the runbook's searches would pass over. */
  private static final UnaryOperator<String> WITH_THEIR_LETTERS =
      text ->
          text.replace("|~ \"(?i)error\"", "|= \"error\"")
              .replace("level=~\"(?i)error\"", "level=\"error\"");

  private static void assertSame(String theirs, LogQlExpression ours) {
    assertEquals(LogQl.parse(theirs), LogQl.parse(WITH_THEIR_LETTERS.apply(ours.text())));
  }

  @Test
  void all_errors() {
    assertSame("{namespace=\"aragora\"} |= \"error\"", LogQueries.errorLines());
  }

  @Test
  void lines_of_the_api() {
    assertSame("{namespace=\"aragora\", pod=~\"aragora-api-.*\"}", LogQueries.apiLines());
  }

  @Test
  void entries_of_the_level_error() {
    assertSame("{namespace=\"aragora\"} | json | level=\"error\"", LogQueries.errorEntries());
  }

  @Test
  void errors_per_second_by_pod() {
    assertSame(
        "sum(rate({namespace=\"aragora\"} |= \"error\" [5m])) by (pod)",
        LogQueries.errorRateByPod());
  }
}
