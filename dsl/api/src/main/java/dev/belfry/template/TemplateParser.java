package dev.belfry.template;

import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Unquoted;
import dev.belfry.template.TemplateNode.Decision;
import dev.belfry.template.TemplateToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads a template as Go's {@code text/template/parse} does, with the functions of a dialect. */
final class TemplateParser {
  /** Deep enough for any template; shallow enough for walks by recursion. */
  private static final int DEEPEST = 200;

  private final TemplateDialect dialect;
  private final List<TemplateToken> tokens;

  /** The variables that are known here, the newest first. */
  private final Deque<String> variables = new ArrayDeque<>();

  private int at;
  private int loops;
  private int depth;

  private TemplateParser(String text, TemplateDialect dialect) {
    this.dialect = dialect;
    this.tokens = TemplateLexer.tokens(text);
    variables.addAll(dialect.variables());
  }

  static List<TemplateNode> parse(String text, TemplateDialect dialect) {
    return new TemplateParser(text, dialect).all();
  }

  private List<TemplateNode> all() {
    List<TemplateNode> nodes = new ArrayList<>();
    while (!peek().is(Kind.END)) {
      if (peek().is(Kind.WORDS)) {
        nodes.add(words());
        continue;
      }
      TemplateToken open = next();
      nodes.add(peekBeyondSpace().isKeyword("define") ? definition(open) : action(open));
    }
    return nodes;
  }

  private TemplateNode words() {
    TemplateToken words = next();
    return new TemplateNode.Words(words.text(), words.source());
  }

  private TemplateNode definition(TemplateToken open) {
    nextBeyondSpace();
    String name = name("define");
    expectClose("define");
    SourceRange head = since(open);
    return new TemplateNode.Definition(name, ownBody(open, "define"), head);
  }

  /** The body of a template with a name, which knows nothing of what is around it. */
  private List<TemplateNode> ownBody(TemplateToken open, String what) {
    List<String> outer = List.copyOf(variables);
    int outerLoops = loops;
    variables.clear();
    variables.add("$");
    loops = 0;
    Body body = body(open, what);
    if (body.hasElse()) {
      throw error("expected {{ end }} for this `" + what + "`, got {{ else }}", open.source());
    }
    variables.clear();
    variables.addAll(outer);
    loops = outerLoops;
    return body.nodes();
  }

  /** What stands up to the end of a body, and how it ended. */
  private record Body(List<TemplateNode> nodes, boolean hasElse) {}

  private Body body(TemplateToken head, String what) {
    if (++depth > DEEPEST) {
      throw tooDeep(head);
    }
    List<TemplateNode> nodes = new ArrayList<>();
    while (true) {
      if (peek().is(Kind.END)) {
        throw error(
            "expected {{ end }} for this `" + what + "`, got the end of the text", head.source());
      }
      if (peek().is(Kind.WORDS)) {
        nodes.add(words());
        continue;
      }
      TemplateToken open = next();
      TemplateToken first = peekBeyondSpace();
      if (first.isKeyword("end")) {
        nextBeyondSpace();
        expectClose("end");
        depth--;
        return new Body(nodes, false);
      }
      if (first.isKeyword("else")) {
        nextBeyondSpace();
        depth--;
        return new Body(nodes, true);
      }
      if (first.isKeyword("define")) {
        throw error("expected `define` outside of other blocks only", first.source());
      }
      nodes.add(action(open));
    }
  }

  private TemplateNode action(TemplateToken open) {
    TemplateToken first = peekBeyondSpace();
    if (!first.is(Kind.KEYWORD)) {
      Pipeline pipeline = pipeline("a command", Kind.CLOSE, false);
      return new TemplateNode.Action(pipeline, since(open));
    }
    nextBeyondSpace();
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
    int known = variables.size();
    Pipeline pipeline = pipeline("`" + what + "`", Kind.CLOSE, decision == Decision.RANGE);
    SourceRange head = since(open);
    loops += decision == Decision.RANGE ? 1 : 0;
    Body body = body(open, what);
    loops -= decision == Decision.RANGE ? 1 : 0;
    List<TemplateNode> otherwise = body.hasElse() ? otherwise(open, decision, what) : List.of();
    forget(known);
    return new TemplateNode.Branch(decision, pipeline, body.nodes(), otherwise, head);
  }

  private List<TemplateNode> otherwise(TemplateToken open, Decision decision, String what) {
    TemplateToken next = peekBeyondSpace();
    boolean chained =
        decision == Decision.IF && next.isKeyword("if")
            || decision == Decision.WITH && next.isKeyword("with");
    if (chained) {
      // `else if` shares the end of the outer one.
      if (++depth > DEEPEST) {
        throw tooDeep(next);
      }
      nextBeyondSpace();
      List<TemplateNode> nodes = List.of(branch(open, decision, what));
      depth--;
      return nodes;
    }
    expectClose("else");
    Body body = body(open, what);
    if (body.hasElse()) {
      throw error("expected {{ end }}, got a second {{ else }}", previous().source());
    }
    return body.nodes();
  }

  private TemplateNode inclusion(TemplateToken open) {
    String name = name("template");
    if (peekBeyondSpace().is(Kind.CLOSE)) {
      expectClose("template");
      return new TemplateNode.Inclusion(name, Optional.empty(), since(open));
    }
    Pipeline data = pipeline("`template`", Kind.CLOSE, false);
    return new TemplateNode.Inclusion(name, Optional.of(data), since(open));
  }

  private TemplateNode block(TemplateToken open) {
    String name = name("block");
    Pipeline data = pipeline("`block`", Kind.CLOSE, false);
    SourceRange head = since(open);
    return new TemplateNode.Block(name, data, ownBody(open, "block"), head);
  }

  private TemplateNode leave(TemplateToken word, TemplateToken open) {
    if (loops == 0) {
      throw error("expected `" + word.text() + "` inside of `range` only", word.source());
    }
    expectClose(word.text());
    return new TemplateNode.Leave(word.text().equals("break"), since(open));
  }

  private String name(String what) {
    TemplateToken name = nextBeyondSpace();
    if (!name.is(Kind.STRING)) {
      throw error(
          "expected the name of a template in quotes behind `"
              + what
              + "`, got "
              + name.described(),
          name.source());
    }
    return text(name).value();
  }

  private void expectClose(String what) {
    TemplateToken close = nextBeyondSpace();
    if (!close.is(Kind.CLOSE)) {
      throw error("expected }} behind `" + what + "`, got " + close.described(), close.source());
    }
  }

  private Pipeline pipeline(String what, Kind end, boolean loop) {
    int from = peekBeyondSpace().from();
    List<String> declared = new ArrayList<>();
    boolean assignment = declarations(declared, what, loop);
    List<Pipeline.Command> commands = new ArrayList<>();
    while (!peekBeyondSpace().is(end)) {
      commands.add(command(what));
    }
    SourceRange source = new SourceRange(from, Math.max(from, end()));
    nextBeyondSpace();
    if (commands.isEmpty()) {
      throw error("expected a value for " + what + ", got nothing", source);
    }
    for (Pipeline.Command command : commands.subList(1, commands.size())) {
      executable(command);
    }
    return new Pipeline(declared, assignment, commands, source);
  }

  /** Behind a `|` stands what can take a value. */
  private static void executable(Pipeline.Command command) {
    Argument first = command.arguments().get(0);
    boolean constant =
        first instanceof Argument.Bool
            || first instanceof Argument.Dot
            || first instanceof Argument.Nil
            || first instanceof Argument.Number
            || first instanceof Argument.Text;
    if (constant) {
      throw error("expected a function behind `|`, got a value", first.source());
    }
  }

  /** The variables on the left; whether they have to exist already. */
  private boolean declarations(List<String> declared, String what, boolean loop) {
    while (peekBeyondSpace().is(Kind.VARIABLE)) {
      int start = at;
      TemplateToken variable = nextBeyondSpace();
      TemplateToken sign = peekBeyondSpace();
      if (sign.is(Kind.ASSIGN) || sign.is(Kind.DECLARE)) {
        nextBeyondSpace();
        declared.add(variable.text());
        if (sign.is(Kind.ASSIGN)) {
          known(variable);
        }
        variables.push(variable.text());
        return sign.is(Kind.ASSIGN);
      }
      if (!sign.is(Kind.SIGN) || !sign.text().equals(",")) {
        at = start;
        return false;
      }
      nextBeyondSpace();
      declared.add(variable.text());
      variables.push(variable.text());
      if (!loop || declared.size() > 1) {
        throw error("expected fewer variables for " + what, variable.source());
      }
      if (!peekBeyondSpace().is(Kind.VARIABLE)) {
        throw error("expected a second variable behind the comma", sign.source());
      }
    }
    return false;
  }

  private Pipeline.Command command(String what) {
    List<Argument> arguments = new ArrayList<>();
    int from = peekBeyondSpace().from();
    while (true) {
      TemplateToken start = peekBeyondSpace();
      Optional<Argument> argument = argument();
      if (argument.isPresent()) {
        arguments.add(argument.get());
      } else if (arguments.isEmpty()) {
        throw error("expected a value for " + what + ", got " + start.described(), start.source());
      }
      TemplateToken behind = peek();
      if (behind.is(Kind.SPACE)) {
        at++;
      } else if (behind.is(Kind.PIPE)) {
        SourceRange source = new SourceRange(from, end());
        at++;
        return new Pipeline.Command(arguments, source);
      } else if (behind.is(Kind.CLOSE) || behind.is(Kind.RIGHT_BRACKET)) {
        return new Pipeline.Command(arguments, new SourceRange(from, end()));
      } else {
        throw error(
            "expected a blank, `|` or the end of the action, got " + behind.described(),
            behind.source());
      }
    }
  }

  /** The next argument, if one starts here. */
  private Optional<Argument> argument() {
    TemplateToken token = peekBeyondSpace();
    return switch (token.kind()) {
      case NAME -> Optional.of(function(nextBeyondSpace()));
      case DOT -> Optional.of(alone(new Argument.Dot(nextBeyondSpace().source())));
      case NIL -> Optional.of(alone(new Argument.Nil(nextBeyondSpace().source())));
      case BOOL -> Optional.of(alone(bool(nextBeyondSpace())));
      case NUMBER -> Optional.of(alone(number(nextBeyondSpace())));
      case STRING -> Optional.of(alone(text(nextBeyondSpace())));
      case VARIABLE -> Optional.of(variable(nextBeyondSpace()));
      case FIELD -> Optional.of(new Argument.Field(fields(), since(token)));
      case LEFT_BRACKET -> Optional.of(nested(nextBeyondSpace()));
      default -> Optional.empty();
    };
  }

  private Argument function(TemplateToken name) {
    if (dialect.function(name.text()).isEmpty()) {
      throw error(unknownFunction(name.text()), name.source());
    }
    if (peek().is(Kind.FIELD)) {
      // Go reads `now.Unix` as a field of what the function gives.
      Argument.Function function = new Argument.Function(name.text(), name.source());
      Pipeline.Command command = new Pipeline.Command(List.of(function), name.source());
      Pipeline pipeline = new Pipeline(List.of(), false, List.of(command), name.source());
      return new Argument.Nested(pipeline, fields(), since(name));
    }
    return new Argument.Function(name.text(), name.source());
  }

  private String unknownFunction(String name) {
    String problem = "`" + name + "` is no function of " + dialect.description();
    if (dialect.other().function(name).isPresent()) {
      return problem + ", only of " + dialect.other().description();
    }
    String near = NearNames.instead(name, dialect.functionNames());
    return near.isEmpty() ? problem : problem + "; is " + near + " meant?";
  }

  private Argument alone(Argument constant) {
    if (peek().is(Kind.FIELD)) {
      throw error("expected no field behind a value that has none", peek().source());
    }
    return constant;
  }

  private static Argument bool(TemplateToken token) {
    return new Argument.Bool(token.text().equals("true"), token.source());
  }

  private static Argument number(TemplateToken token) {
    if (token.text().startsWith("'")) {
      return new Argument.Number(character(token), token.source());
    }
    return new Argument.Number(token.text(), token.source());
  }

  private static String character(TemplateToken token) {
    String value = unquoted(token);
    if (value.codePointCount(0, value.length()) != 1) {
      throw error(
          "expected one character in single quotes; texts stand in double ones", token.source());
    }
    return token.text();
  }

  private static Argument.Text text(TemplateToken token) {
    return new Argument.Text(unquoted(token), token.source());
  }

  private static String unquoted(TemplateToken token) {
    try {
      return Unquoted.text(token.text());
    } catch (Unquoted.BadEscape e) {
      throw error(e.getMessage(), e.placeBehind(token.from()));
    }
  }

  private Argument variable(TemplateToken variable) {
    known(variable);
    return new Argument.Variable(variable.text(), fields(), since(variable));
  }

  private void known(TemplateToken variable) {
    if (!variables.contains(variable.text())) {
      String near = NearNames.instead(variable.text(), List.copyOf(variables));
      throw error(
          "variable `" + variable.text() + "` is not defined; there is " + near, variable.source());
    }
  }

  private Argument nested(TemplateToken bracket) {
    if (++depth > DEEPEST) {
      throw tooDeep(bracket);
    }
    Pipeline pipeline = pipeline("the brackets", Kind.RIGHT_BRACKET, false);
    depth--;
    return new Argument.Nested(pipeline, fields(), since(bracket));
  }

  /** The fields right behind what was read. */
  private List<String> fields() {
    List<String> names = new ArrayList<>();
    while (peek().is(Kind.FIELD)) {
      names.add(next().text().substring(1));
    }
    return names;
  }

  private void forget(int known) {
    while (variables.size() > known) {
      variables.pop();
    }
  }

  private TemplateToken peek() {
    return tokens.get(at);
  }

  private TemplateToken next() {
    TemplateToken token = tokens.get(at);
    at += token.is(Kind.END) ? 0 : 1;
    return token;
  }

  private TemplateToken previous() {
    return tokens.get(at - 1);
  }

  /** The index behind what was read last, blanks left out. */
  private int end() {
    int last = at - 1;
    while (tokens.get(last).is(Kind.SPACE)) {
      last--;
    }
    return tokens.get(last).source().to();
  }

  private TemplateToken peekBeyondSpace() {
    while (peek().is(Kind.SPACE)) {
      at++;
    }
    return peek();
  }

  private TemplateToken nextBeyondSpace() {
    peekBeyondSpace();
    return next();
  }

  /** From this token to the end of the last one that was taken. */
  private SourceRange since(TemplateToken first) {
    return new SourceRange(first.from(), end());
  }

  private static TemplateException tooDeep(TemplateToken place) {
    return error("expected at most " + DEEPEST + " levels of nesting, got more", place.source());
  }

  private static TemplateException error(String problem, SourceRange place) {
    return new TemplateException(problem, place);
  }
}
