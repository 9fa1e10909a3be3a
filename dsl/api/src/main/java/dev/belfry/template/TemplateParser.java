package dev.belfry.template;

import dev.belfry.common.SourceRange;
import dev.belfry.template.TemplateNode.Decision;
import dev.belfry.template.TemplateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a template as Go's {@code text/template/parse} does, with the functions of a dialect. */
final class TemplateParser {
  private final TemplateCursor tokens;
  private final PipelineParser pipelines;
  private int loops;

  private TemplateParser(String text, TemplateDialect dialect) {
    tokens = new TemplateCursor(TemplateLexer.tokens(text));
    pipelines = new PipelineParser(tokens, dialect);
  }

  static List<TemplateNode> parse(String text, TemplateDialect dialect) {
    return new TemplateParser(text, dialect).all();
  }

  private List<TemplateNode> all() {
    List<TemplateNode> nodes = new ArrayList<>();
    while (!tokens.peek().is(Kind.END)) {
      if (tokens.peek().is(Kind.WORDS)) {
        nodes.add(words());
        continue;
      }
      TemplateToken open = tokens.next();
      nodes.add(tokens.peekBeyondSpace().isKeyword("define") ? definition(open) : action(open));
    }
    return nodes;
  }

  private TemplateNode words() {
    TemplateToken words = tokens.next();
    return new TemplateNode.Words(words.text(), words.source());
  }

  private TemplateNode definition(TemplateToken open) {
    tokens.nextBeyondSpace();
    String name = name("define");
    expectClose("define");
    SourceRange head = tokens.since(open);
    return new TemplateNode.Definition(name, ownBody(open, "define"), head);
  }

  /** The body of a template with a name, which knows nothing of what is around it. */
  private List<TemplateNode> ownBody(TemplateToken open, String what) {
    List<String> outer = pipelines.variables();
    int outerLoops = loops;
    pipelines.know(List.of("$"));
    loops = 0;
    Body body = body(open, what);
    if (body.hasElse()) {
      throw error("expected {{ end }} for this `" + what + "`, got {{ else }}", open.source());
    }
    pipelines.know(outer);
    loops = outerLoops;
    return body.nodes();
  }

  /** What stands up to the end of a body, and how it ended. */
  private record Body(List<TemplateNode> nodes, boolean hasElse) {}

  private Body body(TemplateToken head, String what) {
    pipelines.enter(head);
    List<TemplateNode> nodes = new ArrayList<>();
    while (true) {
      if (tokens.peek().is(Kind.WORDS)) {
        nodes.add(words());
        continue;
      }
      TemplateToken open = openIn(head, what);
      boolean hasElse = tokens.peekBeyondSpace().isKeyword("else");
      if (hasElse || tokens.peekBeyondSpace().isKeyword("end")) {
        tokens.nextBeyondSpace();
        if (!hasElse) {
          expectClose("end");
        }
        pipelines.leave();
        return new Body(nodes, hasElse);
      }
      nodes.add(action(open));
    }
  }

  /** The braces before the next action of a body. */
  private TemplateToken openIn(TemplateToken head, String what) {
    if (tokens.peek().is(Kind.END)) {
      throw error(
          "expected {{ end }} for this `" + what + "`, got the end of the text", head.source());
    }
    TemplateToken open = tokens.next();
    TemplateToken first = tokens.peekBeyondSpace();
    if (first.isKeyword("define")) {
      throw error("expected `define` outside of other blocks only", first.source());
    }
    return open;
  }

  private TemplateNode action(TemplateToken open) {
    TemplateToken first = tokens.peekBeyondSpace();
    if (!first.is(Kind.KEYWORD)) {
      Pipeline pipeline = pipelines.pipeline("a command", Kind.CLOSE, false);
      return new TemplateNode.Action(pipeline, tokens.since(open));
    }
    tokens.nextBeyondSpace();
    return switch (first.text()) {
      case "if" -> branch(open, Decision.IF, "if");
      case "with" -> branch(open, Decision.WITH, "with");
      case "range" -> branch(open, Decision.RANGE, "range");
      case "template" -> inclusion(open);
      case "block" -> block(open);
      case "break", "continue" -> leave(first, open);
      default ->
          throw error("expected a block that `" + first.text() + "` belongs to", first.source());
    };
  }

  private TemplateNode branch(TemplateToken open, Decision decision, String what) {
    List<String> known = pipelines.variables();
    Pipeline pipeline =
        pipelines.pipeline("`" + what + "`", Kind.CLOSE, decision == Decision.RANGE);
    SourceRange head = tokens.since(open);
    loops += decision == Decision.RANGE ? 1 : 0;
    Body body = body(open, what);
    loops -= decision == Decision.RANGE ? 1 : 0;
    List<TemplateNode> otherwise = body.hasElse() ? otherwise(open, decision, what) : List.of();
    pipelines.know(known);
    return new TemplateNode.Branch(decision, pipeline, body.nodes(), otherwise, head);
  }

  private List<TemplateNode> otherwise(TemplateToken open, Decision decision, String what) {
    TemplateToken next = tokens.peekBeyondSpace();
    boolean chained =
        decision == Decision.IF && next.isKeyword("if")
            || decision == Decision.WITH && next.isKeyword("with");
    if (chained) {
      // `else if` shares the end of the outer one.
      pipelines.enter(next);
      tokens.nextBeyondSpace();
      List<TemplateNode> nodes = List.of(branch(open, decision, what));
      pipelines.leave();
      return nodes;
    }
    expectClose("else");
    Body body = body(open, what);
    if (body.hasElse()) {
      throw error("expected {{ end }}, got a second {{ else }}", tokens.previous().source());
    }
    return body.nodes();
  }

  private TemplateNode inclusion(TemplateToken open) {
    String name = name("template");
    if (tokens.peekBeyondSpace().is(Kind.CLOSE)) {
      expectClose("template");
      return new TemplateNode.Inclusion(name, Optional.empty(), tokens.since(open));
    }
    Pipeline data = pipelines.pipeline("`template`", Kind.CLOSE, false);
    return new TemplateNode.Inclusion(name, Optional.of(data), tokens.since(open));
  }

  private TemplateNode block(TemplateToken open) {
    String name = name("block");
    Pipeline data = pipelines.pipeline("`block`", Kind.CLOSE, false);
    SourceRange head = tokens.since(open);
    return new TemplateNode.Block(name, data, ownBody(open, "block"), head);
  }

  private TemplateNode leave(TemplateToken word, TemplateToken open) {
    if (loops == 0) {
      throw error("expected `" + word.text() + "` inside of `range` only", word.source());
    }
    expectClose(word.text());
    return new TemplateNode.Leave(word.text().equals("break"), tokens.since(open));
  }

  private String name(String what) {
    TemplateToken name = tokens.nextBeyondSpace();
    if (!name.is(Kind.STRING)) {
      throw error(
          "expected the name of a template in quotes behind `"
              + what
              + "`, got "
              + name.described(),
          name.source());
    }
    return PipelineParser.text(name).value();
  }

  private void expectClose(String what) {
    TemplateToken close = tokens.nextBeyondSpace();
    if (!close.is(Kind.CLOSE)) {
      throw error("expected }} behind `" + what + "`, got " + close.described(), close.source());
    }
  }

  static TemplateException error(String problem, SourceRange place) {
    return new TemplateException(problem, place);
  }
}
