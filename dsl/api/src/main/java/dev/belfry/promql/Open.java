package dev.belfry.promql;

import dev.belfry.promql.Literal.NumberLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was begun in a text and waits for an expression to be complete. */
sealed interface Open {

  /**
   * What comes before its operand and ends with it: what binds less tightly does not belong to it.
   */
  sealed interface Prefix extends Open {

    /** How tightly an operator has to bind to belong to the operand. */
    int least();

    /** The expression that it makes of its operand. */
    Expression with(Expression operand, Tokens tokens);
  }

  /** An opening parenthesis. */
  record Enclosed(Token token) implements Open {}

  /** The arguments of a function or aggregation, of which these were read. */
  record Arguments(Token name, Optional<Grouping> grouping, List<Expression> read) implements Open {
    Arguments(Token name, Optional<Grouping> grouping) {
      this(name, grouping, new ArrayList<>());
    }
  }

  /** A sign. It belongs to a number itself. */
  record Signed(Token token) implements Prefix {
    @Override
    public int least() {
      return BinaryOperator.POWER.level();
    }

    @Override
    public Expression with(Expression operand, Tokens tokens) {
      Expression.Sign sign = token.is("-") ? Expression.Sign.MINUS : Expression.Sign.PLUS;
      if (operand instanceof NumberLiteral number) {
        double value = sign == Expression.Sign.MINUS ? -number.value() : number.value();
        return new NumberLiteral(value, number.asDuration(), tokens.since(token.from()));
      }
      return new Expression.Unary(sign, operand, tokens.since(token.from()));
    }
  }

  /** An operator with its left side. */
  record Operation(
      Expression left, BinaryOperator operator, boolean returnBool, VectorMatching matching)
      implements Prefix {
    @Override
    public int least() {
      return operator.groupsFromTheRight() ? operator.level() : operator.level() + 1;
    }

    @Override
    public Expression with(Expression right, Tokens tokens) {
      boolean fits =
          matching.equals(VectorMatching.DEFAULT)
              || !matching.labels().isEmpty()
              || !TypeOf.isScalar(right) && !TypeOf.isScalar(left);
      return new Expression.Binary(
          left,
          operator,
          returnBool,
          fits ? matching : VectorMatching.DEFAULT.filled(matching.fill()),
          right,
          tokens.since(left.source().from()));
    }
  }

  /** A variable in place of an operator, with its left side; it binds least. */
  record VariableOperation(
      Expression left, String operator, boolean returnBool, VectorMatching matching)
      implements Prefix {
    @Override
    public int least() {
      return 1;
    }

    @Override
    public Expression with(Expression right, Tokens tokens) {
      return new Templated.VariableOperation(
          left, operator, returnBool, matching, right, tokens.since(left.source().from()));
    }
  }
}
