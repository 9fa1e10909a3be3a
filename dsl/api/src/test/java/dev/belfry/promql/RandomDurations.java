package dev.belfry.promql;

import dev.belfry.promql.DurationCalculation.Arithmetic;
import dev.belfry.promql.DurationCalculation.Choice;
import dev.belfry.promql.DurationCalculation.Known;
import dev.belfry.promql.DurationCalculation.Negated;
import dev.belfry.promql.DurationCalculation.OfQuery;
import dev.belfry.promql.DurationCalculation.OneOf;
import dev.belfry.promql.DurationExpression.Length;
import java.util.Random;
import java.util.stream.Stream;

/** Makes lengths of time of every kind. */
final class RandomDurations {
  private static final String[] VARIABLES = {"$w", "${w}m", "[[w]]", "1h${m}m"};

  private final Random random;
  private final boolean variables;

  RandomDurations(Random random, boolean variables) {
    this.random = random;
    this.variables = variables;
  }

  DurationExpression positive() {
    if (variables && random.nextInt(4) == 0) {
      return new DurationExpression.Variable(pick(VARIABLES));
    }
    return random.nextInt(3) > 0
        ? new Length(1 + (random.nextLong() >>> 24 + random.nextInt(38)))
        : calculated(3);
  }

  DurationExpression offset() {
    return random.nextInt(3) > 0
        ? new Length(random.nextLong() >> 24 + random.nextInt(38))
        : calculated(3);
  }

  /** No literal by itself, since a number there would be a length. */
  private DurationExpression calculated(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> new OfQuery(pick(Known.values()));
      case 1 -> new OneOf(pick(Choice.values()), part(depth - 1), part(depth - 1));
      case 2 -> new Negated(compound(depth - 1));
      default -> arithmetic(depth - 1);
    };
  }

  private DurationExpression arithmetic(int depth) {
    BinaryOperator operator =
        pick(
            Stream.of(BinaryOperator.values())
                .filter(BinaryOperator::isArithmetic)
                .toArray(BinaryOperator[]::new));
    return new Arithmetic(closed(depth), operator, closed(depth));
  }

  private DurationExpression part(int depth) {
    return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(4)) {
      case 0 -> new Length(1 + random.nextInt(1_000_000_000));
      case 1 -> new DurationExpression.Number(1 + random.nextInt(100) / 8.0);
      default -> calculated(depth);
    };
  }

  private DurationExpression compound(int depth) {
    DurationExpression calculated = calculated(depth);
    return calculated instanceof Arithmetic
        ? new DurationCalculation.Parentheses(calculated)
        : calculated;
  }

  private DurationExpression closed(int depth) {
    DurationExpression part = part(depth);
    return part instanceof Arithmetic || part instanceof Negated
        ? new DurationCalculation.Parentheses(part)
        : part;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
