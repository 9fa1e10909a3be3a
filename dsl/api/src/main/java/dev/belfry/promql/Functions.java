package dev.belfry.promql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that Prometheus knows. */
final class Functions {
  private static final ValueType VECTOR = ValueType.INSTANT_VECTOR;
  private static final ValueType RANGE = ValueType.RANGE_VECTOR;
  private static final ValueType SCALAR = ValueType.SCALAR;
  private static final ValueType STRING = ValueType.STRING;

  private static final Map<String, Function> TABLE = new LinkedHashMap<>();

  private Functions() {}

  /** The function of this name, in this letter case, if there is one. */
  static Optional<Function> of(String name) {
    return Optional.ofNullable(TABLE.get(name));
  }

  /** The names of all functions. */
  static Set<String> names() {
    return TABLE.keySet();
  }

  private static void has(Function function) {
    TABLE.put(function.name(), function);
  }

  private static Function of(String name, ValueType returns, ValueType... arguments) {
    int count = arguments.length;
    return new Function(name, returns, List.of(arguments), count, count, false);
  }

  static {
    has(of("abs", VECTOR, VECTOR));
    has(of("absent", VECTOR, VECTOR));
    has(of("absent_over_time", VECTOR, RANGE));
    has(of("acos", VECTOR, VECTOR));
    has(of("acosh", VECTOR, VECTOR));
    has(of("asin", VECTOR, VECTOR));
    has(of("asinh", VECTOR, VECTOR));
    has(of("atan", VECTOR, VECTOR));
    has(of("atanh", VECTOR, VECTOR));
    has(of("avg_over_time", VECTOR, RANGE));
    has(of("ceil", VECTOR, VECTOR));
    has(of("changes", VECTOR, RANGE));
    has(of("clamp", VECTOR, VECTOR, SCALAR, SCALAR));
    has(of("clamp_max", VECTOR, VECTOR, SCALAR));
    has(of("clamp_min", VECTOR, VECTOR, SCALAR));
    has(of("cos", VECTOR, VECTOR));
    has(of("cosh", VECTOR, VECTOR));
    has(of("count_over_time", VECTOR, RANGE));
    has(of("day_of_month", VECTOR, VECTOR).taking(0, 1));
    has(of("day_of_week", VECTOR, VECTOR).taking(0, 1));
    has(of("day_of_year", VECTOR, VECTOR).taking(0, 1));
    has(of("days_in_month", VECTOR, VECTOR).taking(0, 1));
    has(of("deg", VECTOR, VECTOR));
    has(of("delta", VECTOR, RANGE));
    has(of("deriv", VECTOR, RANGE));
    has(of("double_exponential_smoothing", VECTOR, RANGE, SCALAR, SCALAR).inTrial());
    has(of("end", SCALAR).inTrial());
    has(of("exp", VECTOR, VECTOR));
    has(of("first_over_time", VECTOR, RANGE));
    has(of("floor", VECTOR, VECTOR));
    has(of("histogram_avg", VECTOR, VECTOR));
    has(of("histogram_count", VECTOR, VECTOR));
    has(of("histogram_fraction", VECTOR, SCALAR, SCALAR, VECTOR));
    has(of("histogram_quantile", VECTOR, SCALAR, VECTOR));
    has(of("histogram_quantiles", VECTOR, VECTOR, STRING, SCALAR, SCALAR).taking(3, 12).inTrial());
    has(of("histogram_stddev", VECTOR, VECTOR));
    has(of("histogram_stdvar", VECTOR, VECTOR));
    has(of("histogram_sum", VECTOR, VECTOR));
    has(of("hour", VECTOR, VECTOR).taking(0, 1));
    has(of("idelta", VECTOR, RANGE));
    has(of("increase", VECTOR, RANGE));
    has(of("info", VECTOR, VECTOR, VECTOR).taking(1, 2).inTrial());
    has(of("irate", VECTOR, RANGE));
    has(of("label_join", VECTOR, VECTOR, STRING, STRING, STRING).taking(3, Function.ANY_NUMBER));
    has(of("label_replace", VECTOR, VECTOR, STRING, STRING, STRING, STRING));
    has(of("last_over_time", VECTOR, RANGE));
    has(of("ln", VECTOR, VECTOR));
    has(of("log10", VECTOR, VECTOR));
    has(of("log2", VECTOR, VECTOR));
    has(of("mad_over_time", VECTOR, RANGE).inTrial());
    has(of("max_of", SCALAR, SCALAR, SCALAR).inTrial());
    has(of("max_over_time", VECTOR, RANGE));
    has(of("min_of", SCALAR, SCALAR, SCALAR).inTrial());
    has(of("min_over_time", VECTOR, RANGE));
    has(of("minute", VECTOR, VECTOR).taking(0, 1));
    has(of("month", VECTOR, VECTOR).taking(0, 1));
    has(of("pi", SCALAR));
    has(of("predict_linear", VECTOR, RANGE, SCALAR));
    has(of("present_over_time", VECTOR, RANGE));
    has(of("quantile_over_time", VECTOR, SCALAR, RANGE));
    has(of("rad", VECTOR, VECTOR));
    has(of("range", SCALAR).inTrial());
    has(of("rate", VECTOR, RANGE));
    has(of("resets", VECTOR, RANGE));
    has(of("round", VECTOR, VECTOR, SCALAR).taking(1, 2));
    has(of("scalar", SCALAR, VECTOR));
    has(of("sgn", VECTOR, VECTOR));
    has(of("sin", VECTOR, VECTOR));
    has(of("sinh", VECTOR, VECTOR));
    has(of("sort", VECTOR, VECTOR));
    has(of("sort_by_label", VECTOR, VECTOR, STRING).taking(1, Function.ANY_NUMBER).inTrial());
    has(of("sort_by_label_desc", VECTOR, VECTOR, STRING).taking(1, Function.ANY_NUMBER).inTrial());
    has(of("sort_desc", VECTOR, VECTOR));
    has(of("sqrt", VECTOR, VECTOR));
    has(of("start", SCALAR).inTrial());
    has(of("start_timestamp", VECTOR, VECTOR).inTrial());
    has(of("stddev_over_time", VECTOR, RANGE));
    has(of("stdvar_over_time", VECTOR, RANGE));
    has(of("step", SCALAR).inTrial());
    has(of("sum_over_time", VECTOR, RANGE));
    has(of("tan", VECTOR, VECTOR));
    has(of("tanh", VECTOR, VECTOR));
    has(of("time", SCALAR));
    has(of("timestamp", VECTOR, VECTOR));
    has(of("ts_of_first_over_time", VECTOR, RANGE).inTrial());
    has(of("ts_of_last_over_time", VECTOR, RANGE).inTrial());
    has(of("ts_of_max_over_time", VECTOR, RANGE).inTrial());
    has(of("ts_of_min_over_time", VECTOR, RANGE).inTrial());
    has(of("vector", VECTOR, SCALAR));
    has(of("year", VECTOR, VECTOR).taking(0, 1));
  }
}
