package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import dev.belfry.promql.LabelParser.Matchers;
import dev.belfry.promql.Selector.RangeSelector;
import dev.belfry.promql.Selector.Subquery;
import dev.belfry.promql.Selector.VectorSelector;
import java.util.Optional;

/** Reads selectors, and what may stand behind an expression: ranges and modifiers. */
final class SelectorParser {
  private static final Label NAME = new Label("__name__");
  private static final String OFFSET = "offset";

  private final Tokens tokens;
  private final LabelParser labels;
  private final Literals literals;
  private final DurationParser durations;

  SelectorParser(Tokens tokens, LabelParser labels) {
    this.tokens = tokens;
    this.labels = labels;
    this.literals = new Literals(tokens);
    this.durations = new DurationParser(tokens);
  }

  /** A selector without a name, whose brace comes next. */
  VectorSelector unnamed() {
    int from = tokens.current().from();
    Matchers matchers = labels.matchers();
    return selector("", matchers, tokens.since(from));
  }

  /** The selector whose name was read last. */
  VectorSelector named(Token name) {
    Matchers matchers = tokens.at("{") ? labels.matchers() : Matchers.NONE;
    SourceRange place = tokens.since(name.from());
    for (Matcher matcher : matchers.known()) {
      if (matcher.label().equals(NAME)) {
        throw tokens.error(
            "expected one name of a metric, got `" + name.text() + "` and `" + matcher + "`",
            place);
      }
    }
    return selector(name.text(), matchers, place);
  }

  private static VectorSelector selector(String name, Matchers matchers, SourceRange place) {
    return new VectorSelector(name, matchers.known(), matchers.variables(), Modifiers.NONE, place);
  }

  /** Whether something comes next that makes the name of a metric of the word before it. */
  boolean followsMetric() {
    return tokens.at("{")
        || tokens.at("[")
        || tokens.at("@")
        || tokens.current().isKeyword(OFFSET)
        || extension().isPresent();
  }

  /** The expression with everything that stands behind it. */
  Expression modified(Expression expression) {
    Expression modified = expression;
    while (true) {
      Optional<RangeExtension> extension = extension();
      if (tokens.at("[")) {
        modified = ranged(modified);
      } else if (tokens.at("@")) {
        modified = at(modified);
      } else if (tokens.current().isKeyword(OFFSET)) {
        modified = offset(modified);
      } else if (extension.isPresent()) {
        modified = extended(modified, extension.get());
      } else {
        return modified;
      }
    }
  }

  private Expression ranged(Expression inner) {
    Token open = tokens.advance();
    DurationExpression range = durations.window();
    if (tokens.take(":")) {
      Optional<DurationExpression> step =
          tokens.at("]") ? Optional.empty() : Optional.of(durations.window());
      tokens.expect("]", "an operator or `]`");
      return new Subquery(inner, range, step, Modifiers.NONE, tokens.since(inner.source().from()));
    }
    tokens.expect("]", "an operator, `:` or `]`");
    return range(inner, range, tokens.since(open.from()));
  }

  private RangeSelector range(Expression inner, DurationExpression range, SourceRange brackets) {
    if (!(inner instanceof VectorSelector selector)) {
      throw tokens.error(
          "expected a range behind a selector alone; behind another expression, write a subquery"
              + " such as [5m:1m]",
          brackets);
    }
    Modifiers modifiers = selector.modifiers();
    if (modifiers.isShifted()) {
      throw tokens.error(
          "expected "
              + (modifiers.offset().isPresent() ? OFFSET : "@")
              + " behind the range, got it before it",
          brackets);
    }
    SourceRange place = tokens.since(selector.source().from());
    return new RangeSelector(
        selector.with(Modifiers.NONE, selector.source()), range, modifiers, place);
  }

  private Selector selector(Expression expression, String modifier) {
    if (expression instanceof Selector selector) {
      return selector;
    }
    throw tokens.error(
        "`" + modifier + "`: expected a selector or a subquery before it", expression.source());
  }

  private Selector changed(Selector selector, Modifiers modifiers) {
    return selector.with(modifiers, tokens.since(selector.source().from()));
  }

  private Expression offset(Expression expression) {
    Selector selector = selector(expression, OFFSET);
    Token keyword = tokens.advance();
    DurationExpression offset = durations.offset();
    if (selector.modifiers().offset().isPresent()) {
      throw tokens.error("expected one offset, got two", tokens.since(keyword.from()));
    }
    return changed(selector, selector.modifiers().offset(offset));
  }

  private Expression at(Expression expression) {
    Selector selector = selector(expression, "@");
    Token sign = tokens.advance();
    AtTime moment = moment();
    if (selector.modifiers().at().isPresent()) {
      throw tokens.error("expected one `@`, got two", tokens.since(sign.from()));
    }
    return changed(selector, selector.modifiers().at(moment));
  }

  private AtTime moment() {
    Token token = tokens.current();
    if (token.isKeyword("start") || token.isKeyword("end")) {
      tokens.advance();
      tokens.expect("(", "`(` behind " + token.described());
      tokens.expect(")", "`)`");
      return token.isKeyword("start") ? AtTime.Edge.START : AtTime.Edge.END;
    }
    if (token.hasVariable()) {
      return new AtTime.Variable(tokens.advance().text());
    }
    boolean negative = tokens.take("-");
    if (!negative) {
      tokens.take("+");
    }
    Token number = tokens.current();
    boolean word = Keywords.isNumber(number.text());
    if (!number.is(Token.Kind.NUMBER) && !number.is(Token.Kind.DURATION) && !word) {
      throw tokens.unexpected("a timestamp in seconds, start() or end()");
    }
    tokens.advance();
    return timestamp(literals.value(number), negative, tokens.since(token.from()));
  }

  private AtTime timestamp(double seconds, boolean negative, SourceRange place) {
    try {
      return AtTime.seconds(negative ? -seconds : seconds);
    } catch (IllegalArgumentException e) {
      throw tokens.error("`@`: expected a timestamp in seconds that fits into 64 bits", place);
    }
  }

  private Optional<RangeExtension> extension() {
    for (RangeExtension extension : RangeExtension.values()) {
      if (tokens.current().isKeyword(extension.symbol())) {
        return Optional.of(extension);
      }
    }
    return Optional.empty();
  }

  private Expression extended(Expression expression, RangeExtension extension) {
    Selector selector = selector(expression, extension.symbol());
    Optional<RangeExtension> before = selector.modifiers().extension();
    if (selector instanceof Subquery) {
      throw tokens.error(
          "`" + extension.symbol() + "`: expected a selector before it, got a subquery",
          selector.source());
    }
    tokens.advance();
    SourceRange place = tokens.since(selector.source().from());
    if (before.isPresent() && before.get() != extension) {
      throw tokens.error("expected anchored or smoothed, got both", place);
    }
    return changed(selector, selector.modifiers().extension(extension));
  }
}
