package dev.belfry.check;

import dev.belfry.promql.Matching;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.StringNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Relabelings that lack a field which their action needs, have one that it refuses, or a regular
 * expression that is none: Prometheus refuses the file, the operator the object. And such that look
 * at no label, which nobody refuses.
 */
final class RelabelingCheck implements Check {
  static final String INVALID = "scrape.invalid-relabeling";
  static final String WITHOUT_SOURCE = "scrape.relabeling-without-source";

  private static final Set<String> ACTIONS =
      Set.of(
          "replace",
          "keep",
          "drop",
          "keepequal",
          "dropequal",
          "hashmod",
          "labelmap",
          "labeldrop",
          "labelkeep",
          "lowercase",
          "uppercase");

  private static final Set<String> WITH_TARGET =
      Set.of("replace", "hashmod", "lowercase", "uppercase", "keepequal", "dropequal");

  private static final Set<String> OF_SOURCE =
      Set.of("keep", "drop", "hashmod", "lowercase", "uppercase", "keepequal", "dropequal");

  private static final List<String> NO_REPLACEMENT = List.of("replacement");
  private static final List<String> TWO_LABELS =
      List.of("replacement", "regex", "separator", "modulus");
  private static final List<String> NAMES_ALONE =
      List.of("source_labels", "target_label", "replacement", "separator", "modulus");

  private static final Map<String, List<String>> REFUSED =
      Map.of(
          "lowercase", NO_REPLACEMENT,
          "uppercase", NO_REPLACEMENT,
          "keepequal", TWO_LABELS,
          "dropequal", TWO_LABELS,
          "labeldrop", NAMES_ALONE,
          "labelkeep", NAMES_ALONE);

  /** Values that say nothing, as they are there without being said. */
  private static final Map<String, Node> DEFAULTS =
      Map.of(
          "replacement", Node.text("$1"),
          "regex", Node.text("(.*)"),
          "separator", Node.text(";"),
          "modulus", Node.number(0),
          "target_label", Node.text(""));

  @Override
  public void check(Inspection inspection, Report report) {
    Map<String, Optional<String>> problems = new HashMap<>(); // Many have the same regex.
    for (Document document : inspection.documents()) {
      for (Scrape scrape : Scrape.in(document)) {
        for (Place place : scrape.relabelings()) {
          RelabelFields fields = new RelabelFields(place.node(), scrape.format());
          new Relabeling(scrape, place, fields, report).check(problems);
        }
      }
    }
  }

  /** One of them, and who is told of it. */
  private record Relabeling(Scrape scrape, Place place, RelabelFields fields, Report report) {

    void check(Map<String, Optional<String>> problems) {
      if (ACTIONS.contains(fields.action())) {
        checkFields();
        checkRegex(problems);
        checkSource();
      } else {
        invalid(
            place.at("action"),
            "there is no action `" + fields.action() + "`",
            "one of `replace`, `keep`, `drop`, `keepequal`, `dropequal`, `hashmod`, `labelmap`,"
                + " `labeldrop`, `labelkeep`, `lowercase`, `uppercase`");
      }
    }

    private void checkFields() {
      String action = fields.action();
      if (WITH_TARGET.contains(action) && fields.targetLabel().isEmpty()) {
        missing("target_label");
      }
      if (action.equals("hashmod") && !isCount(fields.get("modulus"))) {
        missing("modulus");
      }
      for (String field : REFUSED.getOrDefault(action, List.of())) {
        Optional<Node> value = fields.get(field);
        if (value.isPresent() && !value.get().equals(DEFAULTS.get(field))) {
          refused(field);
        }
      }
    }

    private void checkRegex(Map<String, Optional<String>> problems) {
      if (place.node().get("regex").orElse(null) instanceof StringNode regex) {
        problems
            .computeIfAbsent(regex.value(), Matching::problem)
            .ifPresent(
                problem ->
                    invalid(
                        place.at("regex"),
                        "`" + regex.value() + "` is no regular expression: " + problem,
                        "correct it; a sign that stands for itself takes a \\ in front"));
      }
    }

    private void checkSource() {
      if (OF_SOURCE.contains(fields.action()) && fields.sourceLabels().isEmpty()) {
        withoutSource("looks at an empty text");
      } else if (takesAway()) {
        withoutSource(
            "writes an empty text, which takes the label `" + fields.targetLabel() + "` away");
      }
    }

    /** Whether it replaces by what it found, and looks nowhere. */
    private boolean takesAway() {
      return fields.action().equals("replace")
          && !fields.targetLabel().isEmpty()
          && fields.sourceLabels().isEmpty()
          && fields.get("regex").isEmpty()
          && fields.get("replacement").map(DEFAULTS.get("replacement")::equals).orElse(true);
    }

    private static boolean isCount(Optional<Node> modulus) {
      return modulus.filter(NumberNode.class::isInstance).isPresent()
          && !modulus.get().equals(DEFAULTS.get("modulus"));
    }

    private void missing(String field) {
      String name = fields.written(field);
      invalid(
          place,
          "the action `" + fields.action() + "` needs a `" + name + "`",
          "say `" + name + "`; the factories of Relabel take what each action needs");
    }

    private void refused(String field) {
      String name = fields.written(field);
      invalid(
          place.at(name),
          "the action `" + fields.action() + "` takes no `" + name + "`",
          "leave `" + name + "` out");
    }

    private void withoutSource(String effect) {
      String name = fields.written("source_labels");
      report.warning(
          WITHOUT_SOURCE,
          scrape.subject(),
          place,
          "the action `" + fields.action() + "` has no `" + name + "`, so it " + effect,
          "say which labels it looks at by `" + name + "`");
    }

    private void invalid(Place where, String message, String hint) {
      report.error(INVALID, scrape.subject(), where, message, hint);
    }
  }
}
