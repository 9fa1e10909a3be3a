package dev.belfry.promql;

import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Matcher.Operator;
import java.util.ArrayList;
import java.util.List;

/** Reads what names labels: matchers between braces, lists between parentheses. */
final class LabelParser {
  private static final Label NAME = new Label("__name__");

  private final Tokens tokens;
  private final Literals literals;
  private final Dialect dialect;

  LabelParser(Tokens tokens, Dialect dialect) {
    this.tokens = tokens;
    this.literals = new Literals(tokens);
    this.dialect = dialect;
  }

  /** The matchers between braces, the first of which comes next. */
  List<Matcher> matchers() {
    List<Matcher> matchers = new ArrayList<>();
    tokens.advance();
    while (!tokens.at("}")) {
      matchers.add(matcher());
      if (!tokens.take(",") && !tokens.at("}")) {
        throw tokens.unexpected("`,` or `}`");
      }
    }
    tokens.advance();
    return matchers;
  }

  private Matcher matcher() {
    Token first = tokens.current();
    if (first.is(Token.Kind.WORD)) {
      tokens.advance();
      return matcher(new Label(first.text()), first);
    }
    if (!first.is(Token.Kind.STRING)) {
      throw tokens.unexpected("a label or `}`");
    }
    tokens.advance();
    String name = literals.text(first);
    return tokens.at(",") || tokens.at("}") ? NAME.is(name) : matcher(label(first, name), first);
  }

  private Label label(Token token, String name) {
    if (name.isEmpty()) {
      throw tokens.error("expected the name of a label, got an empty text", token);
    }
    return new Label(name);
  }

  private Matcher matcher(Label label, Token first) {
    Operator operator = operator();
    tokens.advance();
    if (!tokens.at(Token.Kind.STRING)) {
      throw tokens.unexpected("a value in quotes");
    }
    Token value = tokens.advance();
    Matcher matcher = new Matcher(label, operator, literals.text(value));
    boolean regex = operator == Operator.MATCHES || operator == Operator.NOT_MATCHES;
    if (regex && !(dialect == Dialect.GRAFANA && Variables.isIn(matcher.value()))) {
      Regex.problem(matcher.value())
          .ifPresent(
              problem -> {
                throw tokens.error(problem, tokens.since(first.from()));
              });
    }
    return matcher;
  }

  private Operator operator() {
    for (Operator operator : Operator.values()) {
      if (tokens.at(operator.symbol())) {
        return operator;
      }
    }
    throw tokens.unexpected("one of `=`, `!=`, `=~`, `!~`");
  }

  /** The labels between parentheses, which come next. */
  List<Label> list() {
    tokens.expect("(", "`(` and labels");
    List<Label> labels = new ArrayList<>();
    while (!tokens.at(")")) {
      labels.add(listed());
      if (!tokens.take(",") && !tokens.at(")")) {
        throw tokens.unexpected("`,` or `)`");
      }
    }
    tokens.advance();
    return labels;
  }

  private Label listed() {
    Token token = tokens.current();
    if (token.is(Token.Kind.STRING)) {
      tokens.advance();
      return label(token, literals.text(token));
    }
    if (!token.is(Token.Kind.WORD)) {
      throw tokens.unexpected("a label or `)`");
    }
    if (Keywords.isNoListedLabel(token.text())) {
      throw tokens.error("expected a label, got a keyword; write \"" + token.text() + "\"", token);
    }
    tokens.advance();
    return new Label(token.text());
  }
}
