package dev.belfry.logql;

import static dev.belfry.logql.LogQl.extracted;
import static dev.belfry.logql.LogQl.field;
import static dev.belfry.logql.LogQl.ignoring;
import static dev.belfry.logql.LogQl.on;
import static dev.belfry.logql.LogQl.scalar;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.logql.LogQl.vector;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import java.util.List;
import java.util.Random;

/** Makes queries by random calls of the typed surface; the same seed makes the same ones. */
final class RandomQueries {
  private static final String[] LABELS = {"app", "level", "pod", "rate", "ip", "_x9"};
  private static final String[] VALUES = {
    "x", "5..", "a|b", "say \"hi\"\n", "\\d+", "größe", "`", "$var", "{{.a}}", "#", ""
  };
  private static final double[] NUMBERS = {0, 1, -1, 0.05, 1e9, -2.5, 1e-7};

  private final Random random;

  RandomQueries(long seed) {
    random = new Random(seed);
  }

  LogQlExpression any() {
    return switch (random.nextInt(4)) {
      case 0 -> logs();
      case 1 -> condition(3);
      default -> metric(4);
    };
  }

  private LogQuery logs() {
    LogQuery logs = streams(label().is("x" + value()), matcher());
    for (int stages = random.nextInt(4); stages > 0; stages--) {
      logs = random.nextBoolean() ? filtered(logs) : changed(logs);
    }
    return logs;
  }

  private LogQuery filtered(LogQuery logs) {
    return switch (random.nextInt(8)) {
      case 0 -> logs.containing(value());
      case 1 -> logs.notContaining(value(), value());
      case 2 -> logs.matching(value());
      case 3 -> logs.notLike("<_> " + random.nextInt(9));
      case 4 -> logs.containingIp("10.0.0.0/8");
      case 5 -> logs.where(matcher());
      default -> logs.where(labels(3));
    };
  }

  private LogQuery changed(LogQuery logs) {
    return switch (random.nextInt(10)) {
      case 0 -> logs.json();
      case 1 -> logs.json(List.of(extracted(label(), value()), extracted(label())));
      case 2 -> logs.logfmt(ParserStage.LogfmtFlag.STRICT);
      case 3 -> logs.regexp("(?P<a>\\w+) " + random.nextInt(9));
      case 4 -> logs.pattern("<a> " + value().replace("<", "") + " <_>");
      case 5 -> logs.lineFormat(value());
      case 6 -> logs.labelFormat(label(), value());
      case 7 -> logs.renaming(label(), label());
      case 8 -> logs.drop(label(), label()).decolorize();
      default -> logs.keep(matcher());
    };
  }

  private LabelCondition labels(int depth) {
    LogField field = field(label());
    return switch (random.nextInt(depth == 0 ? 5 : 8)) {
      case 0 -> field.is(value());
      case 1 -> field.matches(value());
      case 2 -> field.above(number());
      case 3 -> field.atMost(span());
      case 4 -> field.below(new ByteSize(random.nextInt(1_000_000) * 1024L));
      case 5 -> labels(depth - 1).and(labels(depth - 1));
      default -> labels(depth - 1).or(labels(depth - 1));
    };
  }

  private MetricQuery metric(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0 -> leaf();
      case 1, 2 -> aggregated(metric(depth - 1));
      case 3 -> condition(depth - 1).asMetric();
      case 4 -> scalar(number()).minus(metric(depth - 1));
      case 5 -> matched(metric(depth - 1), metric(depth - 1));
      default -> joined(metric(depth - 1), metric(depth - 1));
    };
  }

  private MetricQuery leaf() {
    Window window = Window.of(span());
    return switch (random.nextInt(7)) {
      case 0 -> logs().rate();
      case 1 -> logs().countOver(window);
      case 2 -> logs().bytesRate(window.offset(span()));
      case 3 -> logs().unwrap(label()).ignoringErrors().sumOver(window);
      case 4 -> logs().unwrapDuration(label()).by(label()).percentileOver(random.nextInt(101));
      case 5 -> logs().unwrapBytes(label()).without(label()).maxOver(window);
      default -> vector(random.nextInt(9));
    };
  }

  private MetricQuery aggregated(MetricQuery of) {
    return switch (random.nextInt(6)) {
      case 0 -> of.sumBy(label(), label());
      case 1 -> of.avgWithout(label());
      case 2 -> of.topK(1 + random.nextInt(9));
      case 3 -> of.sortDescending();
      case 4 -> of.labelReplace(label(), value(), label(), "(.*)");
      default -> of.count();
    };
  }

  private MetricQuery joined(MetricQuery left, MetricQuery right) {
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

  private MetricQuery matched(MetricQuery left, MetricQuery right) {
    return switch (random.nextInt(4)) {
      case 0 -> left.dividedBy(right, on(label()).groupLeft(label()));
      case 1 -> left.plus(right, ignoring(label()).groupRight());
      case 2 -> left.or(right, on());
      default -> left.minus(right, on(label()));
    };
  }

  private MetricCondition condition(int depth) {
    MetricQuery left = metric(depth / 2);
    return switch (random.nextInt(7)) {
      case 0 -> condition(depth / 2).and(condition(depth / 2));
      case 1 -> condition(depth / 2).or(condition(depth / 2), on(label()));
      case 2 -> condition(depth / 2).unless(condition(depth / 2));
      case 3 -> left.above(metric(depth / 2));
      case 4 -> left.equalTo(number()).zeroOrOne().below(number());
      case 5 -> left.notEqualTo(metric(depth / 2), ignoring(label()));
      default -> left.atMost(number());
    };
  }

  private Label label() {
    return new Label(LABELS[random.nextInt(LABELS.length)]);
  }

  private String value() {
    return VALUES[random.nextInt(VALUES.length)];
  }

  private Matcher matcher() {
    Matcher.Operator[] operators = Matcher.Operator.values();
    return new Matcher(label(), operators[random.nextInt(operators.length)], value());
  }

  private double number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private Span span() {
    return new Span(1 + random.nextInt(1_000_000_000));
  }
}
