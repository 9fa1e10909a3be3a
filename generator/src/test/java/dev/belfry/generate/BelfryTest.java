package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.render.Approved;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a whole: its help, wrong usage, streams that break. */
class BelfryTest {
  @TempDir private Path folder;
  private final Console console = new Console();

  private int run(InputStream in, String... args) {
    return console.belfry(in, args);
  }

  private void assertPrints(String out, String err) {
    console.assertPrints(folder, out, err);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "promql                      | Missing required subcommand",
        "logql                       | Missing required subcommand",
        "validate                    | Missing required parameter: 'FILES'",
        "promql check --dialect loki | Invalid value for option '--dialect': expected prometheus or"
            + " grafana, got `loki`",
        "logql check --dialect=plain | Invalid value for option '--dialect': expected loki or"
            + " grafana, got `plain`",
        "promql format --dialect     | Missing required parameter for option '--dialect' (DIALECT)",
        "promql check up             | Unmatched argument at index 2: 'up'",
        "sql                         | Unmatched argument at index 0: 'sql'"
      })
  void wrong_usage_is_told_and_nothing_is_read(String args, String problem) {
    assertEquals(Main.USAGE, run(new Unreadable(), args.split(" ")));

    assertEquals("", console.out(folder));
    assertTrue(console.err(folder).startsWith(problem + "\n"), console.err(folder));
  }

  @Test
  void without_a_command_the_usage_is_told() {
    assertEquals(Main.USAGE, run(new Unreadable()));

    assertTrue(console.err(folder).startsWith("Missing required subcommand\nUsage: belfry "));
  }

  @ParameterizedTest
  @CsvSource({
    "--help, help-belfry",
    "generate --help, help-generate",
    "check --help, help-check",
    "plan --help, help-plan",
    "watch --help, help-watch",
    "verify --help, help-verify",
    "list --help, help-list",
    "explain --help, help-explain",
    "completion --help, help-completion",
    "promql --help, help-promql",
    "promql check -h, help-promql-check",
    "promql format -h, help-promql-format",
    "logql --help, help-logql",
    "logql check --help, help-logql-check",
    "logql format --help, help-logql-format",
    "validate --help, help-validate",
    "catalog --help, help-catalog",
    "routes --help, help-routes",
    "routes test --help, help-routes-test"
  })
  void help_is_printed(String args, String approved) {
    assertEquals(Main.FINE, run(new Unreadable(), args.split(" ")));

    assertEquals("", console.err(folder));
    Approved.verify(console.out(folder), Approved.nextTo(BelfryTest.class, approved, "txt"));
  }

  @Test
  void input_that_cannot_be_read_is_told() {
    assertEquals(Main.USAGE, run(new Unreadable(), "promql", "check"));

    assertPrints("", "error: no cable\n");
  }

  @Test
  void output_that_nobody_takes_ends_the_run() {
    PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
    closed.close();
    InputStream in = new ByteArrayInputStream("\"a\"\n".getBytes(StandardCharsets.UTF_8));

    int exitCode = Belfry.run(new String[] {"promql", "check"}, in, closed, console.errStream());

    assertEquals(Main.USAGE, exitCode);
    assertPrints("", "error: cannot write the answers\n");
  }

  /** Fails as a broken connection does. */
  private static final class Unreadable extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("no cable");
    }
  }
}
