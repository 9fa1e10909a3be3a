package dev.belfry.logql;

import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a range of time, whose brackets stand at its end or behind its selector. */
final class RangeReader {
  private final Tokens tokens;
  private final StageReader stages;

  RangeReader(Tokens tokens, StageReader stages) {
    this.tokens = tokens;
    this.stages = stages;
  }

  /** How far back and, if not from now, from when. */
  private record Time(Quantity.Length length, Optional<Quantity.Length> offset) {}

  LogRange range() {
    int around = 0;
    while (tokens.peek().isSymbol("(") && tokens.peek(1).isSymbol("(")) {
      tokens.next();
      around++;
    }
    LogRange range = tokens.peek().isSymbol("(") ? enclosed() : open();
    for (; around > 0; around--) {
      tokens.expect(")");
    }
    return range;
  }

  private LogRange open() {
    int from = tokens.from();
    List<LabelMatcher> matchers = stages.selector();
    if (tokens.peek().is(Kind.RANGE)) {
      return behindTime(from, matchers);
    }
    List<Stage> behind = stages.stages();
    Optional<Unwrap> unwrap = stages.unwrap();
    return made(from, matchers, behind, unwrap, time());
  }

  private LogRange behindTime(int from, List<LabelMatcher> matchers) {
    Time time = time();
    List<Stage> behind = stages.stages();
    Optional<Unwrap> unwrap = stages.unwrap();
    return made(from, matchers, behind, unwrap, time);
  }

  /** In parentheses there is a whole range, or lines to which the brackets behind them belong. */
  private LogRange enclosed() {
    int from = tokens.next().from();
    List<LabelMatcher> matchers = stages.selector();
    if (tokens.peek().is(Kind.RANGE)) {
      return closed(behindTime(from, matchers));
    }
    List<Stage> behind = stages.stages();
    Optional<Unwrap> unwrap = stages.unwrap();
    if (tokens.peek().is(Kind.RANGE)) {
      return closed(made(from, matchers, behind, unwrap, time()));
    }
    tokens.expect(")");
    Time time = time();
    Optional<Unwrap> late =
        behind.isEmpty() && unwrap.isEmpty() ? stages.unwrap() : Optional.empty();
    return made(from, matchers, behind, unwrap.or(() -> late), time);
  }

  private LogRange closed(LogRange range) {
    tokens.expect(")");
    return range;
  }

  private Time time() {
    if (!tokens.peek().is(Kind.RANGE)) {
      throw tokens.unexpected("a range of time such as [5m] or another stage");
    }
    Quantity.Length length = tokens.range();
    return new Time(
        length, tokens.takeWord("offset") ? Optional.of(tokens.length()) : Optional.empty());
  }

  private LogRange made(
      int from,
      List<LabelMatcher> matchers,
      List<Stage> behind,
      Optional<Unwrap> unwrap,
      Time time) {
    SourceRange source = tokens.since(from);
    Expression.Logs logs = stages.logs(from, matchers, behind);
    return new LogRange(logs, unwrap, time.length(), time.offset(), source);
  }
}
