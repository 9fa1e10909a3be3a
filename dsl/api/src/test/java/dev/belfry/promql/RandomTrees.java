package dev.belfry.promql;

import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.promql.Expression.Aggregation;
import dev.belfry.promql.Expression.Binary;
import dev.belfry.promql.Expression.Call;
import dev.belfry.promql.Expression.Parentheses;
import dev.belfry.promql.Expression.Sign;
import dev.belfry.promql.Expression.Unary;
import dev.belfry.promql.Literal.NumberLiteral;
import dev.belfry.promql.Literal.StringLiteral;
import dev.belfry.promql.Selector.RangeSelector;
import dev.belfry.promql.Selector.Subquery;
import dev.belfry.promql.Selector.VectorSelector;
import dev.belfry.promql.Templated.VariableAggregation;
import dev.belfry.promql.Templated.VariableOperation;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes trees of every kind of node, whose types fit together; the same seed makes the same ones.
 */
final class RandomTrees {
  private static final String[] NAMES = {
    "x", "a:b", "sum", "by", "offset", "on", "Inf", "my.metric", "gr\u00f6\u00dfe", "", "start"
  };
  private static final String[] LABELS = {
    "a", "job", "by", "on", "without", "NaN", "my.label", "a b", "\u65e5", "say \"hi\"", "$a"
  };
  private static final String[] TEXTS = {
    "",
    "x",
    "5..",
    "a|b",
    "\"",
    "\\",
    "\n\t\u0007",
    "gr\u00f6\u00dfe",
    "\ud83d\ude00",
    "\u200b\u00a0",
    "$x",
    "`'"
  };
  private static final double[] NUMBERS = {
    0, -0.0, 1, -1, 0.5, 1e-9, 1e21, -2.5, 4.9e-324, Double.MAX_VALUE, 1 / 0.0, -1 / 0.0, Double.NaN
  };
  private static final BinaryOperator[] OPERATORS = BinaryOperator.values();

  private static final String[] VARIABLES = {"$x", "${x:raw}", "[[x]]", "${x}_y", "a_$x"};

  private final Random random;
  private final RandomDurations durations;
  private final boolean variables;

  /** Trees that the dialect can read, with variables if it has some. */
  RandomTrees(long seed, Dialect dialect) {
    random = new Random(seed);
    variables = dialect == Dialect.GRAFANA;
    durations = new RandomDurations(random, variables);
  }

  Expression any() {
    return switch (random.nextInt(8)) {
      case 0 -> scalar(4);
      case 1 -> range(4);
      case 2 -> new StringLiteral(pick(TEXTS));
      default -> vector(5);
    };
  }

  private Expression vector(int depth) {
    if (depth <= 0) {
      return selector(modifiers(true));
    }
    if (variables && random.nextInt(4) == 0) {
      return filledIn(depth - 1);
    }
    return switch (random.nextInt(9)) {
      case 0 -> selector(modifiers(true));
      case 1 -> aggregation(depth - 1);
      case 2 -> call(depth - 1);
      case 3 -> new Parentheses(vector(depth - 1));
      case 4 -> sign(vector(depth - 1));
      case 5 -> withScalar(depth - 1);
      default -> joined(depth - 1);
    };
  }

  private Expression filledIn(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> new Literal.Variable("${x}");
      case 1 -> new Call(pick(VARIABLES), List.of(vector(depth)));
      case 2 -> {
        Grouping grouping = new Grouping(pick(Grouping.Mode.values()), List.of(label()));
        List<Expression> arguments =
            random.nextBoolean() ? List.of(vector(depth)) : List.of(scalar(depth), vector(depth));
        yield new VariableAggregation(pick(VARIABLES), grouping, arguments, SourceRange.NONE);
      }
      default -> {
        VectorMatching matching = matching(BinaryOperator.ADD);
        Expression left = vector(depth);
        yield new VariableOperation(
            left, "$op", random.nextBoolean(), matching, closed(depth), SourceRange.NONE);
      }
    };
  }

  /** Right of an operator that is not known, all but another such operator. */
  private Expression closed(int depth) {
    Expression right = vector(depth);
    return right instanceof VariableOperation ? new Parentheses(right) : right;
  }

  private VectorSelector selector(Modifiers modifiers) {
    String name = pick(NAMES);
    Stream<Matcher> extra =
        name.isEmpty() ? Stream.of(new Label("a").is("b")) : Stream.<Matcher>empty();
    List<Matcher> matchers =
        Stream.concat(extra, Stream.generate(this::matcher).limit(random.nextInt(4))).toList();
    List<VariableMatcher> open =
        variables
            ? Stream.generate(this::variableMatcher).limit(random.nextInt(3)).toList()
            : List.of();
    return new VectorSelector(name, matchers, open, modifiers, SourceRange.NONE);
  }

  private VariableMatcher variableMatcher() {
    Optional<Label> job = Optional.of(new Label("job"));
    return switch (random.nextInt(4)) {
      case 0 -> new VariableMatcher(job, "job=~$x");
      case 1 -> new VariableMatcher(job, "job $op \"say \\\"hi\\\"\"");
      case 2 -> new VariableMatcher(job, "job=`\\d$x`");
      default -> new VariableMatcher(Optional.empty(), pick(VARIABLES));
    };
  }

  private Matcher matcher() {
    Matcher.Operator operator = pick(Matcher.Operator.values());
    boolean regex =
        operator == Matcher.Operator.MATCHES || operator == Matcher.Operator.NOT_MATCHES;
    return new Matcher(label(), operator, regex ? "5..|[a-z]+\\." : pick(TEXTS));
  }

  private Modifiers modifiers(boolean extended) {
    Modifiers modifiers = Modifiers.NONE;
    if (random.nextInt(3) == 0) {
      modifiers = modifiers.offset(durations.offset());
    }
    if (random.nextInt(3) == 0) {
      modifiers = modifiers.at(moment());
    }
    return extended && random.nextInt(4) == 0
        ? modifiers.extension(pick(RangeExtension.values()))
        : modifiers;
  }

  private AtTime moment() {
    return random.nextInt(3) == 0
        ? pick(AtTime.Edge.values())
        : new AtTime.Timestamp(random.nextLong() >> 12 + random.nextInt(40));
  }

  private Expression range(int depth) {
    DurationExpression window = durations.positive();
    return random.nextBoolean()
        ? new RangeSelector(selector(Modifiers.NONE), window, modifiers(true), SourceRange.NONE)
        : new Subquery(
            Precedence.closed(vector(depth - 1)),
            window,
            random.nextBoolean() ? Optional.empty() : Optional.of(durations.positive()),
            modifiers(false),
            SourceRange.NONE);
  }

  private Expression aggregation(int depth) {
    AggregationOperator operator = pick(AggregationOperator.values());
    Grouping grouping = new Grouping(pick(Grouping.Mode.values()), labels());
    Optional<Expression> parameter =
        operator
            .parameter()
            .map(type -> type == ValueType.STRING ? new StringLiteral(pick(TEXTS)) : scalar(depth));
    return new Aggregation(operator, grouping, parameter, vector(depth));
  }

  private Expression call(int depth) {
    List<Function> functions =
        Functions.names().stream()
            .map(name -> Functions.of(name).orElseThrow())
            .filter(function -> function.returns() == ValueType.INSTANT_VECTOR)
            .toList();
    Function function = functions.get(random.nextInt(functions.size()));
    int count =
        function.least() + random.nextInt(Math.min(3, function.most() - function.least() + 1));
    return new Call(
        function.name(),
        Stream.iterate(0, i -> i + 1)
            .limit(count)
            .map(place -> argument(function, place, depth))
            .toList());
  }

  private Expression argument(Function function, int place, int depth) {
    if (function.name().equals("info") && place == 1) {
      return new VectorSelector("", List.of(matcher()));
    }
    return switch (function.argument(place)) {
      case SCALAR -> scalar(depth);
      case STRING -> new StringLiteral(pick(TEXTS));
      case RANGE_VECTOR -> range(depth);
      default -> vector(depth);
    };
  }

  private Expression sign(Expression operand) {
    if (operand instanceof NumberLiteral number) {
      return new NumberLiteral(-number.value());
    }
    boolean open =
        operand instanceof Binary binary && binary.operator() != BinaryOperator.POWER
            || operand instanceof VariableOperation;
    return new Unary(pick(Sign.values()), open ? new Parentheses(operand) : operand);
  }

  private Expression withScalar(int depth) {
    BinaryOperator operator = OPERATORS[3 + random.nextInt(OPERATORS.length - 3)];
    boolean bool = operator.isComparison() && random.nextBoolean();
    Expression scalar = scalar(depth);
    Expression vector = vector(depth);
    return random.nextBoolean()
        ? binary(scalar, operator, bool, VectorMatching.DEFAULT, vector)
        : binary(vector, operator, bool, VectorMatching.DEFAULT, scalar);
  }

  private Expression joined(int depth) {
    BinaryOperator operator = pick(OPERATORS);
    boolean bool = operator.isComparison() && random.nextBoolean();
    return binary(vector(depth), operator, bool, matching(operator), vector(depth));
  }

  private VectorMatching matching(BinaryOperator operator) {
    VectorMatching matching =
        new VectorMatching(
            pick(VectorMatching.Mode.values()), labels(), VectorMatching.Group.NONE, List.of());
    if (operator.isSetOperator()) {
      return matching;
    }
    if (random.nextInt(3) == 0) {
      Label included = new Label("included");
      matching =
          random.nextBoolean()
              ? matching.grouped(VectorMatching.Group.LEFT, included)
              : matching.grouped(VectorMatching.Group.RIGHT);
    }
    return switch (random.nextInt(6)) {
      case 0 -> matching.fill(pick(NUMBERS));
      case 1 -> matching.fillLeft(pick(NUMBERS));
      case 2 -> matching.fillRight(pick(NUMBERS)).fillLeft(1);
      default -> matching;
    };
  }

  private static Expression binary(
      Expression left,
      BinaryOperator operator,
      boolean bool,
      VectorMatching matching,
      Expression right) {
    Binary enclosed = Precedence.binary(left, operator, matching, right);
    return new Binary(enclosed.left(), operator, bool, matching, enclosed.right());
  }

  private Expression scalar(int depth) {
    if (depth <= 0) {
      return number();
    }
    return switch (random.nextInt(7)) {
      case 0 -> new Call("time", List.of());
      case 1 -> new Call("scalar", List.of(vector(depth - 1)));
      case 2 -> sign(scalar(depth - 1));
      case 3 -> new Parentheses(scalar(depth - 1));
      case 4 -> calculation(depth - 1);
      default -> number();
    };
  }

  private Expression calculation(int depth) {
    BinaryOperator operator = OPERATORS[3 + random.nextInt(OPERATORS.length - 3)];
    return binary(
        scalar(depth), operator, operator.isComparison(), VectorMatching.DEFAULT, scalar(depth));
  }

  private Expression number() {
    return random.nextInt(4) == 0
        ? new NumberLiteral(random.nextInt(1_000_000) / 1000.0, true, SourceRange.NONE)
        : new NumberLiteral(pick(NUMBERS));
  }

  private List<Label> labels() {
    return Stream.generate(this::listed).limit(random.nextInt(3)).toList();
  }

  private Label listed() {
    return variables && random.nextInt(4) == 0 ? Label.chosenBy(() -> pick(VARIABLES)) : label();
  }

  /** The last one is a name to Prometheus alone. */
  private Label label() {
    return new Label(LABELS[random.nextInt(variables ? LABELS.length - 1 : LABELS.length)]);
  }

  private double pick(double[] numbers) {
    return numbers[random.nextInt(numbers.length)];
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
