package dev.belfry.promql;

import java.util.List;

/**
 * Prints an expression as Prometheus formats it: what fits in 100 bytes stays on a line, whatever
 * its indent; the rest is split at its operator, its arguments or its parentheses.
 */
final class PrettyPrinter implements ExpressionVisitor<StringBuilder> {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";
  private static final int ASCII_END = 0x80;
  private static final int TWO_BYTES_END = 0x800;

  private final StringBuilder out = new StringBuilder(256);
  private final LinePrinter line = new LinePrinter(out);
  private int depth;

  private PrettyPrinter() {}

  static String print(Expression expression) {
    return new PrettyPrinter().block(expression).toString();
  }

  /**
   * The expression at the present depth, on one line if it fits. A subquery that fits has no indent
   * in Prometheus.
   */
  private StringBuilder block(Expression expression) {
    int start = out.length();
    if (!(expression instanceof Selector.Subquery)) {
      indent();
    }
    int text = out.length();
    line.limit(text + WIDTH);
    expression.accept(line);
    if (fits(text)) {
      return out;
    }
    out.setLength(start);
    return expression.accept(this);
  }

  private StringBuilder inner(Expression expression) {
    depth++;
    block(expression);
    depth--;
    return out;
  }

  private StringBuilder indent() {
    for (int i = 0; i < depth; i++) {
      out.append(INDENT);
    }
    return out;
  }

  /** Prometheus counts bytes of UTF-8. Each half of a surrogate pair stands for two. */
  private boolean fits(int start) {
    int bytes = out.length() - start;
    for (int i = start; i < out.length() && bytes <= WIDTH; i++) {
      char c = out.charAt(i);
      if (c >= ASCII_END) {
        bytes += c < TWO_BYTES_END || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes <= WIDTH;
  }

  private StringBuilder whole(Expression expression) {
    indent();
    line.limit(Integer.MAX_VALUE);
    return expression.accept(line);
  }

  @Override
  public StringBuilder vectorSelector(Selector.VectorSelector selector) {
    return whole(selector);
  }

  @Override
  public StringBuilder rangeSelector(Selector.RangeSelector selector) {
    return whole(selector);
  }

  @Override
  public StringBuilder subquery(Selector.Subquery subquery) {
    block(subquery.inner());
    return line.window(subquery);
  }

  @Override
  public StringBuilder number(Literal.NumberLiteral number) {
    return whole(number);
  }

  @Override
  public StringBuilder string(Literal.StringLiteral string) {
    return whole(string);
  }

  @Override
  public StringBuilder call(Expression.Call call) {
    indent().append(call.function()).append('(');
    return arguments(call.arguments());
  }

  /** Between parentheses, one on a line. */
  private StringBuilder arguments(List<Expression> arguments) {
    out.append('\n');
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        out.append(",\n");
      }
      inner(arguments.get(i));
    }
    out.append('\n');
    return indent().append(')');
  }

  @Override
  public StringBuilder aggregation(Expression.Aggregation aggregation) {
    indent();
    line.head(aggregation.operator().symbol(), aggregation.grouping());
    out.append('\n');
    if (aggregation.parameter().isPresent()) {
      inner(aggregation.parameter().get()).append(",\n");
    }
    inner(aggregation.operand()).append('\n');
    return indent().append(')');
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    line.guard(binary);
    inner(binary.left()).append('\n');
    indent();
    line.operator(binary);
    out.append('\n');
    return inner(binary.right());
  }

  @Override
  public StringBuilder parentheses(Expression.Parentheses parentheses) {
    indent().append("(\n");
    inner(parentheses.inner()).append('\n');
    return indent().append(')');
  }

  /** The sign takes the place of the indent that the operand brings along. */
  @Override
  public StringBuilder unary(Expression.Unary unary) {
    indent().append(unary.sign().symbol());
    int start = out.length();
    block(unary.operand());
    int end = start;
    while (out.charAt(end) == ' ') {
      end++;
    }
    return out.delete(start, end);
  }

  @Override
  public StringBuilder variable(Literal.Variable variable) {
    return whole(variable);
  }

  @Override
  public StringBuilder variableAggregation(Templated.VariableAggregation aggregation) {
    indent();
    line.head(aggregation.operator(), aggregation.grouping());
    return arguments(aggregation.arguments());
  }

  @Override
  public StringBuilder variableOperation(Templated.VariableOperation operation) {
    inner(operation.left()).append('\n');
    indent();
    line.operator(operation);
    out.append('\n');
    return inner(operation.right());
  }
}
