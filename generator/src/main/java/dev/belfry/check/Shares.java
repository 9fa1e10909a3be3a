package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Grouping;
import dev.belfry.promql.Selector;
import dev.belfry.promql.VectorMatching;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Divisions of which one side counts a part of what the other counts. */
final class Shares {
  /** What gives more, or as much, where there is more of what is counted. */
  private static final Set<String> GROWING =
      Set.of("count_over_time", "increase", "irate", "rate", "sum_over_time");

  private static final Label BOUND = new Label("le");
  private static final String BUCKET = "_bucket";
  private static final String COUNT = "_count";

  private static final int MOST_ADDENDS = 20;

  private Shares() {}

  /** Whether a division gives a share of a whole, which is at most 1. */
  static boolean isShare(Expression.Binary binary) {
    return isPlainDivision(binary) && isPart(binary.left(), binary.right(), 0);
  }

  /** Whether a division has the whole above its part, so that it gives at least 1. */
  static boolean isUpsideDown(Expression.Binary binary) {
    return isPlainDivision(binary)
        && isPart(binary.right(), binary.left(), 0)
        && !isPart(binary.left(), binary.right(), 0);
  }

  private static boolean isPlainDivision(Expression.Binary binary) {
    return binary.operator() == BinaryOperator.DIVIDE
        && binary.matching().fill().equals(VectorMatching.Fill.NONE);
  }

  private static boolean isPart(Expression partOrMore, Expression wholeOrMore, int depth) {
    Expression part = PlacedExpression.bare(partOrMore);
    Expression whole = PlacedExpression.bare(wholeOrMore);
    if (whole instanceof Expression.Binary sum && sum.operator() == BinaryOperator.ADD) {
      return depth < MOST_ADDENDS
          && (isPart(part, sum.left(), depth + 1) || isPart(part, sum.right(), depth + 1));
    }
    if (part instanceof Expression.Aggregation few && whole instanceof Expression.Aggregation all) {
      return few.operator() == all.operator()
          && (few.operator() == AggregationOperator.SUM
              || few.operator() == AggregationOperator.COUNT)
          && isAsFine(few.grouping(), all.grouping())
          && isPartOfSeries(few.operand(), all.operand());
    }
    return part instanceof Expression.Call && isPartOfSeries(part, whole);
  }

  /** Whether each group of one grouping lies in one group of the other. */
  private static boolean isAsFine(Grouping fine, Grouping coarse) {
    return fine.mode() == coarse.mode()
        && (fine.mode() == Grouping.Mode.BY
            ? withoutBound(fine.labels()).containsAll(withoutBound(coarse.labels()))
            : withoutBound(fine.labels()).equals(withoutBound(coarse.labels())));
  }

  private static Set<Label> withoutBound(List<Label> labels) {
    Set<Label> all = new HashSet<>(labels);
    all.remove(BOUND);
    return all;
  }

  private static boolean isPartOfSeries(Expression partOrMore, Expression wholeOrMore) {
    Expression part = PlacedExpression.bare(partOrMore);
    Expression whole = PlacedExpression.bare(wholeOrMore);
    if (part instanceof Selector.VectorSelector few
        && whole instanceof Selector.VectorSelector all) {
      return isPartOfSelected(few, all);
    }
    return part instanceof Expression.Call few
        && whole instanceof Expression.Call all
        && few.function().equals(all.function())
        && GROWING.contains(few.function())
        && few.arguments().get(0) instanceof Selector.RangeSelector fewer
        && all.arguments().get(0) instanceof Selector.RangeSelector more
        && fewer.range().text().equals(more.range().text())
        && fewer.modifiers().equals(more.modifiers())
        && isPartOfSelected(fewer.selector(), more.selector());
  }

  private static boolean isPartOfSelected(
      Selector.VectorSelector part, Selector.VectorSelector whole) {
    boolean narrower =
        whole.matchers().stream()
            .filter(one -> !(one.label().equals(BOUND) && one.value().equals("+Inf")))
            .allMatch(part.matchers()::contains);
    return narrower
        && part.modifiers().equals(whole.modifiers())
        && part.variables().containsAll(whole.variables())
        && !whole.name().isEmpty()
        && (part.name().equals(whole.name()) || isBucketOf(part, whole));
  }

  /** Whether one selects a bucket of a histogram, and the other how much all buckets hold. */
  private static boolean isBucketOf(Selector.VectorSelector part, Selector.VectorSelector whole) {
    String name = part.name();
    return name.endsWith(BUCKET)
        && whole.name().equals(name.substring(0, name.length() - BUCKET.length()) + COUNT)
        && part.matchers().stream().anyMatch(one -> one.label().equals(BOUND));
  }
}
