package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;
import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.streams;

import dev.belfry.common.Label;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.logql.LogQuery;
import dev.belfry.logql.MetricQuery;

/**
 * What the logs of Aragora's pods are searched for.
 *
 * <p>The server writes levels in capital letters, so a search for {@code error} as it stands finds
 * no entry of that level: letters of both sizes are taken.
 */
final class LogQueries {
  static final Label NAMESPACE = label("namespace");
  static final Label POD = label("pod");
  static final Label LEVEL = label("level");

  private static final String ERROR = "(?i)error";

  private static final LogQuery ALL = AragoraStack.API.logs();

  private LogQueries() {}

  /** Lines with the word, whatever wrote it. */
  static LogQuery errorLines() {
    return ALL.matching(ERROR);
  }

  /** All lines of the API. */
  static LogQuery apiLines() {
    return AragoraStack.API.podLogs();
  }

  /** All lines of the pods that are chosen, whatever their namespace. */
  static LogQuery linesOf(QueryVariable namespaces, QueryVariable pods) {
    return streams(NAMESPACE.in(namespaces), POD.in(pods));
  }

  /** All lines of one pod. */
  static LogQuery linesOf(QueryVariable namespaces, String pod) {
    return streams(NAMESPACE.in(namespaces), POD.is(pod));
  }

  /** Entries in JSON whose level says that something failed. */
  static LogQuery errorEntries() {
    return ALL.json().where(LEVEL.matches(ERROR));
  }

  /** Lines with the word per second, by pod. */
  static MetricQuery errorRateByPod() {
    return errorLines().rate(minutes(5)).sumBy(POD);
  }
}
