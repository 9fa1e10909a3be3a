package dev.belfry.template;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through the calls of functions: what they take, what they give, and what would fail. */
final class CallReview {
  private static final Set<String> COMPARISONS = Set.of("eq", "ne", "lt", "le", "gt", "ge");

  private final TemplateDialect dialect;
  private final TemplateProblems problems;
  private final List<Template.Use> labels;
  private final List<Template.Use> queries = new ArrayList<>();

  /** Notes what is wrong among the problems, and what {@code index} asks for among the labels. */
  CallReview(TemplateDialect dialect, TemplateProblems problems, List<Template.Use> labels) {
    this.dialect = dialect;
    this.problems = problems;
    this.labels = labels;
  }

  /** The queries that stand in the template as texts. */
  List<Template.Use> queries() {
    return queries;
  }

  /** The type of what the call gives. */
  TemplateType type(Argument.Function called, Pipeline.Command command, List<TemplateType> types) {
    TemplateFunction function = dialect.function(called.name()).orElseThrow();
    if (!function.takes(types.size())) {
      problems.fails(
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
    if (called.name().equals("len")) {
      length(types.get(0), command);
    }
    constants(called.name(), command);
    if (COMPARISONS.contains(called.name())) {
      comparison(called, types, command);
    }
    return called.name().equals("index") ? index(command, types) : function.result();
  }

  private void length(TemplateType of, Pipeline.Command command) {
    if (of.isNumber() || of == TemplateType.BOOL) {
      problems.fails(
          "`len` takes a text, list or map, got " + of.description(),
          "a list, such as `.Alerts`",
          command.source());
    }
  }

  private void misfit(
      Argument.Function called,
      int place,
      TemplateType expected,
      TemplateType type,
      Pipeline.Command command) {
    problems.fails(
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
      problems.fails(
          "expected a regular expression (RE2), got " + e.getDescription(),
          "correct it; in back-ticks nothing needs to be escaped",
          text.source());
    }
  }

  private void number(Argument.Text text) {
    try {
      Double.parseDouble(text.value());
    } catch (NumberFormatException e) {
      problems.fails(
          "expected a number, got the text `" + text.value() + "`", "`$value`", text.source());
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
        problems.fails(
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
}
