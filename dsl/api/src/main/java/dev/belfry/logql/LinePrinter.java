package dev.belfry.logql;

import java.util.List;

/**
 * Prints a query on one line, in the words and spaces of Loki itself. What Loki would change is
 * left as it is: parentheses, calculations with plain numbers, lengths of time and sizes.
 */
final class LinePrinter implements ExpressionVisitor<StringBuilder> {
  private static final int USUAL_LENGTH = 128;

  private final StringBuilder out;
  private final StagePrinter stages;
  private final String separator;

  /** A printer that puts this between labels. */
  LinePrinter(StringBuilder out, String separator) {
    this.out = out;
    this.stages = new StagePrinter(out);
    this.separator = separator;
  }

  static String print(Expression expression) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    return expression.accept(new LinePrinter(out, ",")).toString();
  }

  static String print(LabelFilter filter) {
    return filter.accept(new StagePrinter(new StringBuilder())).toString();
  }

  @Override
  public StringBuilder logs(Expression.Logs logs) {
    stages.selector(logs);
    for (Stage stage : logs.stages()) {
      stage.accept(stageAfterBlank());
    }
    return out;
  }

  private StagePrinter stageAfterBlank() {
    out.append(' ');
    return stages;
  }

  @Override
  public StringBuilder rangeAggregation(Expression.RangeAggregation aggregation) {
    out.append(aggregation.operator().symbol()).append('(');
    aggregation.parameter().ifPresent(amount -> out.append(amount.text()).append(','));
    LogRange range = aggregation.range();
    range.logs().accept(this);
    range.unwrap().ifPresent(this::unwrap);
    time(range);
    out.append(')');
    aggregation.grouping().ifPresent(this::grouping);
    return out;
  }

  private void unwrap(Unwrap unwrap) {
    stageAfterBlank().unwrap(unwrap);
    for (Stage.Where filter : unwrap.filters()) {
      filter.accept(stageAfterBlank());
    }
  }

  /** {@code [5m] offset 1h}. */
  void time(LogRange range) {
    out.append('[').append(range.length().text()).append(']');
    range.offset().ifPresent(offset -> out.append(" offset ").append(offset.text()));
  }

  @Override
  public StringBuilder vectorAggregation(Expression.VectorAggregation aggregation) {
    head(aggregation);
    aggregation.parameter().ifPresent(amount -> out.append(amount.text()).append(','));
    return aggregation.operand().accept(this).append(')');
  }

  /** Everything up to the opening parenthesis: {@code sum by (app)(}. */
  void head(Expression.VectorAggregation aggregation) {
    out.append(aggregation.operator().symbol());
    if (!aggregation.grouping().isEverything()) {
      grouping(aggregation.grouping());
    }
    out.append('(');
  }

  void grouping(Grouping grouping) {
    out.append(' ').append(grouping.mode().symbol());
    labels(grouping.labels());
  }

  private void labels(List<String> labels) {
    out.append(" (").append(String.join(separator, labels)).append(')');
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    binary.left().accept(this).append(' ');
    operator(binary);
    out.append(' ');
    return binary.right().accept(this);
  }

  /**
   * The operator with its modifiers. A group always has its list, as a parenthesis behind it would
   * be taken for one.
   */
  void operator(Expression.Binary binary) {
    out.append(binary.operator().symbol());
    if (binary.returnBool()) {
      out.append(" bool");
    }
    VectorMatching matching = binary.matching();
    if (matching.isWritten()) {
      out.append(' ').append(matching.mode().symbol());
      labels(matching.labels());
      if (matching.group() != VectorMatching.Group.NONE) {
        out.append(' ').append(matching.group().symbol());
        labels(matching.included());
      }
    }
  }

  @Override
  public StringBuilder parentheses(Expression.Parentheses parentheses) {
    out.append('(');
    return parentheses.inner().accept(this).append(')');
  }

  @Override
  public StringBuilder literal(Expression.Literal literal) {
    return out.append(literal.amount().text());
  }

  @Override
  public StringBuilder vector(Expression.Vector vector) {
    return out.append("vector(").append(vector.amount().text()).append(')');
  }

  @Override
  public StringBuilder labelReplace(Expression.LabelReplace replace) {
    out.append("label_replace(");
    replace.operand().accept(this);
    for (Text text : texts(replace)) {
      TextPrinter.append(out.append(','), text);
    }
    return out.append(')');
  }

  /** What stands behind the operand, in order. */
  static List<Text> texts(Expression.LabelReplace replace) {
    return List.of(replace.target(), replace.replacement(), replace.label(), replace.regex());
  }
}
