package dev.belfry.promql;

import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.histogram;
import static dev.belfry.promql.PromQl.ignoring;
import static dev.belfry.promql.PromQl.on;
import static dev.belfry.promql.PromQl.time;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.promql.DurationCalculation.Choice;
import dev.belfry.promql.DurationCalculation.Known;
import dev.belfry.promql.DurationCalculation.OfQuery;
import dev.belfry.promql.DurationCalculation.OneOf;
import java.util.Random;

/** Makes expressions by random calls of the typed surface; the same seed makes the same ones. */
final class RandomExpressions {
  private static final String[] NAMES = {"a", "b_total", "job:c:rate5m", "sum_of", "by_d"};
  private static final String[] LABELS = {"job", "route", "pod", "by", "on"};
  private static final String[] VALUES = {"x", "5..", "a|b", "say \"hi\"\n", "\\d+", "größe"};
  private static final double[] NUMBERS = {0, 1, -1, 0.05, 1e9, -2.5, Double.POSITIVE_INFINITY};

  private final Random random;

  RandomExpressions(long seed) {
    random = new Random(seed);
  }

  PromQlExpression any() {
    return switch (random.nextInt(4)) {
      case 0 -> condition(4);
      case 1 -> scalar(4);
      default -> vector(5);
    };
  }

  private InstantVector<Object> vector(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(10)) {
      case 0 -> leaf();
      case 1 -> aggregated(vector(depth - 1));
      case 2 -> called(vector(depth - 1));
      case 3 -> vector(depth - 1).negated();
      case 4 -> condition(depth - 1).asVector();
      case 5 -> withScalar(depth - 1);
      case 6 -> matched(vector(depth - 1), vector(depth - 1));
      default -> joined(vector(depth - 1), vector(depth - 1));
    };
  }

  private InstantVector<Object> leaf() {
    return switch (random.nextInt(9)) {
      case 0 -> counter(name()).where(matcher()).offset(shift()).rate();
      case 1 -> counter(name()).where(matcher(), matcher()).increase(span());
      case 2 -> gauge(name()).where(matcher()).offset(shift());
      case 3 -> gauge(name()).offset(shift()).maxOver(span());
      case 4 -> histogram("h").where(matcher()).percentileBy(random.nextInt(101), label());
      case 5 -> counter(name()).offset(shift()).anchored().increase(span());
      case 6 -> gauge(name()).where(matcher()).smoothed().offset(shift()).delta(span());
      case 7 -> gauge(name()).over(calculated()).timeOfMax();
      default -> histogram("h").mean(span());
    };
  }

  private InstantVector<Object> aggregated(InstantVector<Object> of) {
    return switch (random.nextInt(5)) {
      case 0 -> of.sumBy(label(), label());
      case 1 -> of.avgWithout(label());
      case 2 -> of.topK(1 + random.nextInt(9));
      case 3 -> of.bottomKBy(1 + random.nextInt(9), label());
      default -> of.count();
    };
  }

  private InstantVector<Object> called(InstantVector<Object> of) {
    return switch (random.nextInt(7)) {
      case 0 -> of.clampMin(number());
      case 1 -> of.round();
      case 2 -> of.asScalar().asVector();
      case 3 -> of.histogramFraction(0, number());
      case 4 -> of.info(matcher());
      case 5 -> of.histogramUpTo(number());
      default -> of.absent().asVector();
    };
  }

  private InstantVector<Object> withScalar(int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> scalar(depth).minus(vector(depth));
      case 1 -> scalar(depth).dividedBy(vector(depth));
      case 2 -> vector(depth).toThePowerOf(scalar(depth));
      case 3 -> vector(depth).modulo(scalar(depth));
      default -> vector(depth).toThePowerOf(number());
    };
  }

  private InstantVector<Object> joined(InstantVector<Object> left, InstantVector<Object> right) {
    return switch (random.nextInt(9)) {
      case 0 -> left.plus(right);
      case 1 -> left.minus(right);
      case 2 -> left.times(right);
      case 3 -> left.dividedBy(right);
      case 4 -> left.modulo(right);
      case 5 -> left.toThePowerOf(right);
      case 6 -> left.or(right);
      case 7 -> left.and(right);
      default -> left.unless(right);
    };
  }

  private InstantVector<Object> matched(InstantVector<Object> left, InstantVector<Object> right) {
    return switch (random.nextInt(4)) {
      case 0 -> left.dividedBy(right, on(label()).groupLeft(new Label("node")));
      case 1 -> left.plus(right, ignoring(label()).groupRight());
      case 2 -> left.or(right, on());
      default -> left.minus(right, on(label()));
    };
  }

  private Condition<Object> condition(int depth) {
    InstantVector<Object> left = vector(depth / 2);
    return switch (random.nextInt(8)) {
      case 0 -> condition(depth / 2).and(condition(depth / 2));
      case 1 -> condition(depth / 2).or(condition(depth / 2), on(label()));
      case 2 -> condition(depth / 2).unless(condition(depth / 2));
      case 3 -> left.above(vector(depth / 2));
      case 4 -> left.atMost(scalar(depth / 2));
      case 5 -> left.equalTo(number()).zeroOrOne().below(number());
      case 6 -> left.notEqualTo(vector(depth / 2), ignoring(label()));
      default -> left.below(number());
    };
  }

  private Scalar scalar(int depth) {
    if (depth == 0) {
      return random.nextBoolean() ? time() : PromQl.scalar(number());
    }
    return switch (random.nextInt(5)) {
      case 0 -> scalar(depth - 1).minus(scalar(depth - 1));
      case 1 -> scalar(depth - 1).times(scalar(depth - 1));
      case 2 -> scalar(depth - 1).dividedBy(number());
      case 3 -> scalar(depth - 1).negated();
      default -> vector(depth - 1).asScalar();
    };
  }

  private String name() {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private Label label() {
    return new Label(LABELS[random.nextInt(LABELS.length)]);
  }

  private Matcher matcher() {
    Matcher.Operator[] operators = Matcher.Operator.values();
    return new Matcher(
        label(),
        operators[random.nextInt(operators.length)],
        VALUES[random.nextInt(VALUES.length)]);
  }

  private double number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private DurationExpression calculated() {
    DurationExpression fixed = DurationExpression.of(span());
    return switch (random.nextInt(3)) {
      case 0 -> new DurationExpression.Variable("$interval");
      case 1 -> new OfQuery(Known.RANGE);
      default -> new OneOf(Choice.LONGER, fixed, new OfQuery(Known.STEP));
    };
  }

  private Span span() {
    return new Span(1 + random.nextInt(1_000_000_000));
  }

  private Span shift() {
    return random.nextBoolean() ? new Span(0) : span();
  }
}
