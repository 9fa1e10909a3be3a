package dev.belfry.logql;

import java.util.Optional;

/** The numbers in log lines, taken together for each combination of labels; not yet a query. */
public final class GroupedLogs extends ValuesOverTime {
  GroupedLogs(Expression.Logs logs, Unwrap unwrap, Grouping grouping) {
    super(logs, unwrap, Optional.of(grouping));
  }
}
