package dev.belfry.logql;

import dev.belfry.common.Matcher;
import dev.belfry.common.Steps;
import java.util.List;
import java.util.function.Consumer;

/** Prints selectors, stages and label filters on one line, in the words and spaces of Loki. */
final class StagePrinter implements StageVisitor<StringBuilder>, LabelFilterVisitor<StringBuilder> {
  private final StringBuilder out;
  private final Steps steps = new Steps();

  StagePrinter(StringBuilder out) {
    this.out = out;
  }

  /** {@code {app="api", level=~"a|b"}}. */
  StringBuilder selector(Expression.Logs logs) {
    out.append('{');
    list(logs.matchers(), ", ", matcher -> matcher(matcher, false));
    return out.append('}');
  }

  private void matcher(LabelMatcher matcher, boolean isFilter) {
    out.append(matcher.label()).append(matcher.operator().symbol());
    if (isFilter && matcher.operator() == Matcher.Operator.MATCHES) {
      TextPrinter.appendRegex(out, matcher.value());
    } else {
      TextPrinter.append(out, matcher.value());
    }
  }

  <T> void list(List<T> items, String separator, Consumer<T> print) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(separator);
      }
      print.accept(items.get(i));
    }
  }

  @Override
  public StringBuilder lineFilter(LineFilter stage) {
    out.append(stage.operator().symbol()).append(' ');
    list(stage.sought(), " or ", this::sought);
    return out;
  }

  private void sought(LineFilter.Sought sought) {
    if (sought.isIp()) {
      ip(sought.text());
    } else {
      TextPrinter.append(out, sought.text());
    }
  }

  private StringBuilder ip(Text addresses) {
    TextPrinter.append(out.append("ip("), addresses);
    return out.append(')');
  }

  @Override
  public StringBuilder json(ParserStage.Json stage) {
    out.append("| json");
    return fields(stage.fields());
  }

  @Override
  public StringBuilder logfmt(ParserStage.Logfmt stage) {
    out.append("| logfmt");
    for (ParserStage.LogfmtFlag flag : ParserStage.LogfmtFlag.values()) {
      if (stage.flags().contains(flag)) {
        out.append(' ').append(flag.symbol());
      }
    }
    return fields(stage.fields());
  }

  /** Loki writes the path even where it is the name. */
  private StringBuilder fields(List<ParserStage.Extraction> fields) {
    out.append(fields.isEmpty() ? "" : " ");
    list(
        fields,
        ",",
        field -> {
          out.append(field.label()).append('=');
          TextPrinter.append(out, field.path());
        });
    return out;
  }

  @Override
  public StringBuilder regexp(ParserStage.Regexp stage) {
    return withText("| regexp ", stage.regex());
  }

  @Override
  public StringBuilder pattern(ParserStage.Pattern stage) {
    return withText("| pattern ", stage.pattern());
  }

  @Override
  public StringBuilder unpack(ParserStage.Unpack stage) {
    return out.append("| unpack");
  }

  @Override
  public StringBuilder where(Stage.Where stage) {
    out.append("| ");
    return filter(stage.filter());
  }

  @Override
  public StringBuilder lineFormat(Stage.LineFormat stage) {
    return withText("| line_format ", stage.template());
  }

  private StringBuilder withText(String stage, Text text) {
    TextPrinter.append(out.append(stage), text);
    return out;
  }

  @Override
  public StringBuilder labelFormat(Stage.LabelFormat stage) {
    out.append("| label_format ");
    list(stage.assignments(), ",", this::assignment);
    return out;
  }

  private void assignment(Stage.Assignment assignment) {
    out.append(assignment.label()).append('=');
    if (assignment instanceof Stage.Renaming renaming) {
      out.append(renaming.old());
    } else if (assignment instanceof Stage.Templated templated) {
      TextPrinter.append(out, templated.template());
    }
  }

  @Override
  public StringBuilder decolorize(Stage.Decolorize stage) {
    return out.append("| decolorize");
  }

  @Override
  public StringBuilder drop(Stage.Drop stage) {
    out.append("| drop ");
    list(stage.labels(), ",", this::chosen);
    return out;
  }

  @Override
  public StringBuilder keep(Stage.Keep stage) {
    out.append("| keep ");
    list(stage.labels(), ",", this::chosen);
    return out;
  }

  private void chosen(Stage.Chosen chosen) {
    if (chosen.matcher().isPresent()) {
      matcher(chosen.matcher().get(), false);
    } else {
      out.append(chosen.label());
    }
  }

  @Override
  public StringBuilder matches(LabelFilter.Matches filter) {
    matcher(filter.matcher(), true);
    return out;
  }

  @Override
  public StringBuilder compares(LabelFilter.Compares filter) {
    return out.append(filter.label())
        .append(filter.operator().symbol())
        .append(text(filter.quantity()));
  }

  private static String text(Quantity quantity) {
    if (quantity instanceof Quantity.Duration duration) {
      return Durations.inGo(duration.nanos());
    }
    return quantity instanceof Quantity.Size size ? size.size().rounded() : quantity.text();
  }

  @Override
  public StringBuilder ip(LabelFilter.Ip filter) {
    out.append(filter.label()).append(filter.isInside() ? "=" : "!=");
    return ip(filter.addresses());
  }

  @Override
  public StringBuilder and(LabelFilter.And filter) {
    return both(filter.left(), " , ", filter.right());
  }

  @Override
  public StringBuilder or(LabelFilter.Or filter) {
    return both(filter.left(), " or ", filter.right());
  }

  private StringBuilder both(LabelFilter left, String operator, LabelFilter right) {
    out.append("( ");
    steps.then(
        () -> left.accept(this),
        () -> out.append(operator),
        () -> right.accept(this),
        () -> out.append(" )"));
    return out;
  }

  /** The whole filter; those inside it are printed one after the other. */
  StringBuilder filter(LabelFilter filter) {
    filter.accept(this);
    steps.all();
    return out;
  }

  /** {@code | unwrap bytes(size)}, without the filters behind it. */
  StringBuilder unwrap(Unwrap unwrap) {
    out.append("| unwrap ");
    return unwrap.conversion() == Unwrap.Conversion.NUMBER
        ? out.append(unwrap.label())
        : out.append(unwrap.conversion().symbol()).append('(').append(unwrap.label()).append(')');
  }
}
