package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.promql.VectorMatching.Fill;
import dev.belfry.promql.VectorMatching.Group;
import dev.belfry.promql.VectorMatching.Mode;
import java.util.List;
import java.util.OptionalDouble;

/** Reads what may stand between an operator and its right side. */
final class MatchingParser {
  private final Tokens tokens;
  private final LabelParser labels;
  private final Literals literals;

  MatchingParser(Tokens tokens, LabelParser labels) {
    this.tokens = tokens;
    this.labels = labels;
    this.literals = new Literals(tokens);
  }

  /** Takes {@code bool} if it is there and allowed. */
  boolean bool(BinaryOperator operator) {
    Token token = tokens.current();
    if (!tokens.takeKeyword("bool")) {
      return false;
    }
    if (!operator.isComparison()) {
      throw tokens.error(
          "`bool`: expected one of == != < <= > >= before it, got `" + operator.symbol() + "`",
          token);
    }
    return true;
  }

  VectorMatching matching(BinaryOperator operator) {
    int from = tokens.current().from();
    VectorMatching matching = matching();
    if (operator.isSetOperator()) {
      requireForSets(operator, matching, from);
    }
    return matching;
  }

  /** What may stand behind an operator that is not known. */
  VectorMatching matching() {
    return compared(tokens.current().from()).filled(fill());
  }

  private VectorMatching compared(int from) {
    for (Mode mode : Mode.values()) {
      if (tokens.takeKeyword(mode.symbol())) {
        return grouped(mode, labels.list(), from);
      }
    }
    return VectorMatching.DEFAULT;
  }

  private void requireForSets(BinaryOperator operator, VectorMatching matching, int from) {
    boolean grouped = matching.group() != Group.NONE;
    if (grouped || !matching.fill().equals(Fill.NONE)) {
      throw tokens.error(
          "`"
              + operator.symbol()
              + "`: expected on or ignoring alone, got "
              + (grouped ? matching.group().symbol() : "fill"),
          tokens.since(from));
    }
  }

  private VectorMatching grouped(Mode mode, List<Label> compared, int from) {
    for (Group group : new Group[] {Group.LEFT, Group.RIGHT}) {
      if (tokens.takeKeyword(group.symbol())) {
        List<Label> included = tokens.at("(") ? labels.list() : List.of();
        if (mode == Mode.ON) {
          requireOthers(included, compared, group, from);
        }
        return new VectorMatching(mode, compared, group, included);
      }
    }
    return new VectorMatching(mode, compared, Group.NONE, List.of());
  }

  private void requireOthers(List<Label> included, List<Label> compared, Group group, int from) {
    for (Label label : included) {
      if (compared.contains(label)) {
        String both = "expected a label in on or in " + group.symbol() + ", got ";
        throw tokens.error(both + "`" + label.name() + "` in both", tokens.since(from));
      }
    }
  }

  /** The words are names of metrics where no parenthesis follows. */
  private Fill fill() {
    if (startsFill("fill")) {
      OptionalDouble both = value();
      return new Fill(both, both);
    }
    Fill fill = Fill.NONE;
    for (int i = 0; i < 2; i++) {
      if (fill.left().isEmpty() && startsFill("fill_left")) {
        fill = new Fill(value(), fill.right());
      } else if (fill.right().isEmpty() && startsFill("fill_right")) {
        fill = new Fill(fill.left(), value());
      }
    }
    return fill;
  }

  private boolean startsFill(String keyword) {
    return tokens.current().isKeyword(keyword) && tokens.follows('(');
  }

  private OptionalDouble value() {
    tokens.advance();
    tokens.advance();
    boolean negative = tokens.take("-");
    if (!negative) {
      tokens.take("+");
    }
    Token token = tokens.current();
    if (!token.is(Token.Kind.NUMBER)
        && !token.is(Token.Kind.DURATION)
        && !Keywords.isNumber(token.text())) {
      throw tokens.unexpected("a number");
    }
    tokens.advance();
    double value = literals.value(token);
    tokens.expect(")", "`)` behind the number");
    return OptionalDouble.of(negative ? -value : value);
  }
}
