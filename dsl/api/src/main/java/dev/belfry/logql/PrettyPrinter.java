package dev.belfry.logql;

import java.util.List;

/**
 * Prints a query as Loki formats it: what fits in 100 bytes stays on a line, whatever its indent;
 * the rest is split at its operator, its parentheses or its stages.
 */
final class PrettyPrinter implements ExpressionVisitor<StringBuilder> {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";
  private static final int ASCII_END = 0x80;
  private static final int TWO_BYTES_END = 0x800;

  private final StringBuilder out = new StringBuilder(256);
  private final LinePrinter line = new LinePrinter(out);
  private final LinePrinter split = LinePrinter.ofParts(out);
  private final StagePrinter stages = new StagePrinter(out);
  private int depth;

  private PrettyPrinter() {}

  static String print(Expression expression) {
    return new PrettyPrinter().block(expression).toString();
  }

  /** The expression at the present depth, on one line if it fits. */
  private StringBuilder block(Expression expression) {
    int start = out.length();
    indent();
    int text = out.length();
    expression.accept(line);
    if (fits(out, text)) {
      return out;
    }
    out.setLength(start);
    return expression.accept(this);
  }

  private boolean fitsOnLine(Expression expression) {
    int start = out.length();
    expression.accept(line);
    boolean fits = fits(out, start);
    out.setLength(start);
    return fits;
  }

  private StringBuilder inner(Expression expression) {
    depth++;
    block(expression);
    depth--;
    return out;
  }

  private StringBuilder indent() {
    return out.append(INDENT.repeat(depth));
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
    indent();
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
    indent();
    return stages;
  }

  @Override
  public StringBuilder rangeAggregation(Expression.RangeAggregation aggregation) {
    indent().append(aggregation.operator().symbol()).append("(\n");
    depth++;
    aggregation
        .parameter()
        .ifPresent(amount -> indent().append(LinePrinter.scientific(amount)).append(",\n"));
    LogRange range = aggregation.range();
    block(range.logs());
    depth++;
    range.unwrap().ifPresent(this::unwrap);
    depth -= 2;
    out.append(' ');
    split.time(range);
    out.append('\n');
    indent().append(')');
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
    indent();
    split.head(aggregation);
    out.append('\n');
    depth++;
    aggregation.parameter().ifPresent(amount -> indent().append(amount.text()).append(",\n"));
    depth--;
    inner(aggregation.operand()).append('\n');
    return indent().append(')');
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    boolean fromRight = binary.operator().groupsFromTheRight();
    int level = binary.operator().level();
    operand(binary.left(), fromRight ? level + 1 : level).append('\n');
    indent();
    split.operator(binary);
    out.append('\n');
    return operand(binary.right(), fromRight ? level : level + 1);
  }

  /** On one line, an operation has parentheses. Split, it gets them where it needs them. */
  private StringBuilder operand(Expression operand, int least) {
    if (!(operand instanceof Expression.Binary binary) || binary.operator().level() >= least) {
      return inner(operand);
    }
    if (fitsOnLine(operand)) {
      return inner(operand);
    }
    depth++;
    indent().append("(\n");
    inner(operand).append('\n');
    indent().append(')');
    depth--;
    return out;
  }

  @Override
  public StringBuilder literal(Expression.Literal literal) {
    indent();
    return literal.accept(line);
  }

  @Override
  public StringBuilder vector(Expression.Vector vector) {
    indent();
    return vector.accept(line);
  }

  @Override
  public StringBuilder labelReplace(Expression.LabelReplace replace) {
    indent().append("label_replace(\n");
    inner(replace.operand());
    depth++;
    for (Text text : LinePrinter.texts(replace)) {
      out.append(",\n");
      TextPrinter.append(indent(), text);
    }
    depth--;
    out.append('\n');
    return indent().append(')');
  }
}
