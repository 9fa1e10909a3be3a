package dev.belfry.generate;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlException;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.logql.LogQuery;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads LogQL for programs that are not written in Java. */
@Command(
    name = "logql",
    description = "Reads LogQL: a JSON string on each line, answered by a JSON object on a line.")
final class LogQlCommand {
  private final Streams streams;

  LogQlCommand(Streams streams) {
    this.streams = streams;
  }

  @Command(
      name = "check",
      description =
          "Tells of each query its type (log or metric) and usual form, or what is wrong and"
              + " where.",
      footer = {
        "Answers:",
        "  {\"ok\":true,\"type\":\"log\",\"text\":\"{app=\\\"api\\\"} | json\"}",
        "  {\"ok\":false,\"error\":\"expected `)`, got the end\",\"from\":21,\"to\":21}",
        "Places are counted in units of UTF-16 from the start of the query."
      })
  int check(
      @Option(
              names = Dialects.OPTION,
              paramLabel = Dialects.LABEL,
              defaultValue = Dialects.LOKI,
              converter = Dialects.OfLogQl.class,
              description = Dialects.WHICH)
          Dialect dialect)
      throws IOException {
    return answer(
        dialect, read -> Answer.checked(read instanceof LogQuery ? "log" : "metric", read.text()));
  }

  @Command(
      name = "format",
      description = "Lays each query out for readers, or tells what is wrong and where.",
      footer = {"Answer:", "  {\"ok\":true,\"text\":\"{app=\\\"api\\\"} | json\"}"})
  int format(
      @Option(
              names = Dialects.OPTION,
              paramLabel = Dialects.LABEL,
              defaultValue = Dialects.LOKI,
              converter = Dialects.OfLogQl.class,
              description = Dialects.WHICH)
          Dialect dialect)
      throws IOException {
    return answer(dialect, read -> Answer.formatted(read.pretty()));
  }

  private int answer(Dialect dialect, Function<LogQlExpression, Answer> answers)
      throws IOException {
    return new ExpressionLines(streams).answer(text -> answer(text, dialect, answers));
  }

  private static Answer answer(
      String text, Dialect dialect, Function<LogQlExpression, Answer> answers) {
    LogQlExpression query;
    try {
      query = LogQl.parse(text, dialect);
    } catch (LogQlException e) {
      return Answer.wrong(e.problem(), e.from(), e.to());
    }
    return answers.apply(query);
  }
}
