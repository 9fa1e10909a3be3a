package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Quotes;
import dev.belfry.common.Steps;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Prints an expression on one line, in the words and spaces of Prometheus itself. The visitor's
 * methods print how an expression begins, and say what comes then.
 */
final class LinePrinter implements ExpressionVisitor<StringBuilder> {
  private static final int USUAL_LENGTH = 128;

  /** How deep one part is printed from within another; what is deeper waits in a list. */
  private static final int DEEPEST = 16;

  private final StringBuilder out;
  private final Steps steps = new Steps();
  private int limit;
  private boolean fits;
  private int depth;
  private Set<DurationExpression> guarded = Set.of();

  LinePrinter(StringBuilder out) {
    this.out = out;
  }

  static String print(Expression expression) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    new LinePrinter(out).line(expression, Integer.MAX_VALUE);
    return out.toString();
  }

  /**
   * Prints an expression, and gives up when the output gets longer than the limit. Whether it did
   * not is the result.
   */
  boolean line(Expression expression, int most) {
    limit = most;
    fits = true;
    expression.accept(this);
    return fits && out.length() <= limit;
  }

  /** Prints this at once. What is too deep is left to whoever printed the last that was not. */
  private StringBuilder then(Runnable... what) {
    if (depth == DEEPEST) {
      steps.then(what);
      return out;
    }
    depth++;
    for (int i = 0; i < what.length && fits; i++) {
      what[i].run();
      fits &= steps.within(out, limit);
    }
    depth--;
    return out;
  }

  private Runnable inner(Expression expression) {
    return () -> expression.accept(this);
  }

  private Runnable text(String text) {
    return () -> out.append(text);
  }

  @Override
  public StringBuilder vectorSelector(Selector.VectorSelector selector) {
    series(selector);
    Modifiers modifiers = selector.modifiers();
    at(modifiers);
    extension(modifiers);
    return offset(modifiers);
  }

  /** Only an {@code info} function may select by nothing at all. */
  private void series(Selector.VectorSelector selector) {
    out.append(selector.name());
    List<Matcher> matchers = selector.matchers();
    List<VariableMatcher> variables = selector.variables();
    if (matchers.isEmpty() && variables.isEmpty() && !selector.name().isEmpty()) {
      return;
    }
    out.append('{');
    for (int i = 0; i < matchers.size(); i++) {
      MatcherOrder.append(i == 0 ? out : out.append(','), matchers.get(i));
    }
    for (int i = 0; i < variables.size(); i++) {
      out.append(i + matchers.size() == 0 ? "" : ",").append(variables.get(i).text());
    }
    out.append('}');
  }

  @Override
  public StringBuilder rangeSelector(Selector.RangeSelector selector) {
    series(selector.selector());
    out.append('[').append(selector.range().text()).append(']');
    Modifiers modifiers = selector.modifiers();
    extension(modifiers);
    at(modifiers);
    return offset(modifiers);
  }

  @Override
  public StringBuilder subquery(Selector.Subquery subquery) {
    return then(inner(subquery.inner()), () -> window(subquery));
  }

  /** What stands behind the inner expression: {@code [1h:1m] offset 1d}. */
  StringBuilder window(Selector.Subquery subquery) {
    out.append('[').append(subquery.range().text()).append(':');
    subquery.step().ifPresent(step -> out.append(step.text()));
    out.append(']');
    at(subquery.modifiers());
    return offset(subquery.modifiers());
  }

  private void at(Modifiers modifiers) {
    modifiers.at().ifPresent(moment -> out.append(" @ ").append(moment.text()));
  }

  private void extension(Modifiers modifiers) {
    modifiers.extension().ifPresent(extension -> out.append(' ').append(extension.symbol()));
  }

  private StringBuilder offset(Modifiers modifiers) {
    if (modifiers.offset().isPresent()) {
      DurationExpression offset = modifiers.offset().get();
      out.append(guarded.contains(offset) ? " offset +" : " offset ").append(offset.text());
    }
    return out;
  }

  /**
   * An operator behind an offset in parentheses would be read as a part of the offset; a sign in
   * front says that the parentheses are all of it.
   */
  void guard(Expression.Binary binary) {
    if (binary.operator().isArithmetic()) {
      lastOffset(binary.left()).ifPresent(this::guard);
    }
  }

  private void guard(DurationExpression offset) {
    if (guarded.isEmpty()) {
      guarded = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    guarded.add(offset);
  }

  /** The offset in parentheses with which the text of the expression ends. */
  private static Optional<DurationExpression> lastOffset(Expression expression) {
    Expression last = expression;
    while (last instanceof Expression.Binary || last instanceof Expression.Unary) {
      List<Expression> parts = last.children();
      last = parts.get(parts.size() - 1);
    }
    return last instanceof Selector selector
        ? selector.modifiers().offset().filter(DurationCalculation.Parentheses.class::isInstance)
        : Optional.empty();
  }

  @Override
  public StringBuilder number(Literal.NumberLiteral number) {
    return out.append(number.literal());
  }

  @Override
  public StringBuilder string(Literal.StringLiteral string) {
    if (string.raw()) {
      return out.append('`').append(string.value()).append('`');
    }
    Quotes.append(out, string.value());
    return out;
  }

  @Override
  public StringBuilder call(Expression.Call call) {
    out.append(call.function()).append('(');
    return arguments(call.arguments());
  }

  private StringBuilder arguments(List<Expression> arguments) {
    if (arguments.size() == 1 && depth < DEEPEST - 1) { // As most are, and a third faster.
      depth++;
      arguments.get(0).accept(this);
      depth--;
      return out.append(')');
    }
    Runnable[] all = new Runnable[arguments.size() + 1];
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      all[i] = i == 0 ? inner(argument) : () -> next(argument);
    }
    all[arguments.size()] = text(")");
    return then(all);
  }

  private void next(Expression argument) {
    out.append(", ");
    argument.accept(this);
  }

  @Override
  public StringBuilder aggregation(Expression.Aggregation aggregation) {
    head(aggregation.operator().symbol(), aggregation.grouping());
    return arguments(aggregation.children());
  }

  /** Everything up to the opening parenthesis: {@code sum by (a) (}. */
  void head(String operator, Grouping grouping) {
    out.append(operator);
    if (!grouping.isEverything()) {
      out.append(' ').append(grouping.mode().symbol());
      labels(grouping.labels());
      out.append(' ');
    }
    out.append('(');
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    guard(binary);
    return then(left(binary), () -> between(binary), inner(binary.right()));
  }

  private void between(Expression.Binary binary) {
    out.append(' ');
    operator(binary);
    out.append(' ');
  }

  /** A sign before a base would be read as the sign of the power. */
  private Runnable left(Expression.Binary binary) {
    boolean infiniteBase =
        binary.operator() == BinaryOperator.POWER
            && binary.left() instanceof Literal.NumberLiteral number
            && number.value() == Double.POSITIVE_INFINITY;
    return infiniteBase ? text("Inf") : inner(binary.left());
  }

  /** The operator with its modifiers: {@code / on (a) group_left (b)}. */
  void operator(Expression.Binary binary) {
    operator(binary.operator().symbol(), binary.returnBool(), binary.matching());
  }

  void operator(Templated.VariableOperation operation) {
    operator(operation.operator(), operation.returnBool(), operation.matching());
  }

  private void operator(String symbol, boolean returnBool, VectorMatching matching) {
    out.append(symbol);
    if (returnBool) {
      out.append(" bool");
    }
    if (matching.isWritten()) {
      out.append(' ').append(matching.mode().symbol());
      labels(matching.labels());
      if (matching.group() != VectorMatching.Group.NONE) {
        out.append(' ').append(matching.group().symbol());
        labels(matching.included());
      }
    }
    fill(matching.fill());
  }

  private void fill(VectorMatching.Fill fill) {
    OptionalDouble left = fill.left();
    OptionalDouble right = fill.right();
    if (left.isPresent() && right.isPresent() && left.getAsDouble() == right.getAsDouble()) {
      fill(" fill (", left);
    } else {
      fill(" fill_left (", left);
      fill(" fill_right (", right);
    }
  }

  private void fill(String modifier, OptionalDouble value) {
    if (value.isPresent()) {
      out.append(modifier).append(Numbers.text(value.getAsDouble())).append(')');
    }
  }

  private void labels(List<Label> labels) {
    out.append(" (");
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      if (i > 0) {
        out.append(", ");
      }
      if (Keywords.isBareInList(label)) {
        out.append(label.name());
      } else {
        Quotes.append(out, label.name());
      }
    }
    out.append(')');
  }

  @Override
  public StringBuilder parentheses(Expression.Parentheses parentheses) {
    out.append('(');
    return then(inner(parentheses.inner()), text(")"));
  }

  @Override
  public StringBuilder unary(Expression.Unary unary) {
    out.append(unary.sign().symbol());
    return then(inner(unary.operand()));
  }

  @Override
  public StringBuilder variable(Literal.Variable variable) {
    return out.append(variable.text());
  }

  @Override
  public StringBuilder variableAggregation(Templated.VariableAggregation aggregation) {
    head(aggregation.operator(), aggregation.grouping());
    return arguments(aggregation.arguments());
  }

  @Override
  public StringBuilder variableOperation(Templated.VariableOperation operation) {
    return then(inner(operation.left()), () -> between(operation), inner(operation.right()));
  }

  private void between(Templated.VariableOperation operation) {
    out.append(' ');
    operator(operation);
    out.append(' ');
  }
}
