package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What chooses series and has a time at which it looks. */
public sealed interface Selector extends Expression {

  /** When it looks. */
  Modifiers modifiers();

  /** The same selector with other modifiers. */
  Selector with(Modifiers modifiers, SourceRange source);

  /**
   * The newest value of each series that fits: {@code name{label="value"}}.
   *
   * @param name the name of the metric, empty when only matchers choose. A name that would need
   *     quotes becomes a matcher of {@code __name__}.
   * @param matchers conditions on labels, sorted as they are printed
   * @param variables what Grafana makes more conditions of, behind the others
   * @param modifiers when it looks
   * @param source where it stood
   */
  record VectorSelector(
      String name,
      List<Matcher> matchers,
      List<VariableMatcher> variables,
      Modifiers modifiers,
      SourceRange source)
      implements Selector {
    private static final Label NAME = new Label("__name__");

    /** A selector made of its parts. */
    public VectorSelector {
      requireNonNull(name, "name");
      requireNonNull(matchers, "matchers");
      variables = VariableMatcher.with(requireNonNull(variables, "variables"), matchers);
      if (VariableMatcher.isNeededFor(matchers)) {
        matchers = matchers.stream().filter(one -> !one.label().isVariable()).toList();
      }
      requireNonNull(modifiers, "modifiers");
      requireNonNull(source, "source");
      if (name.isEmpty() || Keywords.isBareMetric(name)) {
        matchers = MatcherOrder.sorted(matchers);
      } else {
        List<Matcher> all = new ArrayList<>(matchers);
        all.add(NAME.is(name));
        matchers = MatcherOrder.sorted(all);
        name = "";
      }
    }

    /** A selector of which all is known. */
    public VectorSelector(
        String name, List<Matcher> matchers, Modifiers modifiers, SourceRange source) {
      this(name, matchers, List.of(), modifiers, source);
    }

    /** A selector of what there is now. */
    public VectorSelector(String name, List<Matcher> matchers) {
      this(name, matchers, Modifiers.NONE, SourceRange.NONE);
    }

    @Override
    public VectorSelector with(Modifiers other, SourceRange place) {
      return other == modifiers && place == source
          ? this
          : new VectorSelector(name, matchers, variables, other, place);
    }

    /** Whether one of the conditions is visibly one on this label. */
    boolean names(Label label) {
      return matchers.stream().anyMatch(one -> one.label().equals(label))
          || variables.stream().anyMatch(one -> one.label().filter(label::equals).isPresent());
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.vectorSelector(this);
    }
  }

  /**
   * The recent values of each series that fits: {@code name[5m]}.
   *
   * @param selector which series
   * @param range how far back
   * @param modifiers when it looks
   * @param source where it stood
   */
  record RangeSelector(
      VectorSelector selector, DurationExpression range, Modifiers modifiers, SourceRange source)
      implements Selector {
    /**
     * A range selector made of its parts.
     *
     * @throws IllegalArgumentException when the range is not more than 0, or when the inner
     *     selector has modifiers, which stand behind the range
     */
    public RangeSelector {
      requireNonNull(selector, "selector");
      positive("range", range);
      requireNonNull(modifiers, "modifiers");
      requireNonNull(source, "source");
      if (!selector.modifiers().equals(Modifiers.NONE)) {
        throw new IllegalArgumentException(
            "range: expected modifiers behind it, got some before it");
      }
    }

    /**
     * A range that ends now.
     *
     * @throws IllegalArgumentException when the range is not more than 0, or when the inner
     *     selector has modifiers, which stand behind the range
     */
    public RangeSelector(VectorSelector selector, DurationExpression range) {
      this(selector, range, Modifiers.NONE, SourceRange.NONE);
    }

    @Override
    public RangeSelector with(Modifiers other, SourceRange place) {
      return new RangeSelector(selector, range, other, place);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.rangeSelector(this);
    }
  }

  /**
   * An expression evaluated again and again over a range: {@code rate(name[5m])[1h:1m]}.
   *
   * @param inner what is evaluated
   * @param range how far back
   * @param step how often; that of the rule evaluation by default
   * @param modifiers when it looks
   * @param source where it stood
   */
  record Subquery(
      Expression inner,
      DurationExpression range,
      Optional<DurationExpression> step,
      Modifiers modifiers,
      SourceRange source)
      implements Selector {
    /**
     * A subquery made of its parts.
     *
     * @throws IllegalArgumentException when range or step are not more than 0, or when it is
     *     anchored or smoothed, which only selectors are
     */
    public Subquery {
      requireNonNull(inner, "inner");
      positive("range", range);
      requireNonNull(step, "step").ifPresent(length -> positive("step", length));
      requireNonNull(source, "source");
      if (requireNonNull(modifiers, "modifiers").extension().isPresent()) {
        throw new IllegalArgumentException(
            "subquery: expected no extension, got " + modifiers.extension().get().symbol());
      }
    }

    /**
     * A subquery that ends now.
     *
     * @throws IllegalArgumentException when range or step are not more than 0
     */
    public Subquery(Expression inner, DurationExpression range, Optional<DurationExpression> step) {
      this(inner, range, step, Modifiers.NONE, SourceRange.NONE);
    }

    @Override
    public Subquery with(Modifiers other, SourceRange place) {
      return new Subquery(inner, range, step, other, place);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.subquery(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && OwnPart.WALK.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.WALK.hash(this);
    }

    /** Same as {@link #text()}. */
    @Override
    public String toString() {
      return text();
    }
  }

  private static void positive(String name, DurationExpression length) {
    if (requireNonNull(length, name) instanceof DurationExpression.Length fixed
        && fixed.millis() <= 0) {
      throw new IllegalArgumentException(
          name + ": expected a time span of more than 0, got " + length.text());
    }
  }
}
