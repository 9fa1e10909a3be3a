package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.report.Appearance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExpressionLinesTest {
  private static final Path NOWHERE = Path.of("nowhere");

  private static Answer answer(String expression) {
    if (expression.equals("bug")) {
      throw new IllegalStateException("never happens");
    }
    return expression.equals("wrong")
        ? Answer.wrong("wrong", 1, 2)
        : Answer.checked("vector", expression);
  }

  @Test
  void a_bug_costs_one_answer_and_is_said_to_be_one() throws IOException {
    Console console = new Console();
    byte[] input = "\"bug\"\n\"wrong\"\n\"a\"\n".getBytes(StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            console.outStream(),
            console.errStream(),
            Appearance.PLAIN);

    assertEquals(Main.BUG, new ExpressionLines(streams).answer(ExpressionLinesTest::answer));

    assertEquals(
        """
        {"ok":false,"error":"this is a bug in Belfry: IllegalStateException","from":0,"to":0}
        {"ok":false,"error":"wrong","from":1,"to":2}
        {"ok":true,"type":"vector","text":"a"}
        """,
        console.out(NOWHERE));
    assertTrue(console.err(NOWHERE).startsWith("This is a bug in Belfry (development)."));
  }
}
