package dev.belfry.promql;

import dev.belfry.common.Bytes;
import dev.belfry.common.Dialect;
import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Matcher.Operator;
import dev.belfry.common.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * What stands between braces.
   *
   * @param known the conditions of which at most parts of texts are variables
   * @param variables the others
   */
  record Matchers(List<Matcher> known, List<VariableMatcher> variables) {
    static final Matchers NONE = new Matchers(List.of(), List.of());
  }

  /** The matchers between braces, the first of which comes next. */
  Matchers matchers() {
    Matchers matchers = new Matchers(new ArrayList<>(), new ArrayList<>());
    tokens.advance();
    while (!tokens.at("}")) {
      matcher(matchers);
      if (!tokens.take(",") && !tokens.at("}")) {
        throw tokens.unexpected("`,` or `}`");
      }
    }
    tokens.advance();
    return matchers;
  }

  private void matcher(Matchers matchers) {
    Token first = tokens.current();
    if (!first.is(Token.Kind.WORD) && !first.is(Token.Kind.STRING)) {
      throw tokens.unexpected("a label or `}`");
    }
    tokens.advance();
    boolean alone = tokens.at(",") || tokens.at("}");
    if (alone && first.hasVariable()) {
      matchers.variables().add(new VariableMatcher(Optional.empty(), first.text()));
    } else if (alone && first.is(Token.Kind.STRING)) {
      matchers.known().add(NAME.is(literals.text(first)));
    } else {
      Label label =
          first.is(Token.Kind.WORD) ? new Label(first.text()) : label(first, literals.text(first));
      matcher(label, first, matchers);
    }
  }

  private Label label(Token token, String name) {
    if (name.isEmpty()) {
      throw tokens.error("expected the name of a label, got an empty text", token);
    }
    if (name.codePoints().anyMatch(Bytes::isOne)) {
      throw tokens.error("expected the name of a label, got bytes that are no UTF-8", token);
    }
    return new Label(name);
  }

  private void matcher(Label label, Token first, Matchers matchers) {
    String name = first.is(Token.Kind.WORD) ? first.text() : MatcherOrder.name(label);
    Optional<Label> known = isFilledIn(label.name()) ? Optional.empty() : Optional.of(label);
    if (tokens.current().hasVariable() || first.hasVariable() && tokens.at(Token.Kind.STRING)) {
      matchers.variables().add(withVariableOperator(name, known));
      return;
    }
    Operator operator = operator();
    tokens.advance();
    Token value = value();
    if (value.is(Token.Kind.STRING)) {
      requireRegex(operator, literals.text(value), first);
    }
    if (known.isPresent() && !isOpen(value)) {
      matchers.known().add(new Matcher(label, operator, literals.text(value)));
    } else {
      String text = name + operator.symbol() + printed(value);
      matchers.variables().add(new VariableMatcher(known, text));
    }
  }

  /** The operator is a word of its own, or the end of the word that starts with the label. */
  private VariableMatcher withVariableOperator(String name, Optional<Label> known) {
    boolean apart = tokens.current().hasVariable();
    String left = name + (apart ? " " + tokens.advance().text() + " " : "");
    return new VariableMatcher(known, left + printed(value()));
  }

  private Token value() {
    if (!tokens.at(Token.Kind.STRING) && !tokens.current().hasVariable()) {
      throw tokens.unexpected("a value in quotes");
    }
    return tokens.advance();
  }

  /** Whether more is filled in than a part of a text in double quotes. */
  private boolean isOpen(Token value) {
    return value.hasVariable() || value.text().startsWith("`") && isFilledIn(literals.text(value));
  }

  private String printed(Token value) {
    return isOpen(value) ? value.text() : Quotes.quoted(literals.text(value));
  }

  private void requireRegex(Operator operator, String value, Token first) {
    boolean regex = operator == Operator.MATCHES || operator == Operator.NOT_MATCHES;
    if (regex && !isFilledIn(value)) {
      Regex.problem(value)
          .ifPresent(
              problem -> {
                throw tokens.error(problem, tokens.since(first.from()));
              });
    }
  }

  /** Whether Grafana replaces a part of the text. */
  boolean isFilledIn(String text) {
    return dialect == Dialect.GRAFANA && Variables.isIn(text);
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
    return token.hasVariable() ? Label.chosenBy(token::text) : new Label(token.text());
  }
}
