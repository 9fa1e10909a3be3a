package dev.belfry.promql;

import dev.belfry.common.Steps;
import java.util.List;

/**
 * Prints an expression as Prometheus formats it: what fits in 100 bytes stays on a line, whatever
 * its indent; the rest is split at its operator, its arguments or its parentheses. The visitor's
 * methods print how an expression begins, and say what comes then.
 */
final class PrettyPrinter implements ExpressionVisitor<StringBuilder> {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  /** Prometheus has no bound, and prints a gigabyte of blanks for a chain of 20,000 terms. */
  private static final int MOST_INDENTS = 300;

  private static final int ASCII_END = 0x80;
  private static final int TWO_BYTES_END = 0x800;

  private final StringBuilder out = new StringBuilder(256);
  private final LinePrinter line = new LinePrinter(out);
  private final Steps steps = new Steps();
  private int depth;
  private boolean behindSign;

  private PrettyPrinter() {}

  static String print(Expression expression) {
    PrettyPrinter printer = new PrettyPrinter();
    printer.block(expression, 0);
    printer.steps.all();
    return printer.out.toString();
  }

  /**
   * The expression at a depth, on one line if it fits. A subquery that fits has no indent in
   * Prometheus.
   */
  private void block(Expression expression, int at) {
    int start = out.length();
    boolean afterSign = behindSign;
    if (!(expression instanceof Selector.Subquery)) {
      indent(at);
    }
    int text = out.length();
    boolean whole = line.line(expression, text + WIDTH);
    behindSign = false;
    if (!whole || !fits(text)) {
      out.setLength(start);
      behindSign = afterSign;
      depth = at;
      expression.accept(this);
    }
  }

  private StringBuilder then(Runnable... what) {
    steps.then(what);
    return out;
  }

  /** The next step: the expression, at this depth. */
  private Runnable inner(Expression expression, int at) {
    return () -> block(expression, at);
  }

  /** A sign takes the place of the indent that its operand brings along. */
  private StringBuilder indent(int at) {
    for (int i = 0; i < Math.min(at, MOST_INDENTS) && !behindSign; i++) {
      out.append(INDENT);
    }
    behindSign = false;
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
    indent(depth);
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
    return then(inner(subquery.inner(), depth), () -> line.window(subquery));
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
    indent(depth).append(call.function()).append('(');
    return arguments(call.arguments());
  }

  /** Between parentheses, one on a line. */
  private StringBuilder arguments(List<Expression> arguments) {
    int here = depth;
    Runnable[] all = new Runnable[arguments.size() + 1];
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      String before = i == 0 ? "" : ",";
      all[i] = () -> onNewLine(before, argument, here + 1);
    }
    all[arguments.size()] = () -> close(here);
    return then(all);
  }

  private void onNewLine(String before, Expression expression, int at) {
    out.append(before).append('\n');
    block(expression, at);
  }

  private void close(int at) {
    out.append('\n');
    indent(at).append(')');
  }

  @Override
  public StringBuilder aggregation(Expression.Aggregation aggregation) {
    indent(depth);
    line.head(aggregation.operator().symbol(), aggregation.grouping());
    return arguments(aggregation.children());
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    line.guard(binary);
    return operation(binary.left(), () -> line.operator(binary), binary.right());
  }

  private StringBuilder operation(Expression left, Runnable operator, Expression right) {
    int here = depth;
    return then(
        inner(left, here + 1),
        () -> {
          out.append('\n');
          indent(here);
          operator.run();
        },
        () -> onNewLine("", right, here + 1));
  }

  @Override
  public StringBuilder parentheses(Expression.Parentheses parentheses) {
    int here = depth;
    indent(here).append('(');
    return then(() -> onNewLine("", parentheses.inner(), here + 1), () -> close(here));
  }

  @Override
  public StringBuilder unary(Expression.Unary unary) {
    indent(depth).append(unary.sign().symbol());
    behindSign = true;
    return then(inner(unary.operand(), depth));
  }

  @Override
  public StringBuilder variable(Literal.Variable variable) {
    return whole(variable);
  }

  @Override
  public StringBuilder variableAggregation(Templated.VariableAggregation aggregation) {
    indent(depth);
    line.head(aggregation.operator(), aggregation.grouping());
    return arguments(aggregation.arguments());
  }

  @Override
  public StringBuilder variableOperation(Templated.VariableOperation operation) {
    return operation(operation.left(), () -> line.operator(operation), operation.right());
  }
}
