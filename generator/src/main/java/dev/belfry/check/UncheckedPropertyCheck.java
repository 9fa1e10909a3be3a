package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Properties that were set past the typed methods, so that nobody checked them. */
final class UncheckedPropertyCheck implements Check {
  static final String CODE = "schema.unchecked-property";

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    for (Document document : documents) {
      Places.objects(
          document.root(),
          place -> {
            for (Notes.Unchecked one : place.node().notes().unchecked()) {
              Place here = place.inside(at(one));
              report.warning(
                  CODE,
                  document.subject(),
                  here,
                  "`"
                      + one.path()
                      + "` is set past the typed methods, so nothing but the schema checks it",
                  "use a typed method if there is one");
            }
          });
    }
  }

  private static ObjectNode at(Notes.Unchecked one) {
    ObjectNode empty = dev.belfry.tree.Node.object();
    return Optional.of(empty)
        .map(node -> node.withNotes(node.notes().withOrigin(one.origin())))
        .orElseThrow();
  }
}
