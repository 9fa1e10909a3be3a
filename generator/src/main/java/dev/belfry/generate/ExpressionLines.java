package dev.belfry.generate;

import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.tree.StringNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Answers expressions: each comes as a JSON string on a line, and gets a JSON object on a line. */
final class ExpressionLines {
  private static final int BLOCK = 64 * 1024;

  private final Streams streams;
  private int worst = Main.FINE;

  ExpressionLines(Streams streams) {
    this.streams = streams;
  }

  /** Answers all lines; returns the exit code. */
  int answer(Function<String, Answer> answers) throws IOException {
    OutputStream out = new BufferedOutputStream(streams.out(), BLOCK);
    InputLines lines = new InputLines(streams.in(), () -> send(out));
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      out.write(line(line.get(), answers).getBytes(StandardCharsets.UTF_8));
    }
    send(out);
    return worst;
  }

  /** A print stream keeps to itself that nobody listens any more. */
  private void send(OutputStream out) throws IOException {
    out.flush();
    if (streams.out().checkError()) {
      throw new IOException("cannot write the answers");
    }
  }

  /** The line that answers a line. A bug costs one answer, not those of the lines behind it. */
  private String line(byte[] line, Function<String, Answer> answers) {
    try {
      return written(to(line, answers));
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      new Summary(streams.out(), streams.err()).printBug(e);
      return written(Answer.bug(e));
    }
  }

  private String written(Answer answer) {
    String written = Json.writeLine(answer.document());
    worst = Math.max(worst, answer.exitCode());
    return written;
  }

  private static Answer to(byte[] line, Function<String, Answer> answers) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return Json.read(text) instanceof StringNode expression
          ? to(expression.value(), answers)
          : Answer.noExpression("expected a JSON string, got another kind of JSON");
    } catch (CharacterCodingException e) {
      return Answer.noExpression("expected UTF-8, got other bytes");
    } catch (ReadException e) {
      return Answer.noExpression("expected a JSON string, got none: " + e.getMessage());
    }
  }

  private static Answer to(String expression, Function<String, Answer> answers) {
    int half = halfOfPair(expression);
    return half < 0
        ? answers.apply(expression)
        : Answer.wrong("expected Unicode, got half of a surrogate pair", half, half + 1);
  }

  /** Where a unit stands that needs another one beside it, or -1. UTF-8 has no form for it. */
  private static int halfOfPair(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        return i;
      }
    }
    return -1;
  }
}
