package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.Notes;

/** Properties that were set past the typed methods, so that nobody checked them. */
final class UncheckedPropertyCheck implements Check {
  static final String CODE = "schema.unchecked-property";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      for (Walk walk : inspection.walks(document)) {
        for (Place place : walk.unchecked()) {
          place.node().notes().unchecked().forEach(one -> report(document, place, one, report));
        }
      }
    }
  }

  private static void report(Document document, Place place, Notes.Unchecked one, Report report) {
    report.warning(
        CODE,
        document.subject(),
        place.inside(Place.of(one.origin()).node()),
        "`" + one.path() + "` is set past the typed methods, so nothing but the schema checks it",
        "use a typed method if there is one");
  }
}
