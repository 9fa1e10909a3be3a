package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time ranges of dashboards that Grafana can't read, or that end before they begin. */
final class TimeRangeCheck implements DashboardCheck {
  static final String CODE = "dashboard.invalid-time-range";

  private static final String UNIT = "(?:ms|s|m|h|d|w|M|Q|y|fQ|fy)";
  private static final Pattern READABLE =
      Pattern.compile("now(?:[+-]\\d+" + UNIT + "|/" + UNIT + ")*|\\d{4}-\\d\\d-\\d\\d.*|\\d+|");
  private static final Pattern STEP = Pattern.compile("([+-]\\d+)(" + UNIT + ")");

  /** In days, as nearly as it matters for which of two times is the later one. */
  private static final Map<String, Double> DAYS =
      Map.of(
          "ms", 1 / 86_400_000.0,
          "s", 1 / 86_400.0,
          "m", 1 / 1440.0,
          "h", 1 / 24.0,
          "d", 1.0,
          "w", 7.0,
          "M", 30.0,
          "Q", 91.0,
          "y", 365.0);

  @Override
  public void check(DashboardView dashboard, Report report) {
    ObjectNode time = dashboard.node().object("time");
    String from = time.text("from").orElse("");
    String to = time.text("to").orElse("");
    if (to.equals("now") && isSomeTimeAgo(from)) {
      return;
    }
    for (String end : new String[] {from, to}) {
      if (!READABLE.matcher(end).matches() && !VariableReference.mayBeIn(end)) {
        report(
            dashboard,
            time,
            "Grafana can't read the time `" + end + "`",
            "write `now`, a time before it such as `now-6h`, or a day such as `2026-01-31`",
            report);
        return;
      }
    }
    OptionalDouble first = days(from);
    OptionalDouble last = days(to);
    if (first.isPresent() && last.isPresent() && first.getAsDouble() >= last.getAsDouble()) {
      String message = "the time range ends at `" + to + "`, and begins at `" + from + "`";
      String hint = "write the earlier time first, such as `now-6h` and `now`";
      report(dashboard, time, message, hint, report);
    }
  }

  /** A time such as {@code now-6h}: most ranges are from one to now. */
  private static boolean isSomeTimeAgo(String time) {
    int unit = time.length() - 1;
    if (!time.startsWith("now-") || unit < 5 || time.charAt(4) == '0') {
      return false;
    }
    for (int i = 4; i < unit; i++) {
      if (time.charAt(i) < '0' || time.charAt(i) > '9') {
        return false;
      }
    }
    return "smhdwMy".indexOf(time.charAt(unit)) >= 0;
  }

  private static void report(
      DashboardView dashboard, ObjectNode time, String message, String hint, Report report) {
    report.warning(CODE, dashboard.subject(), dashboard.place().inside(time), message, hint);
  }

  /** How far a relative time is from now; empty where it is rounded, or no relative one. */
  private static OptionalDouble days(String time) {
    if (!time.startsWith("now") || time.indexOf('/') >= 0) {
      return OptionalDouble.empty();
    }
    double days = 0;
    Matcher step = STEP.matcher(time);
    while (step.find()) {
      days += Double.parseDouble(step.group(1)) * DAYS.getOrDefault(step.group(2), Double.NaN);
    }
    return Double.isNaN(days) ? OptionalDouble.empty() : OptionalDouble.of(days);
  }
}
