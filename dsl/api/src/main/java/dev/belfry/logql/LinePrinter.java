package dev.belfry.logql;

import dev.belfry.common.Steps;
import java.math.BigDecimal;
import java.util.List;

/**
 * Prints a query on one line as Loki does, except where Loki would say something else than was
 * read: calculations with plain numbers stay, and no number is rounded. The visitor's methods print
 * how an expression begins, and say what comes then.
 */
final class LinePrinter implements ExpressionVisitor<StringBuilder> {
  private static final int USUAL_LENGTH = 128;
  private static final int DIGITS = 6;

  private final StringBuilder out;
  private final StagePrinter stages;
  private final String separator;
  private final boolean inGo;
  private final Steps steps = new Steps();

  /** A printer for whole queries. */
  LinePrinter(StringBuilder out) {
    this(out, ",", true);
  }

  private LinePrinter(StringBuilder out, String separator, boolean inGo) {
    this.out = out;
    this.stages = new StagePrinter(out);
    this.separator = separator;
    this.inGo = inGo;
  }

  /** A printer for parts of a query that is split, where Loki writes labels and times otherwise. */
  static LinePrinter ofParts(StringBuilder out) {
    return new LinePrinter(out, ", ", false);
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
  boolean line(Expression expression, int limit) {
    expression.accept(this);
    return steps.within(out, limit);
  }

  private StringBuilder then(Runnable... what) {
    steps.then(what);
    return out;
  }

  private Runnable inner(Expression expression) {
    return () -> expression.accept(this);
  }

  private Runnable text(String text) {
    return () -> out.append(text);
  }

  static String print(LabelFilter filter) {
    return new StagePrinter(new StringBuilder()).filter(filter).toString();
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
    range.offset().ifPresent(offset -> out.append(" offset ").append(length(offset)));
  }

  private String length(Quantity.Length length) {
    return inGo && length instanceof Quantity.Duration duration
        ? Durations.inGo(duration.nanos())
        : length.text();
  }

  @Override
  public StringBuilder vectorAggregation(Expression.VectorAggregation aggregation) {
    head(aggregation);
    aggregation.parameter().ifPresent(amount -> out.append(amount.text()).append(','));
    return then(inner(aggregation.operand()), text(")"));
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
    out.append('(');
    return then(inner(binary.left()), () -> between(binary), inner(binary.right()), text(")"));
  }

  private void between(Expression.Binary binary) {
    out.append(' ');
    operator(binary);
    out.append(' ');
  }

  /**
   * The operator with its modifiers. A group has an empty list only where the parenthesis behind it
   * would be taken for one.
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
      out.append(' ').append(matching.group().symbol());
      boolean list =
          matching.group() != VectorMatching.Group.NONE
              && binary.right() instanceof Expression.Binary;
      if (list || !matching.included().isEmpty()) {
        labels(matching.included());
      }
    }
  }

  @Override
  public StringBuilder literal(Expression.Literal literal) {
    return out.append(scientific(literal.amount()));
  }

  static String scientific(Quantity.Amount amount) {
    return amount instanceof Quantity.Decimal number ? number.scientific() : amount.text();
  }

  @Override
  public StringBuilder vector(Expression.Vector vector) {
    return out.append("vector(").append(fixed(vector.amount())).append(')');
  }

  /** With six digits behind the point, unless more are needed. */
  private static String fixed(Quantity.Amount amount) {
    if (amount instanceof Quantity.Decimal number) {
      BigDecimal decimal = new BigDecimal(number.text());
      return decimal.setScale(Math.max(decimal.scale(), DIGITS)).toPlainString();
    }
    return amount.text();
  }

  @Override
  public StringBuilder labelReplace(Expression.LabelReplace replace) {
    out.append("label_replace(");
    return then(inner(replace.operand()), () -> behindOperand(replace));
  }

  private void behindOperand(Expression.LabelReplace replace) {
    for (Text text : texts(replace)) {
      TextPrinter.append(out.append(','), text);
    }
    out.append(')');
  }

  /** What stands behind the operand, in order. */
  static List<Text> texts(Expression.LabelReplace replace) {
    return List.of(replace.target(), replace.replacement(), replace.label(), replace.regex());
  }
}
