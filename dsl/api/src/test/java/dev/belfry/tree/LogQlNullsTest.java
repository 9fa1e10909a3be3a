package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Placeholder;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import dev.belfry.logql.ByteSize;
import dev.belfry.logql.Expression;
import dev.belfry.logql.GroupedLogs;
import dev.belfry.logql.Grouping;
import dev.belfry.logql.LabelCondition;
import dev.belfry.logql.LabelFilter;
import dev.belfry.logql.LabelMatcher;
import dev.belfry.logql.LineFilter;
import dev.belfry.logql.LogField;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.logql.LogQuery;
import dev.belfry.logql.LogRange;
import dev.belfry.logql.LogScalar;
import dev.belfry.logql.MetricComparison;
import dev.belfry.logql.MetricCondition;
import dev.belfry.logql.MetricQuery;
import dev.belfry.logql.ParserStage;
import dev.belfry.logql.Quantity;
import dev.belfry.logql.Stage;
import dev.belfry.logql.Text;
import dev.belfry.logql.Unwrap;
import dev.belfry.logql.UnwrappedLogs;
import dev.belfry.logql.VectorMatching;
import dev.belfry.logql.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calls everything public of the LogQL package with null in place of one argument. */
class LogQlNullsTest {
  private static final Matcher MATCHER = Label.label("app").is("api");
  private static final LogQuery LOGS = LogQl.streams(MATCHER);
  private static final Expression.Logs TREE = (Expression.Logs) LOGS.expression();
  private static final MetricQuery METRIC = LogQl.vector(1);
  private static final LabelCondition CONDITION = LogQl.field("app").is("api");
  private static final Text TEXT = Text.of("$a");
  private static final Quantity.Decimal NUMBER = new Quantity.Decimal(1);

  static final List<Class<?>> CHECKED =
      List.of(
          ByteSize.class,
          Expression.Logs.class,
          Expression.RangeAggregation.class,
          Expression.VectorAggregation.class,
          Expression.Binary.class,
          Expression.Literal.class,
          Expression.Vector.class,
          Expression.LabelReplace.class,
          Grouping.class,
          GroupedLogs.class,
          LabelCondition.class,
          LabelFilter.Matches.class,
          LabelFilter.Compares.class,
          LabelFilter.Ip.class,
          LabelFilter.And.class,
          LabelFilter.Or.class,
          LabelMatcher.class,
          LineFilter.class,
          LineFilter.Sought.class,
          LogField.class,
          LogQl.class,
          LogQlExpression.class,
          LogQuery.class,
          LogRange.class,
          LogScalar.class,
          MetricComparison.class,
          MetricCondition.class,
          MetricQuery.class,
          ParserStage.Extraction.class,
          ParserStage.Json.class,
          ParserStage.Logfmt.class,
          ParserStage.Pattern.class,
          ParserStage.Regexp.class,
          ParserStage.Unpack.class,
          Quantity.Decimal.class,
          Quantity.Duration.class,
          Quantity.Size.class,
          Quantity.Variable.class,
          SourceRange.class,
          Stage.Chosen.class,
          Stage.Decolorize.class,
          Stage.Drop.class,
          Stage.Keep.class,
          Stage.LabelFormat.class,
          Stage.LineFormat.class,
          Stage.Renaming.class,
          Stage.Templated.class,
          Stage.Where.class,
          Text.class,
          Unwrap.class,
          UnwrappedLogs.class,
          VectorMatching.class,
          Window.class);

  private static final Map<Class<?>, Object> FIXED =
      Map.ofEntries(
          Map.entry(String.class, "$a"),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Label.class, Label.label("app")),
          Map.entry(Matcher.class, MATCHER),
          Map.entry(Placeholder.class, (Placeholder) () -> "$sample"),
          Map.entry(Span.class, Span.minutes(1)),
          Map.entry(ByteSize.class, new ByteSize(1)),
          Map.entry(Expression.Logs.class, TREE),
          Map.entry(Expression.Metric.class, METRIC.expression()),
          Map.entry(LabelCondition.class, CONDITION),
          Map.entry(LabelFilter.class, CONDITION.filter()),
          Map.entry(LabelMatcher.class, LabelMatcher.of(MATCHER)),
          Map.entry(Grouping.class, Grouping.EVERYTHING),
          Map.entry(GroupedLogs.class, LOGS.unwrap(Label.label("size")).by()),
          Map.entry(LogField.class, LogQl.field("app")),
          Map.entry(LogQlExpression.class, LOGS),
          Map.entry(LogQuery.class, LOGS),
          Map.entry(LogRange.class, range()),
          Map.entry(LogScalar.class, LogQl.scalar(1)),
          Map.entry(MetricComparison.class, METRIC.above(0)),
          Map.entry(MetricCondition.class, METRIC.above(0)),
          Map.entry(MetricQuery.class, METRIC),
          Map.entry(Quantity.class, NUMBER),
          Map.entry(Quantity.Amount.class, NUMBER),
          Map.entry(Quantity.Length.class, new Quantity.Duration(1)),
          Map.entry(SourceRange.class, SourceRange.NONE),
          Map.entry(Stage.class, new Stage.Decolorize(SourceRange.NONE)),
          Map.entry(Text.class, TEXT),
          Map.entry(UnwrappedLogs.class, LOGS.unwrap(Label.label("size"))),
          Map.entry(VectorMatching.class, VectorMatching.DEFAULT),
          Map.entry(Window.class, Window.AUTO));

  private static final Map<Class<?>, Object> SAMPLES = samples();

  /** What the tree is made of comes from queries that have a bit of everything. */
  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new HashMap<>(FIXED);
    add(
        samples,
        "label_replace(sum((rate({a=\"b\"}[5m]) + 1)), \"a\", \"b\", \"c\", \"d\") + vector(1)");
    String stages =
        "{a=\"b\"} |= \"x\" | json | logfmt | unpack | decolorize | regexp \"(?P<a>x)\""
            + " | pattern \"<a>\" | line_format \"x\" | label_format a=b | drop a | keep a"
            + " | (a=\"b\" or c>5) and d=ip(\"::1\")";
    for (Stage stage : ((Expression.Logs) LogQl.parse(stages).expression()).stages()) {
      samples.put(stage.getClass(), stage);
      if (stage instanceof Stage.Where where) {
        add(samples, where.filter());
      }
    }
    return samples;
  }

  private static void add(Map<Class<?>, Object> samples, String query) {
    add(samples, LogQl.parse(query).expression());
  }

  private static void add(Map<Class<?>, Object> samples, Expression expression) {
    samples.put(expression.getClass(), expression);
    expression.children().forEach(child -> add(samples, child));
  }

  private static void add(Map<Class<?>, Object> samples, LabelFilter filter) {
    samples.put(filter.getClass(), filter);
    if (filter instanceof LabelFilter.And and) {
      add(samples, and.left());
      add(samples, and.right());
    } else if (filter instanceof LabelFilter.Or or) {
      add(samples, or.left());
      add(samples, or.right());
    }
  }

  private static LogRange range() {
    return ((Expression.RangeAggregation) LOGS.rate().expression()).range();
  }

  @ParameterizedTest
  @FieldSource("CHECKED")
  void every_null_is_refused_by_the_name_of_the_parameter(Class<?> type) {
    assertEquals(List.of(), new NullCalls(SAMPLES).accepted(type));
  }
}
