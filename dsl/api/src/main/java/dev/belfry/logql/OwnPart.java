package dev.belfry.logql;

import dev.belfry.common.Walk;
import java.util.List;

/** Tells what an expression or a label filter says by itself, without what is inside it. */
final class OwnPart {
  static final Walk<Expression> WALK = new Walk<>(Expression::children, OwnPart::of);

  static final Walk<LabelFilter> OF_FILTERS = new Walk<>(OwnPart::inside, OwnPart::of);

  private OwnPart() {}

  private static Object of(Expression expression) {
    if (expression instanceof Expression.Binary binary) {
      return List.of(binary.operator(), binary.returnBool(), binary.matching());
    }
    if (expression instanceof Expression.VectorAggregation aggregation) {
      return List.of(aggregation.operator(), aggregation.grouping(), aggregation.parameter());
    }
    return expression instanceof Expression.LabelReplace replace
        ? LinePrinter.texts(replace)
        : expression;
  }

  private static List<LabelFilter> inside(LabelFilter filter) {
    if (filter instanceof LabelFilter.And and) {
      return List.of(and.left(), and.right());
    }
    return filter instanceof LabelFilter.Or or ? List.of(or.left(), or.right()) : List.of();
  }

  private static Object of(LabelFilter filter) {
    return inside(filter).isEmpty() ? filter : filter.getClass();
  }
}
