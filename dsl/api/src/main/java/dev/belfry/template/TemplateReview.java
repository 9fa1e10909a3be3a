package dev.belfry.template;

import dev.belfry.common.SourceRange;
import dev.belfry.template.TemplateNode.Decision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a template with the types of what it has, and notes what would fail. */
final class TemplateReview {
  private final Template template;
  private final TemplateProblems problems = new TemplateProblems();
  private final CallReview calls;
  private final List<Template.Use> labels = new ArrayList<>();
  private final List<Template.Use> inclusions = new ArrayList<>();
  private final Set<String> givenAll = new HashSet<>();
  private final Set<String> definitions = new HashSet<>();
  private final Deque<Known> variables = new ArrayDeque<>();
  private boolean usesValue;

  /** A variable and what it is. */
  private record Known(String name, TemplateType type) {}

  TemplateReview(Template template) {
    this.template = template;
    this.calls = new CallReview(template.dialect(), problems, labels);
  }

  Template.Review review() {
    walk(template.nodes(), template.dialect().data());
    List<Template.Use> open =
        inclusions.stream().filter(use -> !definitions.contains(use.name())).toList();
    return new Template.Review(problems.all(), labels, open, givenAll, calls.queries(), usesValue);
  }

  private void walk(List<TemplateNode> nodes, TemplateType dot) {
    for (TemplateNode node : nodes) {
      walk(node, dot);
    }
  }

  private void walk(TemplateNode node, TemplateType dot) {
    if (node instanceof TemplateNode.Action action) {
      TemplateType result = type(action.pipeline(), dot);
      for (String variable : action.pipeline().variables()) {
        variables.push(new Known(variable, result));
      }
    } else if (node instanceof TemplateNode.Branch branch) {
      branch(branch, dot);
    } else if (node instanceof TemplateNode.Inclusion inclusion) {
      if (inclusion.data().isPresent()
          && type(inclusion.data().get(), dot) == template.dialect().data()) {
        givenAll.add(inclusion.name());
      }
      inclusions.add(new Template.Use(inclusion.name(), inclusion.source()));
    } else if (node instanceof TemplateNode.Definition definition) {
      definitions.add(definition.name());
      scoped(definition.body(), TemplateType.ANY);
    } else if (node instanceof TemplateNode.Block block) {
      definitions.add(block.name());
      scoped(block.body(), type(block.data(), dot));
    }
  }

  /** The body of a template with a name, whose {@code $} is what its dot is at the start. */
  private void scoped(List<TemplateNode> body, TemplateType dot) {
    int known = variables.size();
    variables.push(new Known("$", dot));
    walk(body, dot);
    forget(known);
  }

  private void branch(TemplateNode.Branch branch, TemplateType dot) {
    int known = variables.size();
    TemplateType value = type(branch.pipeline(), dot);
    if (branch.decision() == Decision.RANGE && !value.isList()) {
      problems.fails(
          "`range` goes through lists, and this is " + value.description(),
          value == TemplateType.NOTIFICATION_DATA
              ? "`range .Alerts`"
              : "a list, or `with` for a single value",
          branch.pipeline().source());
    }
    bind(branch, value);
    TemplateType inner =
        switch (branch.decision()) {
          case IF -> dot;
          case WITH -> value;
          case RANGE -> value.element();
        };
    walk(branch.body(), inner);
    walk(branch.otherwise(), dot);
    forget(known);
  }

  /** A loop gives its variables the place and the element, anything else the value. */
  private void bind(TemplateNode.Branch branch, TemplateType value) {
    List<String> names = branch.pipeline().variables();
    boolean loop = branch.decision() == Decision.RANGE;
    for (int i = 0; i < names.size(); i++) {
      TemplateType place = value.isLabels() ? TemplateType.TEXT : TemplateType.WHOLE;
      boolean isPlace = loop && names.size() > 1 && i == 0;
      variables.push(new Known(names.get(i), isPlace ? place : loop ? value.element() : value));
    }
  }

  private void forget(int known) {
    while (variables.size() > known) {
      variables.pop();
    }
  }

  private TemplateType type(Pipeline pipeline, TemplateType dot) {
    Optional<TemplateType> piped = Optional.empty();
    Pipeline.Command before = null;
    for (Pipeline.Command command : pipeline.commands()) {
      if (before != null && isCallOf("query", before) && isCallOf("first", command)) {
        problems.failsWithoutData(command.source());
      }
      piped = Optional.of(type(command, dot, piped));
      before = command;
    }
    return piped.orElse(TemplateType.ANY);
  }

  private static boolean isCallOf(String function, Pipeline.Command command) {
    return command.arguments().get(0) instanceof Argument.Function called
        && called.name().equals(function);
  }

  private TemplateType type(
      Pipeline.Command command, TemplateType dot, Optional<TemplateType> piped) {
    List<Argument> arguments = command.arguments();
    Argument first = arguments.get(0);
    List<TemplateType> types = new ArrayList<>();
    for (Argument argument : arguments.subList(1, arguments.size())) {
      types.add(type(argument, dot));
    }
    piped.ifPresent(types::add);
    if (first instanceof Argument.Function function) {
      return calls.type(function, command, types);
    }
    boolean more = !types.isEmpty();
    if (first instanceof Argument.Field field) {
      return members(dot, field.names(), field.source(), more);
    }
    if (first instanceof Argument.Variable variable && !variable.fields().isEmpty()) {
      return members(variable(variable), variable.fields(), variable.source(), more);
    }
    if (first instanceof Argument.Nested nested && !nested.fields().isEmpty()) {
      return members(type(nested.pipeline(), dot), nested.fields(), nested.source(), more);
    }
    value(command);
    return type(first, dot);
  }

  /** What is no function stands alone. */
  private void value(Pipeline.Command command) {
    Argument first = command.arguments().get(0);
    if (first instanceof Argument.Nil) {
      problems.fails("`nil` alone is nothing that can be printed", "leave it out", first.source());
    } else if (command.arguments().size() > 1) {
      problems.fails(
          "a value takes no arguments, and something stands behind this one",
          "`|` between value and function, or the function in front",
          command.source());
    }
  }

  private TemplateType type(Argument argument, TemplateType dot) {
    if (argument instanceof Argument.Dot) {
      return dot;
    }
    if (argument instanceof Argument.Field field) {
      return members(dot, field.names(), field.source(), false);
    }
    if (argument instanceof Argument.Variable variable) {
      return members(variable(variable), variable.fields(), variable.source(), false);
    }
    if (argument instanceof Argument.Nested nested) {
      TemplateType inner = type(nested.pipeline(), dot);
      return members(inner, nested.fields(), nested.source(), false);
    }
    if (argument instanceof Argument.Function function) {
      List<Argument> alone = List.of(function);
      return calls.type(function, new Pipeline.Command(alone, function.source()), List.of());
    }
    return constant(argument);
  }

  private static TemplateType constant(Argument argument) {
    if (argument instanceof Argument.Text) {
      return TemplateType.TEXT;
    }
    if (argument instanceof Argument.Number number) {
      return number.isWhole() ? TemplateType.WHOLE : TemplateType.FRACTION;
    }
    return argument instanceof Argument.Bool ? TemplateType.BOOL : TemplateType.ANY;
  }

  private TemplateType variable(Argument.Variable variable) {
    usesValue |= isRule() && variable.name().equals("$value");
    for (Known known : variables) {
      if (known.name().equals(variable.name())) {
        return known.type();
      }
    }
    return template.dialect().variable(variable.name());
  }

  private boolean isRule() {
    return template.dialect() == TemplateDialect.RULE;
  }

  private TemplateType members(
      TemplateType start, List<String> names, SourceRange source, boolean arguments) {
    TemplateType type = start;
    for (int i = 0; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      type = member(type, names.get(i), source, last && arguments);
    }
    return type;
  }

  private TemplateType member(
      TemplateType type, String name, SourceRange source, boolean arguments) {
    usesValue |= type == TemplateType.RULE_DATA && name.equals("Value");
    if (type == TemplateType.RULE_LABELS) {
      labels.add(new Template.Use(name, source));
    }
    TemplateType member = type.members().get(name);
    if (member == null && !type.isOpen()) {
      problems.noMember(type, name, source);
      return TemplateType.ANY;
    }
    if (arguments && !type.takesArguments(name)) {
      problems.fails(
          "`." + name + "` takes no arguments, and something stands behind or before it",
          "`|` between value and function, or the function in front",
          source);
    }
    return member == null ? type.ofOther() : member;
  }
}
