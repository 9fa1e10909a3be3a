package dev.belfry.template;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import dev.belfry.template.TemplateNode.Decision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through a template with the types of what it has, and notes what would fail. */
final class TemplateReview {
  private static final Set<String> COMPARISONS = Set.of("eq", "ne", "lt", "le", "gt", "ge");

  private final Template template;
  private final List<TemplateProblem> problems = new ArrayList<>();
  private final List<Template.Use> labels = new ArrayList<>();
  private final List<Template.Use> inclusions = new ArrayList<>();
  private final Set<String> givenAll = new HashSet<>();
  private final Set<String> definitions = new HashSet<>();
  private final List<Template.Use> queries = new ArrayList<>();
  private final Deque<Known> variables = new ArrayDeque<>();
  private boolean usesValue;

  /** A variable and what it is. */
  private record Known(String name, TemplateType type) {}

  TemplateReview(Template template) {
    this.template = template;
  }

  Template.Review review() {
    walk(template.nodes(), template.dialect().data());
    List<Template.Use> open =
        inclusions.stream().filter(use -> !definitions.contains(use.name())).toList();
    return new Template.Review(problems, labels, open, givenAll, queries, usesValue);
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
      fails(
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
        unguarded(command.source());
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

  private void unguarded(SourceRange source) {
    problems.add(
        new TemplateProblem(
            TemplateProblem.Kind.FAILS_WITHOUT_DATA,
            "`first` fails when the query has no result, and the whole text with it",
            "{{ with query \"...\" }}{{ . | first | value }}{{ end }}",
            source));
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
      return call(function, command, types);
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
    if (first instanceof Argument.Nil) {
      fails("`nil` alone is nothing that can be printed", "leave it out", first.source());
    } else if (arguments.size() > 1) {
      fails(
          "a value takes no arguments, and something stands behind this one",
          "`|` between value and function, or the function in front",
          command.source());
    }
    return type(first, dot);
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
      return call(function, new Pipeline.Command(alone, function.source()), List.of());
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
      noMember(type, name, source);
      return TemplateType.ANY;
    }
    if (arguments && !type.takesArguments(name)) {
      fails(
          "`." + name + "` takes no arguments, and something stands behind or before it",
          "`|` between value and function, or the function in front",
          source);
    }
    return member == null ? type.ofOther() : member;
  }

  private void noMember(TemplateType type, String name, SourceRange source) {
    Set<String> known = type.members().keySet();
    if (known.isEmpty()) {
      fails(
          "`." + name + "` stands behind " + type.description() + ", which has no fields",
          "leave `." + name + "` out",
          source);
      return;
    }
    String instead = NearNames.instead(name, known);
    String all = known.stream().sorted().map(one -> "." + one).collect(Collectors.joining(", "));
    fails(
        type.description() + " has no field `." + name + "`",
        hint(type, name).orElse(instead.isEmpty() ? "one of " + all : "use " + instead),
        source);
  }

  /** What those mean who take one dialect or place for another. */
  private static Optional<String> hint(TemplateType type, String name) {
    if (type == TemplateType.NOTIFICATION_DATA
        && (name.equals("Labels") || name.equals("Annotations"))) {
      return Optional.of("`.Common" + name + "`, or `." + name + "` inside of `range .Alerts`");
    }
    if (type == TemplateType.RULE_DATA && name.equals("Annotations")) {
      return Optional.of("repeat the text; one annotation can't print another");
    }
    boolean notification = TemplateType.NOTIFICATION_DATA.members().containsKey(name);
    return type == TemplateType.RULE_DATA && notification
        ? Optional.of("`$labels`; `." + name + "` belongs to notifications of Alertmanager")
        : Optional.empty();
  }

  private TemplateType call(
      Argument.Function called, Pipeline.Command command, List<TemplateType> types) {
    TemplateFunction function = template.dialect().function(called.name()).orElseThrow();
    if (!function.takes(types.size())) {
      fails(
          "`" + called.name() + "` takes " + function.count() + ", got " + types.size(),
          "give it what it takes; behind `|`, the value before is the last argument",
          command.source());
      return function.result();
    }
    for (int i = 0; i < types.size() && !function.arguments().isEmpty(); i++) {
      if (!function.argument(i).takes(types.get(i))) {
        misfit(called, i, function.argument(i), types.get(i), command);
        return function.result();
      }
    }
    TemplateType first = types.isEmpty() ? TemplateType.ANY : types.get(0);
    if (called.name().equals("len") && (first.isNumber() || first == TemplateType.BOOL)) {
      fails(
          "`len` takes a text, list or map, got " + first.description(),
          "a list, such as `.Alerts`",
          command.source());
    }
    constants(called.name(), command);
    if (COMPARISONS.contains(called.name())) {
      comparison(called, types, command);
    }
    if (called.name().equals("index")) {
      return index(command, types);
    }
    return function.result();
  }

  private void misfit(
      Argument.Function called,
      int place,
      TemplateType expected,
      TemplateType type,
      Pipeline.Command command) {
    fails(
        "`"
            + called.name()
            + "` takes "
            + expected.description()
            + " as argument "
            + (place + 1)
            + ", got "
            + type.description(),
        type.isNumber() && expected == TemplateType.TEXT
            ? "`printf \"%.0f\"` or another function in between makes a text of the number"
            : "another value, or another function",
        command.source());
  }

  /** What can be told from constants: regular expressions, numbers in texts, queries. */
  private void constants(String name, Pipeline.Command command) {
    if (command.arguments().size() < 2
        || !(command.arguments().get(1) instanceof Argument.Text text)) {
      return;
    }
    switch (name) {
      case "match", "reReplaceAll" -> regex(text);
      case "query" -> queries.add(new Template.Use(text.value(), text.source()));
      case "humanize", "humanize1024", "humanizePercentage", "humanizeTimestamp" -> number(text);
      default -> {
        // The others take any text.
      }
    }
  }

  private void regex(Argument.Text text) {
    try {
      Pattern.compile(text.value());
    } catch (PatternSyntaxException e) {
      fails(
          "expected a regular expression (RE2), got " + e.getDescription(),
          "correct it; in back-ticks nothing needs to be escaped",
          text.source());
    }
  }

  private void number(Argument.Text text) {
    try {
      Double.parseDouble(text.value());
    } catch (NumberFormatException e) {
      fails("expected a number, got the text `" + text.value() + "`", "`$value`", text.source());
    }
  }

  /** Go compares like with like alone: a fraction is never equal to a whole number. */
  private void comparison(
      Argument.Function called, List<TemplateType> types, Pipeline.Command command) {
    TemplateType first = types.get(0);
    for (TemplateType other : types.subList(1, types.size())) {
      boolean comparable = isBasic(first) && isBasic(other);
      if (comparable && first != other) {
        boolean numbers = first.isNumber() && other.isNumber();
        fails(
            "`"
                + called.name()
                + "` can't compare "
                + first.description()
                + " with "
                + other.description(),
            numbers
                ? "write the number with a fraction: `5.0`"
                : "two values of one kind; a number is written without quotes, a text with them",
            command.source());
      }
    }
  }

  private static boolean isBasic(TemplateType type) {
    return type.isNumber() || type == TemplateType.TEXT || type == TemplateType.BOOL;
  }

  private TemplateType index(Pipeline.Command command, List<TemplateType> types) {
    TemplateType type = types.get(0);
    if (type == TemplateType.RULE_LABELS
        && command.arguments().size() > 2
        && command.arguments().get(2) instanceof Argument.Text text) {
      labels.add(new Template.Use(text.value(), text.source()));
    }
    return types.size() == 2 && type.isList() ? type.element() : TemplateType.ANY;
  }

  private void fails(String message, String hint, SourceRange source) {
    problems.add(new TemplateProblem(TemplateProblem.Kind.FAILS, message, hint, source));
  }
}
