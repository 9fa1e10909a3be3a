package dev.belfry.generate;

import dev.belfry.common.Dialect;
import dev.belfry.promql.Expression;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlParser;
import dev.belfry.promql.ValueType;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads PromQL for programs that are not written in Java. */
@Command(
    name = "promql",
    description = "Reads PromQL: a JSON string on each line, answered by a JSON object on a line.")
final class PromQlCommand {
  private final Streams streams;

  PromQlCommand(Streams streams) {
    this.streams = streams;
  }

  @Command(
      name = "check",
      description = "Tells of each expression its type and usual form, or what is wrong and where.",
      footer = {
        "Types are scalar, vector, matrix, string, and unknown for variables of Grafana. Answers:",
        "  {\"ok\":true,\"type\":\"vector\",\"text\":\"sum by (job) (up)\"}",
        "  {\"ok\":false,\"error\":\"unexpected character `?`\",\"from\":5,\"to\":6}",
        "Places are counted in units of UTF-16 from the start of the expression."
      })
  int check(
      @Option(
              names = Dialects.OPTION,
              paramLabel = Dialects.LABEL,
              defaultValue = Dialects.PROMETHEUS,
              converter = Dialects.OfPromQl.class,
              description = Dialects.WHICH)
          Dialect dialect)
      throws IOException {
    return answer(dialect, read -> Answer.checked(name(read.type()), read.text()));
  }

  @Command(
      name = "format",
      description = "Lays each expression out for readers, or tells what is wrong and where.",
      footer = {"Answer:", "  {\"ok\":true,\"text\":\"sum by (job) (up)\"}"})
  int format(
      @Option(
              names = Dialects.OPTION,
              paramLabel = Dialects.LABEL,
              defaultValue = Dialects.PROMETHEUS,
              converter = Dialects.OfPromQl.class,
              description = Dialects.WHICH)
          Dialect dialect)
      throws IOException {
    return answer(dialect, read -> Answer.formatted(read.pretty()));
  }

  private int answer(Dialect dialect, Function<Expression, Answer> answers) throws IOException {
    return new ExpressionLines(streams).answer(text -> answer(text, dialect, answers));
  }

  private static Answer answer(String text, Dialect dialect, Function<Expression, Answer> answers) {
    Expression expression;
    try {
      expression = PromQlParser.parse(text, dialect);
    } catch (PromQlException e) {
      return Answer.wrong(e.problem(), e.from(), e.to());
    }
    return answers.apply(expression);
  }

  /** The type as the API of Prometheus calls it. */
  private static String name(ValueType type) {
    return switch (type) {
      case SCALAR -> "scalar";
      case INSTANT_VECTOR -> "vector";
      case RANGE_VECTOR -> "matrix";
      case STRING -> "string";
      case ANY -> "unknown";
    };
  }
}
