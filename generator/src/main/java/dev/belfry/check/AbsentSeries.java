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
          ? Optional.of(equalities(selector.matchers()))
          : Optional.empty();
    }
    return asked instanceof Literal.Variable ? Optional.empty() : Optional.of(Set.of());
  }

  /** A label that is asked for twice is left out. */
  private static Set<String> equalities(List<Matcher> matchers) {
    Set<String> once = new TreeSet<>();
    Set<String> twice = new HashSet<>(Set.of("__name__"));
    for (Matcher matcher : matchers) {
      String name = matcher.label().name();
      if (matcher.operator() == Matcher.Operator.EQUAL && !once.add(name)) {
        twice.add(name);
      }
    }
    once.removeAll(twice);
    return once;
  }
}
