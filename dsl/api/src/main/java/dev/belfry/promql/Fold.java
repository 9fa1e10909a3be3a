package dev.belfry.promql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Makes something of an expression from what was made of the expressions inside it. The visitor's
 * methods are called for the inner ones first, and not by each other, so that no expression is too
 * deep for the stack of a thread.
 *
 * @param <R> what is made of an expression
 */
abstract class Fold<R> implements ExpressionVisitor<R> {
  private List<R> results = List.of();

  /** An expression that is not done before all inside it are. */
  private final class Open {
    private final Expression expression;
    private final Iterator<Expression> inside;
    private final List<R> done;

    Open(Expression expression) {
      this.expression = expression;
      List<Expression> all = inside(expression);
      inside = all.iterator();
      done = all.isEmpty() ? List.of() : new ArrayList<>(all.size());
    }

    R result() {
      results = done;
      return expression.accept(Fold.this);
    }
  }

  /** What is made of the whole expression. */
  final R of(Expression whole) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(whole));
    while (true) {
      Open last = open.peek();
      if (last.inside.hasNext()) {
        open.push(new Open(last.inside.next()));
      } else {
        open.pop();
        R result = last.result();
        if (open.isEmpty()) {
          return result;
        }
        open.peek().done.add(result);
      }
    }
  }

  /** The expressions to look at before this one, in order. It is called before they are. */
  List<Expression> inside(Expression expression) {
    return expression.children();
  }

  /** What was made of the expression at this place inside the present one. */
  final R inner(int place) {
    return results.get(place);
  }

  /** What was made of all expressions inside the present one. */
  final List<R> inner() {
    return results;
  }
}
