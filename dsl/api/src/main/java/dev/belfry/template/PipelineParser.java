package dev.belfry.template;

import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Unquoted;
import dev.belfry.template.TemplateToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads what stands between the braces of a template: commands, arguments, variables. */
final class PipelineParser {
  /** Deep enough for any template; shallow enough for walks by recursion. */
  private static final int DEEPEST = 200;

  private final TemplateDialect dialect;
  private final TemplateCursor tokens;

  /** The variables that are known here, the newest first. */
  private final Deque<String> variables = new ArrayDeque<>();

  private int depth;

  PipelineParser(TemplateCursor tokens, TemplateDialect dialect) {
    this.tokens = tokens;
    this.dialect = dialect;
    variables.addAll(dialect.variables());
  }

  /** The variables that are known here, the newest first. */
  List<String> variables() {
    return List.copyOf(variables);
  }

  /** Knows these variables alone from here on, the newest first. */
  void know(List<String> names) {
    variables.clear();
    variables.addAll(names);
  }

  /** Goes one level further inside. */
  void enter(TemplateToken place) {
    if (++depth > DEEPEST) {
      throw TemplateParser.error(
          "expected at most " + DEEPEST + " levels of nesting, got more", place.source());
    }
  }

  /** Comes back from there. */
  void leave() {
    depth--;
  }

  Pipeline pipeline(String what, Kind end, boolean loop) {
    int from = tokens.peekBeyondSpace().from();
    List<String> declared = new ArrayList<>();
    boolean assignment = declarations(declared, what, loop);
    List<Pipeline.Command> commands = new ArrayList<>();
    while (!tokens.peekBeyondSpace().is(end)) {
      commands.add(command(what));
    }
    SourceRange source = new SourceRange(from, Math.max(from, tokens.end()));
    tokens.nextBeyondSpace();
    if (commands.isEmpty()) {
      throw TemplateParser.error("expected a value for " + what + ", got nothing", source);
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
      throw TemplateParser.error("expected a function behind `|`, got a value", first.source());
    }
  }

  /** The variables on the left; whether they have to exist already. */
  private boolean declarations(List<String> declared, String what, boolean loop) {
    while (tokens.peekBeyondSpace().is(Kind.VARIABLE)) {
      int start = tokens.at();
      TemplateToken variable = tokens.nextBeyondSpace();
      TemplateToken sign = tokens.peekBeyondSpace();
      boolean ends = sign.is(Kind.ASSIGN) || sign.is(Kind.DECLARE);
      if (!ends && !(sign.is(Kind.SIGN) && sign.text().equals(","))) {
        tokens.backTo(start);
        return false;
      }
      tokens.nextBeyondSpace();
      if (sign.is(Kind.ASSIGN)) {
        known(variable);
      }
      declared.add(variable.text());
      variables.push(variable.text());
      if (ends) {
        return sign.is(Kind.ASSIGN);
      }
      if (!loop || declared.size() > 1) {
        throw TemplateParser.error("expected fewer variables for " + what, variable.source());
      }
      requireVariable(sign);
    }
    return false;
  }

  private void requireVariable(TemplateToken comma) {
    if (!tokens.peekBeyondSpace().is(Kind.VARIABLE)) {
      throw TemplateParser.error("expected a second variable behind the comma", comma.source());
    }
  }

  private Pipeline.Command command(String what) {
    List<Argument> arguments = new ArrayList<>();
    int from = tokens.peekBeyondSpace().from();
    while (true) {
      TemplateToken start = tokens.peekBeyondSpace();
      Optional<Argument> argument = argument();
      if (argument.isPresent()) {
        arguments.add(argument.get());
      } else if (arguments.isEmpty()) {
        throw TemplateParser.error(
            "expected a value for " + what + ", got " + start.described(), start.source());
      }
      if (endsCommand(tokens.peek())) {
        SourceRange source = new SourceRange(from, tokens.end());
        if (tokens.peek().is(Kind.PIPE)) {
          tokens.next();
        }
        return new Pipeline.Command(arguments, source);
      }
      tokens.next();
    }
  }

  private static boolean endsCommand(TemplateToken behind) {
    boolean ends = behind.is(Kind.PIPE) || behind.is(Kind.CLOSE) || behind.is(Kind.RIGHT_BRACKET);
    if (!ends && !behind.is(Kind.SPACE)) {
      throw TemplateParser.error(
          "expected a blank, `|` or the end of the action, got " + behind.described(),
          behind.source());
    }
    return ends;
  }

  /** The next argument, if one starts here. */
  private Optional<Argument> argument() {
    TemplateToken token = tokens.peekBeyondSpace();
    return switch (token.kind()) {
      case NAME -> Optional.of(function(tokens.nextBeyondSpace()));
      case DOT -> Optional.of(alone(new Argument.Dot(tokens.nextBeyondSpace().source())));
      case NIL -> Optional.of(alone(new Argument.Nil(tokens.nextBeyondSpace().source())));
      case BOOL -> Optional.of(alone(bool(tokens.nextBeyondSpace())));
      case NUMBER -> Optional.of(alone(number(tokens.nextBeyondSpace())));
      case STRING -> Optional.of(alone(text(tokens.nextBeyondSpace())));
      case VARIABLE -> Optional.of(variable(tokens.nextBeyondSpace()));
      case FIELD -> Optional.of(new Argument.Field(fields(), tokens.since(token)));
      case LEFT_BRACKET -> Optional.of(nested(tokens.nextBeyondSpace()));
      default -> Optional.empty();
    };
  }

  private Argument function(TemplateToken name) {
    if (dialect.function(name.text()).isEmpty()) {
      throw TemplateParser.error(unknownFunction(name.text()), name.source());
    }
    if (tokens.peek().is(Kind.FIELD)) {
      // Go reads `now.Unix` as a field of what the function gives.
      Argument.Function function = new Argument.Function(name.text(), name.source());
      Pipeline.Command command = new Pipeline.Command(List.of(function), name.source());
      Pipeline pipeline = new Pipeline(List.of(), false, List.of(command), name.source());
      return new Argument.Nested(pipeline, fields(), tokens.since(name));
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
    if (tokens.peek().is(Kind.FIELD)) {
      throw TemplateParser.error(
          "expected no field behind a value that has none", tokens.peek().source());
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
      throw TemplateParser.error(
          "expected one character in single quotes; texts stand in double ones", token.source());
    }
    return token.text();
  }

  static Argument.Text text(TemplateToken token) {
    return new Argument.Text(unquoted(token), token.source());
  }

  private static String unquoted(TemplateToken token) {
    try {
      return Unquoted.text(token.text());
    } catch (Unquoted.BadEscape e) {
      throw TemplateParser.error(e.getMessage(), e.placeBehind(token.from()));
    }
  }

  private Argument variable(TemplateToken variable) {
    known(variable);
    return new Argument.Variable(variable.text(), fields(), tokens.since(variable));
  }

  private void known(TemplateToken variable) {
    if (!variables.contains(variable.text())) {
      String near = NearNames.instead(variable.text(), List.copyOf(variables));
      throw TemplateParser.error(
          "variable `" + variable.text() + "` is not defined; there is " + near, variable.source());
    }
  }

  private Argument nested(TemplateToken bracket) {
    enter(bracket);
    Pipeline pipeline = pipeline("the brackets", Kind.RIGHT_BRACKET, false);
    leave();
    return new Argument.Nested(pipeline, fields(), tokens.since(bracket));
  }

  /** The fields right behind what was read. */
  private List<String> fields() {
    List<String> names = new ArrayList<>();
    while (tokens.peek().is(Kind.FIELD)) {
      names.add(tokens.next().text().substring(1));
    }
    return names;
  }
}
