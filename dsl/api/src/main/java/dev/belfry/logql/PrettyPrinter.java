package dev.belfry.logql;

import dev.belfry.common.Steps;
import java.util.List;

/**
 * Prints a query as Loki formats it: what fits in 100 bytes stays on a line, whatever its indent;
 * the rest is split at its operator, its parentheses or its stages. The visitor's methods print how
 * an expression begins, and say what comes then.
 */
final class PrettyPrinter implements ExpressionVisitor<StringBuilder> {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  /** Loki has no bound, and prints a gigabyte of blanks for a chain of 20,000 terms. */
  private static final int MOST_INDENTS = 300;

  private static final int ASCII_END = 0x80;
  private static final int TWO_BYTES_END = 0x800;

  private final StringBuilder out = new StringBuilder(256);
  private final LinePrinter line = new LinePrinter(out);
  private final LinePrinter split = LinePrinter.ofParts(out);
  private final StagePrinter stages = new StagePrinter(out);
  private final Steps steps = new Steps();
  private int depth;

  private PrettyPrinter() {}

  static String print(Expression expression) {
    PrettyPrinter printer = new PrettyPrinter();
    printer.block(expression, 0);
    printer.steps.all();
    return printer.out.toString();
  }

  /** The expression at a depth, on one line if it fits. */
  private void block(Expression expression, int at) {
    int start = out.length();
    indent(at);
    if (!fitsBehind(expression)) {
      out.setLength(start);
      depth = at;
      expression.accept(this);
    }
  }

  /** Appends the expression to the last line, as much as fits, and says whether all of it does. */
  private boolean fitsBehind(Expression expression) {
    int text = out.length();
    return line.line(expression, text + WIDTH) && fits(out, text);
  }

  private boolean fitsOnLine(Expression expression) {
    int start = out.length();
    boolean fits = fitsBehind(expression);
    out.setLength(start);
    return fits;
  }

  private StringBuilder then(Runnable... what) {
    steps.then(what);
    return out;
  }

  private StringBuilder indent(int at) {
    return out.append(INDENT.repeat(Math.min(at, MOST_INDENTS)));
  }

  /** Loki counts bytes of UTF-8. Each half of a surrogate pair stands for two. */
  private static boolean fits(StringBuilder text, int start) {
    int bytes = text.length() - start;
    for (int i = start; i < text.length() && bytes <= WIDTH; i++) {
      char c = text.charAt(i);
      if (c >= ASCII_END) {
        bytes += c < TWO_BYTES_END || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes <= WIDTH;
  }

  @Override
  public StringBuilder logs(Expression.Logs logs) {
    indent(depth);
    stages.selector(logs);
    depth++;
    stages(logs.stages());
    depth--;
    return out;
  }

  /**
   * Each stage has a line of its own; but of line filters behind each other, as many as fit share
   * the first.
   */
  private void stages(List<Stage> all) {
    Stage before = null;
    int line = 0;
    boolean fits = false;
    for (Stage stage : all) {
      boolean follows = before instanceof LineFilter && stage instanceof LineFilter;
      fits = !follows || fits && fitsBehind(stage, line);
      if (!follows || !fits) {
        stageOnNewLine();
        line = out.length();
        stage.accept(stages);
      }
      before = stage;
    }
  }

  /** Appends the stage to the line that starts here, if it fits. */
  private boolean fitsBehind(Stage stage, int line) {
    int end = out.length();
    out.append(' ');
    stage.accept(stages);
    boolean fits = fits(out, line);
    if (!fits) {
      out.setLength(end);
    }
    return fits;
  }

  private StagePrinter stageOnNewLine() {
    out.append('\n');
    indent(depth);
    return stages;
  }

  @Override
  public StringBuilder rangeAggregation(Expression.RangeAggregation aggregation) {
    int here = depth;
    indent(here).append(aggregation.operator().symbol()).append("(\n");
    aggregation
        .parameter()
        .ifPresent(amount -> indent(here + 1).append(LinePrinter.scientific(amount)).append(",\n"));
    LogRange range = aggregation.range();
    block(range.logs(), here + 1);
    depth = here + 2;
    range.unwrap().ifPresent(this::unwrap);
    out.append(' ');
    split.time(range);
    out.append('\n');
    indent(here).append(')');
    aggregation.grouping().ifPresent(split::grouping);
    return out;
  }

  private void unwrap(Unwrap unwrap) {
    stageOnNewLine().unwrap(unwrap);
    for (Stage.Where filter : unwrap.filters()) {
      filter.accept(stageOnNewLine());
    }
  }

  @Override
  public StringBuilder vectorAggregation(Expression.VectorAggregation aggregation) {
    int here = depth;
    indent(here);
    split.head(aggregation);
    out.append('\n');
    aggregation
        .parameter()
        .ifPresent(amount -> indent(here + 1).append(amount.text()).append(",\n"));
    return then(
        () -> block(aggregation.operand(), here + 1),
        () -> {
          out.append('\n');
          indent(here).append(')');
        });
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    boolean fromRight = binary.operator().groupsFromTheRight();
    int level = binary.operator().level();
    int here = depth;
    return then(
        () -> operand(binary.left(), fromRight ? level + 1 : level, here),
        () -> {
          out.append('\n');
          indent(here);
          split.operator(binary);
          out.append('\n');
        },
        () -> operand(binary.right(), fromRight ? level : level + 1, here));
  }

  /** On one line, an operation has parentheses. Split, it gets them where it needs them. */
  private void operand(Expression operand, int least, int here) {
    boolean enclosed =
        operand instanceof Expression.Binary binary
            && binary.operator().level() < least
            && !fitsOnLine(operand);
    if (!enclosed) {
      block(operand, here + 1);
      return;
    }
    indent(here + 1).append("(\n");
    then(
        () -> block(operand, here + 2),
        () -> {
          out.append('\n');
          indent(here + 1).append(')');
        });
  }

  @Override
  public StringBuilder literal(Expression.Literal literal) {
    indent(depth);
    return literal.accept(line);
  }

  @Override
  public StringBuilder vector(Expression.Vector vector) {
    indent(depth);
    return vector.accept(line);
  }

  @Override
  public StringBuilder labelReplace(Expression.LabelReplace replace) {
    int here = depth;
    indent(here).append("label_replace(\n");
    return then(() -> block(replace.operand(), here + 1), () -> behindOperand(replace, here));
  }

  private void behindOperand(Expression.LabelReplace replace, int here) {
    for (Text text : LinePrinter.texts(replace)) {
      out.append(",\n");
      TextPrinter.append(indent(here + 1), text);
    }
    out.append('\n');
    indent(here).append(')');
  }
}
