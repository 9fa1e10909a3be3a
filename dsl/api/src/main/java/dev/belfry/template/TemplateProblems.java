package dev.belfry.template;

import dev.belfry.common.NearNames;
import dev.belfry.common.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong in a template, as far as it has been gone through. */
final class TemplateProblems {
  private final List<TemplateProblem> all = new ArrayList<>();

  /** Those that were noted, in the order in which they were. */
  List<TemplateProblem> all() {
    return all;
  }

  /** Notes what would fail when the text is made, and what to write instead. */
  void fails(String message, String hint, SourceRange source) {
    all.add(new TemplateProblem(TemplateProblem.Kind.FAILS, message, hint, source));
  }

  /** {@code query | first}, which has nothing to give where the query has no result. */
  void failsWithoutData(SourceRange source) {
    all.add(
        new TemplateProblem(
            TemplateProblem.Kind.FAILS_WITHOUT_DATA,
            "`first` fails when the query has no result, and the whole text with it",
            "{{ with query \"...\" }}{{ . | first | value }}{{ end }}",
            source));
  }

  /** Notes a field that is not there, with the nearest ones that are. */
  void noMember(TemplateType type, String name, SourceRange source) {
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
}
