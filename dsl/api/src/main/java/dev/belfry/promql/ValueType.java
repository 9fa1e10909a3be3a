package dev.belfry.promql;

/** What the evaluation of an expression gives. */
public enum ValueType {
  /** One number. */
  SCALAR("a", "scalar"),
  /** Series with one value each. */
  INSTANT_VECTOR("an", "instant vector"),
  /** Series with several values each. */
  RANGE_VECTOR("a", "range vector"),
  /** A text. */
  STRING("a", "string"),
  /** Whatever Grafana puts in place of a variable. */
  ANY("", "anything");

  private final String article;
  private final String words;

  ValueType(String article, String words) {
    this.article = article;
    this.words = words;
  }

  /** The type as part of a sentence: {@code an instant vector}. */
  String withArticle() {
    return article.isEmpty() ? words : article + " " + words;
  }

  /** Whether a value of this type can stand where the other is expected. */
  boolean fits(ValueType expected) {
    return this == expected || this == ANY;
  }

  /** Whether arithmetic takes it. */
  boolean isOperand() {
    return this == SCALAR || this == INSTANT_VECTOR || this == ANY;
  }

  /** The type in the words of Prometheus: {@code instant vector}. */
  @Override
  public String toString() {
    return words;
  }
}
