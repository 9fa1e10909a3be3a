package dev.belfry.check;

import dev.belfry.bundle.GrafanaVersion;
import dev.belfry.format.Format;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Properties that the Grafana which is aimed at does not know yet. */
final class NewerThanGrafanaCheck implements Check {
  static final String CODE = "dashboard.newer-than-grafana";
  static final String OF_RULES = "rules.newer-than-grafana";

  private static final String SINCE = "x-since";
  private static final String CLASSIC = "grafana/dashboard.schema.json";
  private static final String V2 = "grafana/dashboardv2.schema.json";
  private static final String FORMAT = "apiVersion";
  private static final String TYPE = "type";

  @Override
  public void check(Inspection inspection, Report report) {
    Optional<GrafanaVersion> aimedAt = inspection.bundle().grafana();
    if (aimedAt.isEmpty()) {
      return;
    }
    for (Document document : inspection.documents()) {
      if (document.isDashboard()) {
        check(document, CLASSIC, document.model(), aimedAt.get(), report);
      }
      if (document.schema().equals(V2)) {
        check(document, V2, document.root(), aimedAt.get(), report);
      }
      if (document.isGrafanaRules()) {
        check(document, document.schema(), document.root(), aimedAt.get(), report);
      }
    }
  }

  private static void check(
      Document document, String format, ObjectNode said, GrafanaVersion aimedAt, Report report) {
    for (Format.Remark remark : Format.of(format).remarks(said, SINCE)) {
      if (GrafanaVersion.parse(remark.said()).compareTo(aimedAt) > 0) {
        boolean isFormat = remark.property().equals(FORMAT);
        String what = isFormat ? "the format of the bundle" : "`" + named(remark) + "`";
        report.warning(
            document.isGrafanaRules() ? OF_RULES : CODE,
            document.subject(),
            place(remark),
            what
                + " is known to Grafana "
                + remark.said()
                + " and newer, got a bundle for Grafana "
                + aimedAt,
            (isFormat ? "choose another format" : "leave it out")
                + ", or type .grafana(new GrafanaVersion("
                + remark.said().replace(".", ", ")
                + ")) on the bundle");
      }
    }
  }

  /** The property, or the type that is newer: of a panel, a variable, a cell. */
  private static String named(Format.Remark remark) {
    ObjectNode owner = remark.chain().get(0);
    return remark.property().equals(TYPE) ? owner.text(TYPE).orElse(TYPE) : remark.property();
  }

  private static Place place(Format.Remark remark) {
    List<ObjectNode> chain = remark.chain();
    Place place = Place.of(chain.get(chain.size() - 1));
    for (int i = chain.size() - 2; i >= 0; i--) {
      place = place.inside(chain.get(i));
    }
    return place;
  }
}
