package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.tree.Node;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Prints an expression on one line, in the words and spaces of Prometheus itself. */
final class LinePrinter implements ExpressionVisitor<StringBuilder> {
  private static final int USUAL_LENGTH = 128;

  private final StringBuilder out;

  LinePrinter(StringBuilder out) {
    this.out = out;
  }

  static String print(Expression expression) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    return expression.accept(new LinePrinter(out)).toString();
  }

  @Override
  public StringBuilder vectorSelector(Expression.VectorSelector selector) {
    String name = selector.name();
    boolean bare = name.isEmpty() || Keywords.isBareMetric(name);
    List<Matcher> matchers = selector.matchers();
    if (bare) {
      out.append(name);
      if (matchers.isEmpty()) {
        return out;
      }
    }
    out.append('{');
    if (bare && matchers.size() == 1) {
      matcher(matchers.get(0));
    } else {
      sorted(bare ? "" : name, matchers);
    }
    return out.append('}');
  }

  /** The end of the output is the scratch pad on which each matcher is printed for sorting. */
  private void sorted(String name, List<Matcher> matchers) {
    int start = out.length();
    int named = name.isEmpty() ? 0 : 1;
    String[] texts = new String[matchers.size() + named];
    if (named == 1) {
      Quotes.append(out.append("__name__="), name);
      texts[0] = cut(start);
    }
    for (int i = 0; i < matchers.size(); i++) {
      matcher(matchers.get(i));
      texts[i + named] = cut(start);
    }
    Arrays.sort(texts);
    for (int i = 0; i < texts.length; i++) {
      (i == 0 ? out : out.append(',')).append(texts[i]);
    }
  }

  private String cut(int start) {
    String text = out.substring(start);
    out.setLength(start);
    return text;
  }

  private void matcher(Matcher matcher) {
    out.append(matcher.label().name()).append(matcher.operator().symbol());
    Quotes.append(out, matcher.value());
  }

  @Override
  public StringBuilder rangeSelector(Expression.RangeSelector selector) {
    return vectorSelector(selector.selector())
        .append('[')
        .append(selector.range().text())
        .append(']');
  }

  @Override
  public StringBuilder offset(Expression.Offset offset) {
    offset.selector().accept(this).append(offset.millis() < 0 ? " offset -" : " offset ");
    return out.append(new Span(Math.abs(offset.millis())));
  }

  @Override
  public StringBuilder number(Expression.NumberLiteral number) {
    double value = number.value();
    if (Double.isNaN(value)) {
      return out.append("NaN");
    }
    if (Double.isInfinite(value)) {
      return out.append(value > 0 ? "+Inf" : "-Inf");
    }
    if (value == 0) {
      return out.append(number.isSigned() ? "-0" : "0");
    }
    String text = Node.number(value).text();
    return out.append(text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString());
  }

  @Override
  public StringBuilder string(Expression.StringLiteral string) {
    Quotes.append(out, string.value());
    return out;
  }

  @Override
  public StringBuilder call(Expression.Call call) {
    out.append(call.function()).append('(');
    List<Expression> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      arguments.get(i).accept(this);
    }
    return out.append(')');
  }

  @Override
  public StringBuilder aggregation(Expression.Aggregation aggregation) {
    head(aggregation);
    if (aggregation.parameter().isPresent()) {
      aggregation.parameter().get().accept(this).append(", ");
    }
    return aggregation.operand().accept(this).append(')');
  }

  /** Everything up to the opening parenthesis: {@code sum by (a) (}. */
  void head(Expression.Aggregation aggregation) {
    out.append(aggregation.operator().symbol());
    Grouping grouping = aggregation.grouping();
    if (!grouping.isEverything()) {
      out.append(' ').append(grouping.mode().symbol());
      labels(grouping.labels());
      out.append(' ');
    }
    out.append('(');
  }

  @Override
  public StringBuilder binary(Expression.Binary binary) {
    binary.left().accept(this).append(' ');
    operator(binary);
    out.append(' ');
    return binary.right().accept(this);
  }

  /** The operator with its modifiers: {@code / on (a) group_left (b)}. */
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

  private void labels(List<Label> labels) {
    out.append(" (");
    for (int i = 0; i < labels.size(); i++) {
      String name = labels.get(i).name();
      if (i > 0) {
        out.append(", ");
      }
      if (Keywords.isBareInList(name)) {
        out.append(name);
      } else {
        Quotes.append(out, name);
      }
    }
    out.append(')');
  }

  @Override
  public StringBuilder parentheses(Expression.Parentheses parentheses) {
    out.append('(');
    return parentheses.inner().accept(this).append(')');
  }

  @Override
  public StringBuilder unary(Expression.Unary unary) {
    out.append(unary.sign().symbol());
    return unary.operand().accept(this);
  }
}
