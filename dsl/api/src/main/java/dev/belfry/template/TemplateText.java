package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.belfry.common.Label;
import dev.belfry.common.LabelName;

/** A text that Prometheus fills into another one, such as a label of an alert. */
public final class TemplateText extends TemplateValue {
  TemplateText(String pipeline) {
    super(pipeline);
  }

  /**
   * A label of the result of the alert's expression; an empty text where a series does not have it.
   * The labels that the alert itself adds, its name and severity among them, are not there. API
   * name: {@code $labels}.
   *
   * @param label one that the expression keeps; any other is a finding
   */
  public static TemplateText label(LabelName label) {
    return of("$labels", label);
  }

  /**
   * A label of the Prometheus that evaluates the rule, such as its cluster. API name: {@code
   * $externalLabels}.
   */
  public static TemplateText externalLabel(LabelName label) {
    return of("$externalLabels", label);
  }

  private static TemplateText of(String labels, LabelName label) {
    boolean plain = new Label(requireNonNull(label, "label").name()).isClassic();
    return new TemplateText(
        plain ? labels + "." + label.name() : "index " + labels + " " + quoted(label.name()));
  }

  private TemplateText through(String function) {
    return new TemplateText(into(function));
  }

  /** In capital letters. API name: {@code toUpper}. */
  public TemplateText toUpper() {
    return through("toUpper");
  }

  /** In small letters. API name: {@code toLower}. */
  public TemplateText toLower() {
    return through("toLower");
  }

  /** Each word with a capital letter. API name: {@code title}. */
  public TemplateText title() {
    return through("title");
  }

  /** An instance without its port. API name: {@code stripPort}. */
  public TemplateText stripPort() {
    return through("stripPort");
  }

  /** An instance without its domain. API name: {@code stripDomain}. */
  public TemplateText stripDomain() {
    return through("stripDomain");
  }

  /** As it stands in the query of an address. API name: {@code urlQueryEscape}. */
  public TemplateText urlQueryEscape() {
    return through("urlQueryEscape");
  }

  /**
   * With all that fits a regular expression replaced. API name: {@code reReplaceAll}.
   *
   * @param regex a regular expression (RE2), not anchored
   * @param replacement what stands there instead; {@code $1} is the first group
   * @throws IllegalArgumentException when the regular expression is none
   */
  public TemplateText reReplaceAll(String regex, String replacement) {
    try {
      Pattern.compile(requireNonNull(regex, "regex"));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "reReplaceAll: expected a regular expression (RE2), got "
              + e.getDescription()
              + " in `"
              + regex
              + "`",
          e);
    }
    return through("reReplaceAll " + quoted(regex) + " " + quoted(replacement));
  }
}
