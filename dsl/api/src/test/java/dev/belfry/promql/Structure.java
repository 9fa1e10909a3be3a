package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.promql.Expression.Aggregation;
import dev.belfry.promql.Expression.Binary;
import dev.belfry.promql.Expression.Call;
import dev.belfry.promql.Expression.Parentheses;
import dev.belfry.promql.Expression.Unary;
import java.util.List;

/** Tells the structure of a tree in the form in which {@link TinyReader} tells that of a text. */
final class Structure {
  private Structure() {}

  static String of(Expression expression) {
    if (expression instanceof Binary binary) {
      return "[" + operator(binary) + " " + of(binary.left()) + " " + of(binary.right()) + "]";
    }
    if (expression instanceof Parentheses parentheses) {
      return "(" + of(parentheses.inner()) + ")";
    }
    if (expression instanceof Unary unary) {
      return unary.sign().symbol() + of(unary.operand());
    }
    if (expression instanceof Call call) {
      return call.function() + "(" + children(call) + ")";
    }
    return expression instanceof Aggregation aggregation
        ? head(aggregation) + "(" + children(aggregation) + ")"
        : LinePrinter.print(expression);
  }

  private static String operator(Binary binary) {
    VectorMatching matching = binary.matching();
    String operator = binary.operator().symbol() + (binary.returnBool() ? " bool" : "");
    if (matching.equals(VectorMatching.DEFAULT)) {
      return operator;
    }
    String compared = operator + " " + matching.mode().symbol() + list(matching.labels());
    return matching.group() == VectorMatching.Group.NONE
        ? compared
        : compared + " " + matching.group().symbol() + list(matching.included());
  }

  private static String head(Aggregation aggregation) {
    Grouping grouping = aggregation.grouping();
    String operator = aggregation.operator().symbol();
    return grouping.equals(Grouping.EVERYTHING)
        ? operator
        : operator + " " + grouping.mode().symbol() + list(grouping.labels());
  }

  private static String list(List<Label> labels) {
    String listed = labels.toString();
    return " (" + listed.substring(1, listed.length() - 1) + ")";
  }

  private static String children(Expression expression) {
    StringBuilder children = new StringBuilder();
    for (Expression child : expression.children()) {
      children.append(children.isEmpty() ? "" : ", ").append(of(child));
    }
    return children.toString();
  }
}
