package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the compiler can't see, the command tells: what is wrong, on which line. */
class TypicalMistakesTest {
  private static final String CASES = "TypicalMistakes.java";
  private static final List<String> LINES =
      Project.text(Project.path("definitions/src/test/java/ai/aragora/monitoring/" + CASES))
          .lines()
          .toList();

  @TempDir private Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "duplicate uid",
            TypicalMistakes::duplicateUid,
            "error dashboard.duplicate-uid: the uid `api` is used by another dashboard,"
                + " expected one that is used once"),
        mistake(
            "folder outside of the output",
            TypicalMistakes::folderOutside,
            "error definition.bad-value: folder: `..` would be the name of a file or folder,"
                + " expected letters, digits, blanks and ._+@=,()-, with a letter or digit at both"
                + " ends"),
        mistake(
            "bad duration",
            TypicalMistakes::badDuration,
            "error definition.bad-value: time span: expected whole numbers with units from"
                + " y w d h m s ms, such as 1h30m, got `5 minutes`"),
        mistake(
            "value without a place",
            TypicalMistakes::valueWithoutPlace,
            "error definition.bad-value: summary: expected one value for each {} in"
                + " `The API is down`, which has 0, got 1"),
        mistake(
            "negative duration",
            TypicalMistakes::negativeDuration,
            "error definition.bad-value: time span: expected 0 or more, got -30000 ms"),
        mistake(
            "invalid metric name",
            TypicalMistakes::invalidMetricName,
            "error definition.bad-value: counter name: expected letters, digits, _ and :, not"
                + " starting with a digit, got `api-requests-total`"),
        mistake(
            "invalid label name",
            TypicalMistakes::invalidLabelName,
            "error definition.bad-value: label name: expected letters, digits and _, not starting"
                + " with a digit, got `http.route`"),
        mistake(
            "threshold out of order",
            TypicalMistakes::thresholdOutOfOrder,
            "error definition.bad-value: threshold: expected a number above the threshold before,"
                + " which is 0.05, got 0.01"),
        mistake(
            "panel too wide",
            TypicalMistakes::panelTooWide,
            "error definition.bad-value: width: expected a number from 1 to 24, got 25"),
        mistake(
            "panel outside the grid",
            TypicalMistakes::panelOutsideGrid,
            "error dashboard.panel-outside-grid: panel `Up` ends at column 28, expected at most"
                + " 24"),
        mistake(
            "literal secret",
            TypicalMistakes::literalSecret,
            "error bundle.literal-secret: `runbook_url` holds a secret itself, expected none in what"
                + " people read"),
        mistake(
            "secret in place of its file",
            TypicalMistakes::secretAsFile,
            "error definition.bad-value: secret: expected the absolute path of a file that holds"
                + " it, such as /etc/alertmanager/secrets/slack/url, got a text that does not start"
                + " with /"),
        mistake(
            "monitor not selected",
            TypicalMistakes::monitorNotSelected,
            "error kubernetes.not-selected: Prometheus `main` selects the label `release` ="
                + " `prometheus`, got no such label"),
        mistake(
            "monitor without endpoints",
            TypicalMistakes::monitorWithoutEndpoints,
            "error kubernetes.missing-setting: a cluster refuses a ServiceMonitor without"
                + " `endpoints`"),
        mistake(
            "undefined variable",
            TypicalMistakes::undefinedVariable,
            "error dashboard.undefined-variable: `$namespace` names the variable `namespace`, which"
                + " this dashboard does not have"));
  }

  private static Arguments mistake(String name, Supplier<Bundle> bundle, String message) {
    return Arguments.of(name, bundle, message);
  }

  private static int line(String name) {
    int[] found =
        IntStream.range(0, LINES.size())
            .filter(i -> LINES.get(i).endsWith(" // " + name))
            .toArray();
    assertEquals(1, found.length, () -> "lines that are marked `" + name + "`");
    return found[0] + 1;
  }

  /** What a command printed, and its exit code. */
  private record Run(int exitCode, String out, String err) {
    static Run of(Supplier<Bundle> bundle, Path folder) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exitCode =
          Main.run(
              new String[] {"--out", folder.toString()},
              TypicalMistakes.class,
              bundle,
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8));
      return new Run(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void mistake_is_told_with_its_line_and_nothing_is_written(
      String name, Supplier<Bundle> bundle, String message) throws IOException {
    Files.writeString(folder.resolve("before.txt"), "here before");
    Run run = Run.of(bundle, folder);
    assertEquals(Main.FINDINGS, run.exitCode(), run::err);
    String finding = run.err().lines().findFirst().orElseThrow();
    assertTrue(finding.startsWith(message), run::err);
    assertTrue(finding.contains("(" + CASES + ":" + line(name) + ")"), run::err);
    assertTrue(finding.contains("; hint: "), run::err);
    assertEquals(1, run.err().split("error ", -1).length - 1, run::err);
    assertTrue(run.err().contains("nothing was written"), run::err);
    assertEquals(List.of("before.txt"), List.copyOf(Project.texts(folder).keySet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UnknownReceiver.java",
        "ForgottenCondition.java",
        "SecretAsText.java",
        "UndefinedVariable.java"
      })
  void other_typical_mistakes_do_not_even_compile(String file) {
    assertTrue(Mistake.all().stream().anyMatch(mistake -> mistake.file().equals(file)));
  }

  @Test
  void secret_is_never_repeated() {
    for (Supplier<Bundle> bundle :
        List.<Supplier<Bundle>>of(TypicalMistakes::literalSecret, TypicalMistakes::secretAsFile)) {
      Run run = Run.of(bundle, folder);
      assertFalse((run.out() + run.err()).contains(TypicalMistakes.PASSWORD), run::toString);
    }
  }
}
