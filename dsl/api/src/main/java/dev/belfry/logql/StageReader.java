package dev.belfry.logql;

import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import dev.belfry.logql.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads selectors and the stages behind them. */
final class StageReader {
  private static final List<String> STAGES =
      List.of(
          "json",
          "logfmt",
          "regexp",
          "pattern",
          "unpack",
          "line_format",
          "label_format",
          "decolorize",
          "drop",
          "keep",
          "unwrap");

  private final Tokens tokens;
  private final FilterReader filters;

  StageReader(Tokens tokens) {
    this.tokens = tokens;
    this.filters = new FilterReader(tokens);
  }

  /** Matchers in braces, and the stages behind them. */
  Expression.Logs logs() {
    int from = tokens.from();
    List<LabelMatcher> matchers = selector();
    List<Stage> stages = stages();
    return logs(from, matchers, stages);
  }

  Expression.Logs logs(int from, List<LabelMatcher> matchers, List<Stage> stages) {
    SourceRange source = tokens.since(from);
    return tokens.made(from, () -> new Expression.Logs(matchers, stages, source));
  }

  List<LabelMatcher> selector() {
    int from = tokens.from();
    tokens.expect("{");
    List<LabelMatcher> matchers = new ArrayList<>();
    if (!tokens.peek().isSymbol("}")) {
      do {
        matchers.add(filters.matcher());
      } while (tokens.take(","));
    }
    if (!tokens.take("}")) {
      throw tokens.unexpected("`,` or `}`");
    }
    logs(from, matchers, List.of());
    return matchers;
  }

  /** As many stages as there are, up to {@code unwrap}. */
  List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    while (true) {
      Optional<LineFilter.Operator> operator = lineOperator();
      if (operator.isPresent()) {
        stages.add(lineFilter(operator.get()));
      } else if (tokens.peek().isSymbol("|") && !tokens.peek(1).isWord("unwrap")) {
        stages.add(stage());
      } else {
        return stages;
      }
    }
  }

  private Optional<LineFilter.Operator> lineOperator() {
    for (LineFilter.Operator operator : LineFilter.Operator.values()) {
      if (tokens.peek().isSymbol(operator.symbol())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  private Stage lineFilter(LineFilter.Operator operator) {
    int from = tokens.next().from();
    List<LineFilter.Sought> sought = new ArrayList<>();
    do {
      sought.add(sought());
    } while (tokens.takeWord("or"));
    SourceRange source = tokens.since(from);
    return tokens.made(from, () -> new LineFilter(operator, sought, source));
  }

  private LineFilter.Sought sought() {
    int from = tokens.from();
    boolean isIp = tokens.peek().isWord("ip") && tokens.peek(1).isSymbol("(");
    Text text = isIp ? filters.addresses() : tokens.text("a text in quotes or ip(\"...\")");
    return tokens.made(from, () -> new LineFilter.Sought(text, isIp));
  }

  private Stage stage() {
    int from = tokens.next().from();
    String word = tokens.peek().text().toLowerCase(Locale.ROOT);
    if (!tokens.peek().is(Kind.WORD) || !STAGES.contains(word)) {
      return where(from, word);
    }
    tokens.next();
    return switch (word) {
      case "json" -> json(from);
      case "logfmt" -> logfmt(from);
      case "unpack" -> new ParserStage.Unpack(tokens.since(from));
      case "decolorize" -> new Stage.Decolorize(tokens.since(from));
      case "label_format" -> labelFormat(from);
      case "drop", "keep" -> chosen(from, word);
      default -> withText(from, word);
    };
  }

  private Stage where(int from, String word) {
    boolean isName = tokens.isName();
    boolean isFilter = tokens.peek().isSymbol("(") || isName && filters.isOperator(tokens.peek(1));
    if (!isFilter) {
      String near = isName ? NearNames.instead(word, STAGES) : "";
      throw tokens.unexpected(
          "a stage such as json or a filter such as level=\"error\"",
          near.isEmpty() ? "" : "; did you mean " + near + "?");
    }
    LabelFilter filter = filters.filter();
    return new Stage.Where(filter, tokens.since(from));
  }

  private Stage json(int from) {
    List<ParserStage.Extraction> fields = fields();
    return new ParserStage.Json(fields, tokens.since(from));
  }

  private Stage logfmt(int from) {
    Set<ParserStage.LogfmtFlag> flags = EnumSet.noneOf(ParserStage.LogfmtFlag.class);
    while (tokens.peek().is(Kind.FLAG)) {
      String text = tokens.next().text();
      for (ParserStage.LogfmtFlag flag : ParserStage.LogfmtFlag.values()) {
        if (flag.symbol().equals(text)) {
          flags.add(flag);
        }
      }
    }
    if (tokens.peek().isSymbol("-")) {
      throw tokens.unexpected("--strict or --keep-empty");
    }
    List<ParserStage.Extraction> fields = fields();
    return new ParserStage.Logfmt(flags, fields, tokens.since(from));
  }

  private List<ParserStage.Extraction> fields() {
    List<ParserStage.Extraction> fields = new ArrayList<>();
    if (tokens.isName()) {
      do {
        String label = tokens.name("the name of a label");
        Text path =
            tokens.take("=") ? tokens.text("the path of a field in quotes") : Text.of(label);
        fields.add(new ParserStage.Extraction(label, path));
      } while (tokens.take(","));
    }
    return fields;
  }

  private Stage withText(int from, String word) {
    Text text = tokens.text("a text in quotes");
    SourceRange source = tokens.since(from);
    return tokens.made(
        from,
        () ->
            switch (word) {
              case "regexp" -> new ParserStage.Regexp(text, source);
              case "pattern" -> new ParserStage.Pattern(text, source);
              default -> new Stage.LineFormat(text, source);
            });
  }

  private Stage labelFormat(int from) {
    List<Stage.Assignment> assignments = new ArrayList<>();
    do {
      assignments.add(assignment());
    } while (tokens.take(","));
    SourceRange source = tokens.since(from);
    return tokens.made(from, () -> new Stage.LabelFormat(assignments, source));
  }

  private Stage.Assignment assignment() {
    int from = tokens.from();
    String label = tokens.name("the name of a label");
    tokens.expect("=");
    if (tokens.peek().is(Kind.STRING)) {
      Text template = tokens.text("a template");
      return tokens.made(from, () -> new Stage.Templated(label, template));
    }
    return new Stage.Renaming(label, tokens.name("the name of a label or a template in quotes"));
  }

  private Stage chosen(int from, String word) {
    List<Stage.Chosen> labels = new ArrayList<>();
    do {
      labels.add(chosen());
    } while (tokens.take(","));
    SourceRange source = tokens.since(from);
    return word.equals("drop") ? new Stage.Drop(labels, source) : new Stage.Keep(labels, source);
  }

  private Stage.Chosen chosen() {
    if (filters.isOperator(tokens.peek(1))) {
      LabelMatcher matcher = filters.matcher();
      return new Stage.Chosen(matcher.label(), Optional.of(matcher));
    }
    return new Stage.Chosen(tokens.name("the name of a label"), Optional.empty());
  }

  /** The stage that makes a number of a label, if it is next. */
  Optional<Unwrap> unwrap() {
    if (!tokens.peek().isSymbol("|") || !tokens.peek(1).isWord("unwrap")) {
      return Optional.empty();
    }
    int from = tokens.next().from();
    tokens.next();
    Unwrap.Conversion conversion = conversion();
    boolean converted = conversion != Unwrap.Conversion.NUMBER;
    if (converted) {
      tokens.next();
      tokens.expect("(");
    }
    String label = tokens.name("the name of a label");
    if (converted) {
      tokens.expect(")");
    }
    List<Stage.Where> behind = filtersBehind();
    return Optional.of(new Unwrap(label, conversion, behind, tokens.since(from)));
  }

  private Unwrap.Conversion conversion() {
    for (Unwrap.Conversion conversion : Unwrap.Conversion.values()) {
      if (tokens.peek().isWord(conversion.symbol()) && tokens.peek(1).isSymbol("(")) {
        return conversion;
      }
    }
    return Unwrap.Conversion.NUMBER;
  }

  private List<Stage.Where> filtersBehind() {
    List<Stage.Where> behind = new ArrayList<>();
    while (tokens.peek().isSymbol("|")) {
      int from = tokens.next().from();
      LabelFilter filter = filters.filter();
      behind.add(new Stage.Where(filter, tokens.since(from)));
    }
    return behind;
  }
}
