package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of expressions, one a line, and how they are laid out. */
class ExpressionCommandsTest {
  @TempDir private Path folder;
  private final Console console = new Console();

  private int run(InputStream in, String... args) {
    return console.belfry(in, args);
  }

  private int run(String input, String... args) {
    return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  private void assertPrints(String out, String err) {
    console.assertPrints(folder, out, err);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 + 1               | scalar | 1 + 1",
        "sum(up)by(job)      | vector | sum by (job) (up)",
        "up{b='1',a='2'}[5m] | matrix | up{a=\\\"2\\\",b=\\\"1\\\"}[5m]",
        "'text'              | string | \\\"text\\\""
      })
  void promql_is_told_its_type_and_usual_form(String expression, String type, String text) {
    assertEquals(Main.FINE, run("\"" + expression + "\"\n", "promql", "check"));

    assertPrints("{\"ok\":true,\"type\":\"" + type + "\",\"text\":\"" + text + "\"}\n", "");
  }

  @Test
  void variables_of_grafana_are_read_where_they_are_expected() {
    String input = "\"$x\"\n\"rate(up{job=~\\\"$job\\\"}[$__rate_interval])\"\n";

    assertEquals(Main.FINE, run(input, "promql", "check", "--dialect", "grafana"));
    assertPrints(
        """
        {"ok":true,"type":"unknown","text":"$x"}
        {"ok":true,"type":"vector","text":"rate(up{job=~\\"$job\\"}[$__rate_interval])"}
        """,
        "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "promql check",
        "promql check --dialect prometheus",
        "promql format",
        "logql check",
        "logql check --dialect loki",
        "logql format"
      })
  void variables_of_grafana_are_refused_elsewhere(String args) {
    assertEquals(Main.FINDINGS, run("\"$x\"\n\"[[x]]\"\n", args.split(" ")));

    assertPrints(
        """
        {"ok":false,"error":"got the variable `$x`, which only Grafana fills in","from":0,"to":2}
        {"ok":false,"error":"got the variable `[[x]]`, which only Grafana fills in","from":0,"to":5}
        """,
        "");
  }

  @Test
  void variables_of_grafana_are_read_in_logql_where_they_are_expected() {
    String input = "\"rate({app=~\\\"$app(\\\"} |= $text[$__auto])\"\n";

    assertEquals(Main.FINE, run(input, "logql", "check", "--dialect", "grafana"));
    assertEquals(Main.FINE, run(input, "logql", "format", "--dialect", "grafana"));
    assertPrints(
        """
        {"ok":true,"type":"metric","text":"rate({app=~\\"$app(\\"} |= $text[$__auto])"}
        {"ok":true,"text":"rate({app=~\\"$app(\\"} |= $text[$__auto])"}
        """,
        "");
  }

  @Test
  void places_are_counted_in_units_of_utf_16() {
    String input =
        "\"'\ud83d\ude00' + ?\"\n\"'\\ud83d\\ude00' + ?\"\n\"up # \u00e9\\n?\"\n\"up +\"\n";

    assertEquals(Main.FINDINGS, run(input, "promql", "check"));
    assertPrints(
        """
        {"ok":false,"error":"unexpected character `?`","from":7,"to":8}
        {"ok":false,"error":"unexpected character `?`","from":7,"to":8}
        {"ok":false,"error":"unexpected character `?`","from":7,"to":8}
        {"ok":false,"error":"expected an expression, got the end","from":4,"to":4}
        """,
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"promql check", "promql format", "logql check", "logql format"})
  void half_a_surrogate_pair_is_refused(String args) {
    assertEquals(
        Main.FINDINGS, run("\"{a='\\ud83d\\ude00\\ude00'}\"\n\"\\ud83d\"\n", args.split(" ")));

    assertPrints(
        """
        {"ok":false,"error":"expected Unicode, got half of a surrogate pair","from":6,"to":7}
        {"ok":false,"error":"expected Unicode, got half of a surrogate pair","from":0,"to":1}
        """,
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r", "up", "'up'", "\"up", "\"up\" \"up\"", "1", "[\"up\"]"})
  void each_line_without_a_json_string_gets_an_answer_too(String line) {
    assertEquals(Main.FINDINGS, run("\"a\"\n" + line + "\n\"b\"\n", "promql", "check"));

    String[] answers = console.out(folder).split("\n");
    assertEquals("{\"ok\":true,\"type\":\"vector\",\"text\":\"a\"}", answers[0]);
    assertTrue(
        answers[1].startsWith("{\"ok\":false,\"error\":\"expected a JSON string, got "),
        answers[1]);
    assertTrue(answers[1].endsWith("\",\"from\":0,\"to\":0}"), answers[1]);
    assertEquals("{\"ok\":true,\"type\":\"vector\",\"text\":\"b\"}", answers[2]);
    assertEquals(3, answers.length);
  }

  @Test
  void bytes_that_are_no_utf_8_get_an_answer() {
    byte[] input = {'"', (byte) 0xe9, '"', '\n', '"', 'a', '"', '\n'};

    assertEquals(Main.FINDINGS, run(new ByteArrayInputStream(input), "promql", "check"));
    assertPrints(
        """
        {"ok":false,"error":"expected UTF-8, got other bytes","from":0,"to":0}
        {"ok":true,"type":"vector","text":"a"}
        """,
        "");
  }

  @Test
  void no_line_gets_no_answer_and_the_last_one_needs_no_end() {
    assertEquals(Main.FINE, run("", "promql", "check"));
    assertEquals(Main.FINE, run("\"a\"\r\n\"b\"", "promql", "check"));

    assertPrints(
        """
        {"ok":true,"type":"vector","text":"a"}
        {"ok":true,"type":"vector","text":"b"}
        """,
        "");
  }

  @Test
  void lines_may_be_longer_and_more_than_what_is_read_at_once() {
    String expression = "up" + " + up".repeat(100);
    String input = ("\"" + expression + " ".repeat(100_000) + "\"\n").repeat(10);

    assertEquals(Main.FINE, run(input, "promql", "check"));
    assertPrints(
        ("{\"ok\":true,\"type\":\"vector\",\"text\":\"" + expression + "\"}\n").repeat(10), "");
  }

  /** Whoever sends one line and waits for the answer would wait for ever otherwise. */
  @Test
  void answers_are_sent_before_more_is_waited_for() {
    InputStream in =
        new InputStream() {
          private String line = "\"a\"\n";

          @Override
          public int read() {
            throw new AssertionError("one by one is slow");
          }

          @Override
          public int read(byte[] into, int from, int length) {
            assertEquals(line.isEmpty(), console.out(folder).endsWith("\"text\":\"a\"}\n"));
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, into, from, bytes.length);
            line = "";
            return bytes.length == 0 ? -1 : bytes.length;
          }
        };

    assertEquals(Main.FINE, run(in, "promql", "check"));
  }

  @Test
  void promql_is_laid_out_for_readers() {
    String sum = "sum by (job) (rate(" + "a".repeat(40) + "[5m]))";

    assertEquals(Main.FINE, run("\"" + sum + "/" + sum + "\"\n\"up\"\n", "promql", "format"));
    assertPrints(
        "{\"ok\":true,\"text\":\"  "
            + sum
            + "\\n/\\n  "
            + sum
            + "\"}\n{\"ok\":true,\"text\":\"up\"}\n",
        "");
  }

  @Test
  void formatting_knows_the_dialects_and_the_mistakes_too() {
    assertEquals(Main.FINE, run("\"$x\"\n", "promql", "format", "--dialect=grafana"));
    assertEquals(Main.FINDINGS, run("\"$x\"\n", "promql", "format"));

    assertPrints(
        """
        {"ok":true,"text":"$x"}
        {"ok":false,"error":"got the variable `$x`, which only Grafana fills in","from":0,"to":2}
        """,
        "");
  }

  @Test
  void logql_is_told_its_type_and_usual_form() {
    String input =
        """
        "{app='\\u00e9'}|='$text'|json"
        "rate({app=`api`}[5m])"
        "1+1"
        "{app=\\"api\\"} |"
        """
            .replace('\'', '`');

    assertEquals(Main.FINDINGS, run(input, "logql", "check"));
    assertPrints(
        """
        {"ok":true,"type":"log","text":"{app=\\"\u00e9\\"} |= \\"$text\\" | json"}
        {"ok":true,"type":"metric","text":"rate({app=\\"api\\"}[5m])"}
        {"ok":true,"type":"metric","text":"(1 + 1)"}
        {"ok":false,"error":"expected a stage such as json or a filter such as level=\\"error\\",\
         got the end","from":13,"to":13}
        """,
        "");
  }

  @Test
  void logql_is_laid_out_for_readers() {
    String rate = "rate({app=\\\"" + "a".repeat(60) + "\\\"}[5m])";

    assertEquals(Main.FINDINGS, run("\"" + rate + "/" + rate + "\"\n\"{}\"\n", "logql", "format"));

    String[] answers = console.out(folder).split("\n");
    assertTrue(answers[0].startsWith("{\"ok\":true,\"text\":\"  rate("), answers[0]);
    assertTrue(answers[0].contains("\\n/\\n  rate("), answers[0]);
    assertTrue(answers[1].startsWith("{\"ok\":false,\"error\":\""), answers[1]);
    assertTrue(answers[1].endsWith("\"from\":0,\"to\":2}"), answers[1]);
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      assertEquals(Main.FINDINGS, run("\"SUM(I)\"\n\"12345 +\"\n", "promql", "check"));
    } finally {
      Locale.setDefault(before);
    }
    assertPrints(
        """
        {"ok":true,"type":"vector","text":"sum(I)"}
        {"ok":false,"error":"expected an expression, got the end","from":7,"to":7}
        """,
        "");
  }
}
