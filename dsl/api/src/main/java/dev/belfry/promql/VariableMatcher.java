package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Grafana makes a condition on labels of, or several, or none: {@code $filters}, {@code
 * $label="api"}, {@code job=~$job}, {@code job $op "api"}. A variable that is a part of a value in
 * double quotes is no such thing.
 *
 * @param label the label, if there is one that can be told
 * @param text all of it, as it stands between the braces
 */
public record VariableMatcher(Optional<Label> label, String text) {
  /**
   * A condition made of its parts.
   *
   * @throws IllegalArgumentException when there is no variable in the text
   */
  public VariableMatcher {
    requireNonNull(label, "label");
    if (!Variables.isIn(requireNonNull(text, "text"))) {
      throw new IllegalArgumentException("matcher: expected a variable in it, got `" + text + "`");
    }
  }

  /** These conditions, and those of the matchers whose label readers choose. */
  static List<VariableMatcher> with(List<VariableMatcher> variables, List<Matcher> matchers) {
    if (!isNeededFor(matchers)) {
      return List.copyOf(variables);
    }
    List<VariableMatcher> all = new ArrayList<>(variables);
    for (Matcher matcher : matchers) {
      if (matcher.label().isVariable()) {
        all.add(new VariableMatcher(Optional.empty(), MatcherOrder.text(matcher)));
      }
    }
    return List.copyOf(all);
  }

  /** Whether readers choose the label of one of the matchers, as they rarely do. */
  static boolean isNeededFor(List<Matcher> matchers) {
    for (Matcher matcher : matchers) {
      if (matcher.label().isVariable()) {
        return true;
      }
    }
    return false;
  }

  /** Same as {@link #text()}. */
  @Override
  public String toString() {
    return text;
  }
}
