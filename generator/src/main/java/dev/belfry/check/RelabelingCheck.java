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
        scrape.relabelings().forEach(one -> check(scrape, one, problems, report));
      }
    }
  }

  private static void check(
      Scrape scrape, Place relabeling, Map<String, Optional<String>> problems, Report report) {
    RelabelFields fields = new RelabelFields(relabeling.node(), scrape.format());
    if (ACTIONS.contains(fields.action())) {
      fields(scrape, relabeling, fields, report);
      regex(scrape, relabeling, problems, report);
      source(scrape, relabeling, fields, report);
    } else {
      report(
          scrape,
          relabeling.at("action"),
          "there is no action `" + fields.action() + "`",
          "one of `replace`, `keep`, `drop`, `keepequal`, `dropequal`, `hashmod`, `labelmap`,"
              + " `labeldrop`, `labelkeep`, `lowercase`, `uppercase`",
          report);
    }
  }

  private static void fields(Scrape scrape, Place relabeling, RelabelFields fields, Report report) {
    String action = fields.action();
    if (WITH_TARGET.contains(action) && fields.targetLabel().isEmpty()) {
      missing(scrape, relabeling, fields, "target_label", report);
    }
    if (action.equals("hashmod") && !isCount(fields.get("modulus"))) {
      missing(scrape, relabeling, fields, "modulus", report);
    }
    for (String field : REFUSED.getOrDefault(action, List.of())) {
      Optional<Node> value = fields.get(field);
      if (value.isPresent() && !value.get().equals(DEFAULTS.get(field))) {
        refused(scrape, relabeling, fields, field, report);
      }
    }
  }

  private static void source(Scrape scrape, Place relabeling, RelabelFields fields, Report report) {
    if (OF_SOURCE.contains(fields.action()) && fields.sourceLabels().isEmpty()) {
      withoutSource(scrape, relabeling, fields, "looks at an empty text", report);
    } else if (takesAway(fields)) {
      withoutSource(
          scrape,
          relabeling,
          fields,
          "writes an empty text, which takes the label `" + fields.targetLabel() + "` away",
          report);
    }
  }

  /** Whether it replaces by what it found, and looks nowhere. */
  private static boolean takesAway(RelabelFields fields) {
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

  private static void missing(
      Scrape scrape, Place relabeling, RelabelFields fields, String field, Report report) {
    report(
        scrape,
        relabeling,
        "the action `" + fields.action() + "` needs a `" + fields.written(field) + "`",
        "say `" + fields.written(field) + "`; the factories of Relabel take what each action needs",
        report);
  }

  private static void refused(
      Scrape scrape, Place relabeling, RelabelFields fields, String field, Report report) {
    String name = fields.written(field);
    report(
        scrape,
        relabeling.at(name),
        "the action `" + fields.action() + "` takes no `" + name + "`",
        "leave `" + name + "` out",
        report);
  }

  private static void regex(
      Scrape scrape, Place relabeling, Map<String, Optional<String>> problems, Report report) {
    if (relabeling.node().get("regex").orElse(null) instanceof StringNode regex) {
      problems
          .computeIfAbsent(regex.value(), Matching::problem)
          .ifPresent(
              problem ->
                  report(
                      scrape,
                      relabeling.at("regex"),
                      "`" + regex.value() + "` is no regular expression: " + problem,
                      "correct it; a sign that stands for itself takes a \\ in front",
                      report));
    }
  }

  private static void withoutSource(
      Scrape scrape, Place relabeling, RelabelFields fields, String effect, Report report) {
    String name = fields.written("source_labels");
    report.warning(
        WITHOUT_SOURCE,
        scrape.subject(),
        relabeling,
        "the action `" + fields.action() + "` has no `" + name + "`, so it " + effect,
        "say which labels it looks at by `" + name + "`");
  }

  private static void report(
      Scrape scrape, Place place, String message, String hint, Report report) {
    report.error(INVALID, scrape.subject(), place, message, hint);
  }
}
