package dev.belfry.template;

import dev.belfry.common.SourceRange;
import dev.belfry.template.TemplateToken.Kind;
import java.util.List;

/** A place among the tokens of a template, which moves on as they are taken. */
final class TemplateCursor {
  private final List<TemplateToken> tokens;
  private int at;

  TemplateCursor(List<TemplateToken> tokens) {
    this.tokens = tokens;
  }

  TemplateToken peek() {
    return tokens.get(at);
  }

  TemplateToken next() {
    TemplateToken token = tokens.get(at);
    at += token.is(Kind.END) ? 0 : 1;
    return token;
  }

  TemplateToken previous() {
    return tokens.get(at - 1);
  }

  /** The index behind what was read last, blanks left out. */
  int end() {
    int last = at - 1;
    while (tokens.get(last).is(Kind.SPACE)) {
      last--;
    }
    return tokens.get(last).source().to();
  }

  TemplateToken peekBeyondSpace() {
    while (peek().is(Kind.SPACE)) {
      at++;
    }
    return peek();
  }

  TemplateToken nextBeyondSpace() {
    peekBeyondSpace();
    return next();
  }

  /** From this token to the end of the last one that was taken. */
  SourceRange since(TemplateToken first) {
    return new SourceRange(first.from(), end());
  }

  /** The place, for {@link #backTo}. */
  int at() {
    return at;
  }

  /** Takes back what was taken since. */
  void backTo(int place) {
    at = place;
  }
}
