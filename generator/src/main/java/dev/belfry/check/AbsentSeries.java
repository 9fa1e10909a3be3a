package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Selector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The series that {@code absent} and {@code absent_over_time} give where there are none. */
final class AbsentSeries {
  private AbsentSeries() {}

  /** It has the labels that were asked for by one value, as far as they are known. */
  static Optional<Set<String>> labels(Expression asked) {
    if (asked instanceof Selector.RangeSelector range) {
      return labels(range.selector());
    }
    if (asked instanceof Selector.VectorSelector selector) {
      List<Label> labels = selector.matchers().stream().map(Matcher::label).toList();
      return selector.variables().isEmpty() && !LabelFlow.areFilledIn(labels)
          ? Optional.of(values(selector.matchers()))
          : Optional.empty();
    }
    return asked instanceof Literal.Variable ? Optional.empty() : Optional.of(Set.of());
  }

  /** Prometheus goes by the order: one value gives the label, what is asked of it then takes it. */
  private static Set<String> values(List<Matcher> matchers) {
    Set<String> labels = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (Matcher matcher : matchers) {
      String name = matcher.label().name();
      boolean gives = matcher.operator() == Matcher.Operator.EQUAL && seen.add(name);
      if (gives && !matcher.value().isEmpty()) {
        labels.add(name);
      } else {
        labels.remove(name);
      }
    }
    labels.remove(KnownMetrics.NAME);
    return labels;
  }
}
