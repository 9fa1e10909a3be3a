package dev.belfry.promql;

/**
 * An expression that was written as PromQL. Panels and rules take it as it is; {@link #asVector()}
 * and {@link #asScalar()} go on with a dot.
 */
public final class PromQlText extends PromQlExpression {
  private PromQlText(Expression expression) {
    super(expression);
  }

  static PromQlText read(String text) {
    Expression expression = PromQlParser.parse(text, Dialect.GRAFANA);
    if (!expression.type().isOperand()) {
      throw new PromQlException(
          "expected an instant vector or a scalar, got " + expression.type().withArticle(),
          text,
          expression.source());
    }
    return new PromQlText(expression);
  }

  /**
   * The expression as a vector.
   *
   * @throws IllegalArgumentException when it is a scalar
   */
  public InstantVector asVector() {
    return new InstantVector(typed(ValueType.INSTANT_VECTOR));
  }

  /**
   * The expression as a condition, true for each series that it gives.
   *
   * @throws IllegalArgumentException when it is a scalar
   */
  public Condition asCondition() {
    return new Condition(typed(ValueType.INSTANT_VECTOR));
  }

  /**
   * The expression as a scalar.
   *
   * @throws IllegalArgumentException when it is a vector
   */
  public Scalar asScalar() {
    return new Scalar(typed(ValueType.SCALAR));
  }

  private Expression typed(ValueType expected) {
    ValueType type = expression().type();
    if (!type.fits(expected)) {
      throw new IllegalArgumentException(
          "promQl: expected " + expected.withArticle() + ", got " + type.withArticle());
    }
    return expression();
  }
}
