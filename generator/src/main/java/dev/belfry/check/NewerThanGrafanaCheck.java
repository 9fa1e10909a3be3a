package dev.belfry.check;

import dev.belfry.bundle.GrafanaVersion;
import dev.belfry.format.Format;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Properties that the Grafana which is aimed at does not know yet. */
final class NewerThanGrafanaCheck implements Check {
  static final String CODE = "dashboard.newer-than-grafana";

  private static final String SINCE = "x-since";
  private static final String CLASSIC = "grafana/dashboard.schema.json";

  @Override
  public void check(Inspection inspection, Report report) {
    Optional<GrafanaVersion> aimedAt = inspection.bundle().grafana();
    if (aimedAt.isPresent()) {
      for (ObjectNode dashboard : inspection.dashboards()) {
        check(dashboard, aimedAt.get(), report);
      }
    }
  }

  private static void check(ObjectNode dashboard, GrafanaVersion aimedAt, Report report) {
    for (Format.Remark remark : Format.of(CLASSIC).remarks(dashboard, SINCE)) {
      if (GrafanaVersion.parse(remark.said()).compareTo(aimedAt) > 0) {
        report.warning(
            CODE,
            Dashboards.subject(dashboard),
            place(remark),
            "`"
                + remark.property()
                + "` is known to Grafana "
                + remark.said()
                + " and newer, got a bundle for Grafana "
                + aimedAt,
            "leave it out, or type .grafana(new GrafanaVersion("
                + remark.said().replace(".", ", ")
                + ")) on the bundle");
      }
    }
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
