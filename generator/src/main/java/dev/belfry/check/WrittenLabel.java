package dev.belfry.check;

import static dev.belfry.check.Certainty.minus;

import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The label that {@code label_join} and {@code label_replace} write, or take away. */
final class WrittenLabel {
  private WrittenLabel() {}

  /** What such a call makes of the labels of its series. */
  static Optional<Set<String>> labels(
      Expression.Call call, Optional<Set<String>> labels, Certainty certainty) {
    Optional<String> name = name(call.arguments().get(1));
    if (name.isEmpty() || labels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        call.function().equals("label_join")
            ? certainty.changed(labels.get(), name.get())
            : replaced(call.arguments(), labels.get(), name.get(), certainty));
  }

  /** An empty text takes the label away where the series fits; another without `$` never does. */
  private static Set<String> replaced(
      List<Expression> arguments, Set<String> labels, String name, Certainty certainty) {
    Optional<String> text = literal(arguments.get(2));
    if (text.isPresent() && text.get().isEmpty()) {
      boolean fitsAll = isEmpty(arguments.get(3)) && isEmpty(arguments.get(4));
      return fitsAll || certainty == Certainty.SURE ? minus(labels, List.of(name)) : labels;
    }
    boolean stays = text.isPresent() && text.get().indexOf('$') < 0;
    return stays && certainty == Certainty.SURE ? labels : certainty.changed(labels, name);
  }

  private static boolean isEmpty(Expression text) {
    return literal(text).filter(String::isEmpty).isPresent();
  }

  /** The label that a text names, unless readers choose it. */
  static Optional<String> name(Expression text) {
    return literal(text).filter(name -> !VariableReference.mayBeIn(name));
  }

  private static Optional<String> literal(Expression expression) {
    return expression instanceof Literal.StringLiteral text
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
