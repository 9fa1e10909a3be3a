package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.render.Document;
import dev.belfry.render.Drafts;
import dev.belfry.schema.Misfit;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was set past the typed methods so that nothing can be rendered: a number for a uid, a text
 * among the panels.
 */
final class UnusableValues {
  private final Map<String, Notes.Unchecked> unchecked = new LinkedHashMap<>();

  private UnusableValues() {}

  /** One finding for each such value, on the line that set it. */
  static List<Finding> in(Bundle bundle) {
    SchemaCheck check = new SchemaCheck();
    List<Finding> findings = new ArrayList<>();
    for (Document draft : Drafts.of(bundle)) {
      UnusableValues values = new UnusableValues();
      values.collect(draft.root(), "");
      if (!values.unchecked.isEmpty()) {
        values.addFindings(draft.subject(), check.misfits(draft), findings);
      }
    }
    return Finding.sorted(findings);
  }

  private void collect(Node node, String pointer) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i);
      }
    } else if (node instanceof ObjectNode object) {
      for (Notes.Unchecked one : object.notes().unchecked()) {
        unchecked.put(pointer + "/" + one.path().replace('.', '/'), one);
      }
      object.forEach((name, value) -> collect(value, pointer + "/" + name));
    }
  }

  private void addFindings(String subject, List<Misfit> misfits, List<Finding> into) {
    unchecked.forEach(
        (pointer, one) ->
            misfits.stream()
                .filter(misfit -> touches(misfit.pointer(), pointer))
                .findFirst()
                .ifPresent(misfit -> into.add(finding(subject, one, misfit))));
  }

  /** Whether one place is in the other. */
  private static boolean touches(String one, String other) {
    return (one + "/").startsWith(other + "/") || !one.isEmpty() && other.startsWith(one + "/");
  }

  private static Finding finding(String subject, Notes.Unchecked one, Misfit misfit) {
    return new Finding(
        SchemaCheck.CODE,
        Severity.ERROR,
        subject,
        Optional.of(one.origin().location()),
        "nothing can be made of what `"
            + one.path()
            + "` is set to: `"
            + misfit.pointer()
            + "`: "
            + misfit.problem(),
        "use the typed method of this property, or correct the value");
  }
}
