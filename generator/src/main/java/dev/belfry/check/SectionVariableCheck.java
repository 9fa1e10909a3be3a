package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts outside of a row or tab that name a variable of it: in v2 such a variable counts inside of
 * its section alone, and Grafana would show the name itself.
 */
final class SectionVariableCheck implements Check {
  static final String CODE = "dashboard.variable-outside-section";

  private static final String SPEC = "spec";
  private static final String LAYOUT = "layout";
  private static final String ELEMENTS = "elements";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      if (document.isDashboard()) {
        ObjectNode spec = document.root().object(SPEC);
        if (spec.object(LAYOUT).size() == 0) {
          continue; // The classic model has no sections.
        }
        OneDashboard dashboard = new OneDashboard(Dashboards.subject(document.model()), report);
        dashboard.collect(spec.object(LAYOUT));
        if (!dashboard.sections.isEmpty()) {
          dashboard.check(spec);
        }
      }
    }
  }

  private static Set<String> names(ObjectNode owner) {
    Set<String> names = new HashSet<>();
    for (ObjectNode variable : objects(owner.array("variables"))) {
      variable.object(SPEC).text("name").ifPresent(names::add);
    }
    return names;
  }

  /** The rows and tabs of a layout. */
  private static List<ObjectNode> sections(ObjectNode layout) {
    ObjectNode spec = layout.object(SPEC);
    return objects(spec.get("tabs").isPresent() ? spec.array("tabs") : spec.array("rows"));
  }

  private static List<ObjectNode> objects(ArrayNode items) {
    return items.items().stream().map(ObjectNode.class::cast).toList();
  }

  private static final class OneDashboard {
    private final String subject;
    private final Report report;

    /** The title of the first row or tab that has a variable of this name. */
    private final Map<String, String> sections = new TreeMap<>();

    private final Map<String, Set<String>> seenFrom = new HashMap<>();

    OneDashboard(String subject, Report report) {
      this.subject = subject;
      this.report = report;
    }

    void collect(ObjectNode layout) {
      for (ObjectNode section : sections(layout)) {
        ObjectNode spec = section.object(SPEC);
        names(spec).forEach(name -> sections.putIfAbsent(name, spec.text("title").orElse("")));
        collect(spec.object(LAYOUT));
      }
    }

    void check(ObjectNode spec) {
      Set<String> everywhere = names(spec);
      texts(spec.without(LAYOUT).without(ELEMENTS), everywhere);
      place(spec.object(LAYOUT), everywhere);
      ObjectNode elements = spec.object(ELEMENTS);
      for (int i = 0; i < elements.size(); i++) {
        Set<String> seen = seenFrom.get(elements.name(i));
        if (seen != null) {
          texts((ObjectNode) elements.value(i), seen);
        }
      }
    }

    private void place(ObjectNode layout, Set<String> seen) {
      for (ObjectNode section : sections(layout)) {
        ObjectNode spec = section.object(SPEC);
        Set<String> inside = new HashSet<>(seen);
        inside.addAll(names(spec));
        texts(section.with(SPEC, spec.without(LAYOUT)), inside);
        repetition(section, seen);
        place(spec.object(LAYOUT), inside);
      }
      for (ObjectNode item : objects(layout.object(SPEC).array("items"))) {
        item.object(SPEC)
            .object("element")
            .text("name")
            .ifPresent(name -> seenFrom.put(name, seen));
        texts(item, seen);
        repetition(item, seen);
      }
    }

    private void texts(ObjectNode root, Set<String> seen) {
      for (Walk.TextAt text : Walk.references(root)) {
        for (VariableReference one : ForeignDollars.without(text)) {
          name(one.name(), "`" + one.text() + "`", text.place(), seen);
        }
      }
    }

    /** A panel, row or tab is repeated for the values of a variable that is there around it. */
    private void repetition(ObjectNode owner, Set<String> seen) {
      owner
          .object(SPEC)
          .object("repeat")
          .text("value")
          .ifPresent(name -> name(name, "the repetition", Place.of(owner), seen));
    }

    private void name(String name, String by, Place place, Set<String> seen) {
      if (!seen.contains(name) && sections.containsKey(name)) {
        report.error(
            CODE,
            subject,
            place,
            "%s names the variable `%s`, which counts only inside of `%s`"
                .formatted(by, name, sections.get(name)),
            "type .variables(...) on the dashboard instead of the row or tab");
      }
    }
  }
}
