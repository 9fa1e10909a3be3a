package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Placeholder;
import dev.belfry.common.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stages of a log query.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 */
abstract sealed class LogPipeline extends LogQlExpression permits LogQuery {
  private final Expression.Logs logs;

  LogPipeline(Expression.Logs logs) {
    super(logs);
    this.logs = logs;
  }

  /** The syntax tree, known to show lines. */
  final Expression.Logs logs() {
    return logs;
  }

  /** One more stage, for what the other methods have no words for. */
  public LogQuery stage(Stage stage) {
    List<Stage> stages = new ArrayList<>(logs.stages());
    stages.add(requireNonNull(stage, "stage"));
    return new LogQuery(new Expression.Logs(logs.matchers(), stages, SourceRange.NONE));
  }

  /**
   * Keeps lines that contain one of these texts. API name: {@code |=}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public LogQuery containing(String... texts) {
    return filtered(LineFilter.Operator.CONTAINS, texts(requireNonNull(texts, "texts")));
  }

  /**
   * Drops lines that contain one of these texts. API name: {@code !=}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public LogQuery notContaining(String... texts) {
    return filtered(LineFilter.Operator.CONTAINS_NOT, texts(requireNonNull(texts, "texts")));
  }

  /**
   * Keeps lines in which one of these regular expressions (RE2) fits a part. API name: {@code |~}.
   *
   * @throws IllegalArgumentException when there is none, or one is no regular expression
   */
  public LogQuery matching(String... regexes) {
    return filtered(LineFilter.Operator.MATCHES, texts(requireNonNull(regexes, "regexes")));
  }

  /**
   * Drops lines in which one of these regular expressions (RE2) fits a part. API name: {@code !~}.
   *
   * @throws IllegalArgumentException when there is none, or one is no regular expression
   */
  public LogQuery notMatching(String... regexes) {
    return filtered(LineFilter.Operator.MATCHES_NOT, texts(requireNonNull(regexes, "regexes")));
  }

  /**
   * Keeps lines that fit one of these patterns, in which {@code <_>} stands for anything. API name:
   * {@code |>}.
   *
   * @throws IllegalArgumentException when there is none, or one has another name in it
   */
  public LogQuery like(String... patterns) {
    return filtered(LineFilter.Operator.LIKE, texts(requireNonNull(patterns, "patterns")));
  }

  /**
   * Drops lines that fit one of these patterns, in which {@code <_>} stands for anything. API name:
   * {@code !>}.
   *
   * @throws IllegalArgumentException when there is none, or one has another name in it
   */
  public LogQuery notLike(String... patterns) {
    return filtered(LineFilter.Operator.LIKE_NOT, texts(requireNonNull(patterns, "patterns")));
  }

  /** Keeps lines that contain what the reader fills in. API name: {@code |=}. */
  public LogQuery containing(Placeholder variable) {
    return filtered(LineFilter.Operator.CONTAINS, List.of(Text.of(variable)));
  }

  /** Keeps lines in which the expression fits that the reader fills in. API name: {@code |~}. */
  public LogQuery matching(Placeholder variable) {
    return filtered(LineFilter.Operator.MATCHES, List.of(Text.of(variable)));
  }

  /**
   * Keeps lines with an address in a network such as {@code 10.0.0.0/8} or a range such as {@code
   * 10.0.0.1-10.0.0.9}. API name: {@code |= ip(...)}.
   *
   * @throws IllegalArgumentException when there are no such addresses
   */
  public LogQuery containingIp(String addresses) {
    return withIp(LineFilter.Operator.CONTAINS, addresses);
  }

  /**
   * Drops lines with an address in a network or range. API name: {@code != ip(...)}.
   *
   * @throws IllegalArgumentException when there are no such addresses
   */
  public LogQuery notContainingIp(String addresses) {
    return withIp(LineFilter.Operator.CONTAINS_NOT, addresses);
  }

  private static List<Text> texts(String... texts) {
    return Arrays.stream(texts).map(text -> Text.of(requireNonNull(text, "text"))).toList();
  }

  private LogQuery filtered(LineFilter.Operator operator, List<Text> texts) {
    List<LineFilter.Sought> sought =
        texts.stream().map(text -> new LineFilter.Sought(text, false)).toList();
    return stage(new LineFilter(operator, sought, SourceRange.NONE));
  }

  private LogQuery withIp(LineFilter.Operator operator, String addresses) {
    Text text = Text.of(requireNonNull(addresses, "addresses"));
    return stage(
        new LineFilter(operator, List.of(new LineFilter.Sought(text, true)), SourceRange.NONE));
  }

  /** Makes labels of all fields of JSON lines. API name: {@code json}. */
  public LogQuery json() {
    return json(List.of());
  }

  /**
   * Makes labels of these fields of JSON lines. API name: {@code json}.
   *
   * @see LogQl#extracted(Label, String)
   */
  public LogQuery json(List<ParserStage.Extraction> fields) {
    return stage(new ParserStage.Json(fields, SourceRange.NONE));
  }

  /** Makes labels of all pairs such as {@code level=info}. API name: {@code logfmt}. */
  public LogQuery logfmt(ParserStage.LogfmtFlag... flags) {
    return logfmt(List.of(), flags);
  }

  /** Makes labels of the values of these keys. API name: {@code logfmt}. */
  public LogQuery logfmt(List<ParserStage.Extraction> fields, ParserStage.LogfmtFlag... flags) {
    Set<ParserStage.LogfmtFlag> set = Set.copyOf(Arrays.asList(requireNonNull(flags, "flags")));
    return stage(new ParserStage.Logfmt(set, fields, SourceRange.NONE));
  }

  /**
   * Makes labels of the named groups of a regular expression (RE2). API name: {@code regexp}.
   *
   * @throws IllegalArgumentException when it is none, or has no group with a name
   */
  public LogQuery regexp(String regex) {
    return stage(new ParserStage.Regexp(Text.of(requireNonNull(regex, "regex")), SourceRange.NONE));
  }

  /**
   * Makes labels of the named parts of a pattern: {@code <ip> - <_> "<method> <path>"}. API name:
   * {@code pattern}.
   *
   * @throws IllegalArgumentException when no part has a name, a name comes twice, or two parts
   *     touch
   */
  public LogQuery pattern(String pattern) {
    return stage(
        new ParserStage.Pattern(Text.of(requireNonNull(pattern, "pattern")), SourceRange.NONE));
  }

  /** Takes apart lines that the agent has packed. API name: {@code unpack}. */
  public LogQuery unpack() {
    return stage(new ParserStage.Unpack(SourceRange.NONE));
  }

  /** Keeps lines whose labels fit these matchers. */
  public LogQuery where(Matcher... matchers) {
    return where(Arrays.asList(requireNonNull(matchers, "matchers")));
  }

  /** Keeps lines whose labels fit these matchers. */
  public LogQuery where(List<Matcher> matchers) {
    LogQuery kept = new LogQuery(logs);
    for (Matcher matcher : requireNonNull(matchers, "matchers")) {
      kept = kept.where(LabelCondition.of(matcher));
    }
    return kept;
  }

  /** Keeps lines whose labels meet this condition. */
  public LogQuery where(LabelCondition condition) {
    LabelFilter filter = requireNonNull(condition, "condition").filter();
    return stage(new Stage.Where(filter, SourceRange.NONE));
  }

  /**
   * Writes each line anew by a Go template over its labels: {@code {{.level}} {{.msg}}}. API name:
   * {@code line_format}.
   *
   * @throws IllegalArgumentException when an action of the template is never closed
   */
  public LogQuery lineFormat(String template) {
    return stage(
        new Stage.LineFormat(Text.of(requireNonNull(template, "template")), SourceRange.NONE));
  }

  /**
   * Gives a label what a Go template over the labels yields. API name: {@code label_format}.
   *
   * @throws IllegalArgumentException when an action of the template is never closed
   */
  public LogQuery labelFormat(Label label, String template) {
    String name = requireNonNull(label, "label").name();
    Text text = Text.of(requireNonNull(template, "template"));
    return assigned(new Stage.Templated(name, text));
  }

  /** Gives a label another name. API name: {@code label_format}. */
  public LogQuery renaming(Label old, Label label) {
    String oldName = requireNonNull(old, "old").name();
    return assigned(new Stage.Renaming(requireNonNull(label, "label").name(), oldName));
  }

  private LogQuery assigned(Stage.Assignment assignment) {
    return stage(new Stage.LabelFormat(List.of(assignment), SourceRange.NONE));
  }

  /** Takes colors out of lines. API name: {@code decolorize}. */
  public LogQuery decolorize() {
    return stage(new Stage.Decolorize(SourceRange.NONE));
  }

  /** Removes labels; at least one. API name: {@code drop}. */
  public LogQuery drop(Label... labels) {
    return stage(new Stage.Drop(chosen(labels), SourceRange.NONE));
  }

  /** Removes labels where they fit; at least one. API name: {@code drop}. */
  public LogQuery drop(Matcher... matchers) {
    return stage(new Stage.Drop(chosen(matchers), SourceRange.NONE));
  }

  /** Removes all labels but these; at least one. API name: {@code keep}. */
  public LogQuery keep(Label... labels) {
    return stage(new Stage.Keep(chosen(labels), SourceRange.NONE));
  }

  /** Removes all labels but those that fit; at least one. API name: {@code keep}. */
  public LogQuery keep(Matcher... matchers) {
    return stage(new Stage.Keep(chosen(matchers), SourceRange.NONE));
  }

  private static List<Stage.Chosen> chosen(Label... labels) {
    return Grouping.names(labels).stream()
        .map(name -> new Stage.Chosen(name, Optional.empty()))
        .toList();
  }

  private static List<Stage.Chosen> chosen(Matcher... matchers) {
    return Arrays.stream(requireNonNull(matchers, "matchers")).map(Stage.Chosen::of).toList();
  }
}
