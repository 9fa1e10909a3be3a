package dev.belfry.check;

import dev.belfry.bundle.GrafanaVersion;
import dev.belfry.format.Format;
import dev.belfry.format.Format.Remark;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Properties, and words in them, that the Grafana which is aimed at does not know yet. */
final class NewerThanGrafanaCheck implements Check {
  static final String CODE = "dashboard.newer-than-grafana";
  static final String OF_RULES = "rules.newer-than-grafana";

  private static final String SINCE = "x-since";
  private static final String CLASSIC = "grafana/dashboard.schema.json";
  private static final String V2 = "grafana/dashboardv2.schema.json";
  private static final String FORMAT = "apiVersion";
  private static final Path FIELDS = Path.parse("fieldConfig.defaults");

  /** Properties whose values are what is newer: of a panel, a variable, a transformation. */
  private static final Set<String> KINDS = Set.of("type", "id");

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
    overrides(inspection, aimedAt.get(), report);
  }

  private static void check(
      Document document, String format, ObjectNode said, GrafanaVersion aimedAt, Report report) {
    String code = document.isGrafanaRules() ? OF_RULES : CODE;
    for (Remark remark : Format.of(format).remarks(said, SINCE)) {
      check(code, document.subject(), remark, place(remark), aimedAt, report);
    }
  }

  /** What overrides set is known to the schemas as what panels say of all fields. */
  private static void overrides(Inspection inspection, GrafanaVersion aimedAt, Report report) {
    Map<Setting, List<Remark>> known = new HashMap<>();
    for (DashboardView dashboard : inspection.dashboards()) {
      for (PanelView panel : dashboard.panels()) {
        for (Place property : overridden(panel)) {
          known
              .computeIfAbsent(Setting.of(panel, property.node()), Setting::remarks)
              .forEach(
                  remark -> check(CODE, dashboard.subject(), remark, property, aimedAt, report));
        }
      }
    }
  }

  private static List<Place> overridden(PanelView panel) {
    return panel.overrides().stream()
        .flatMap(override -> override.each("properties").stream())
        .toList();
  }

  /**
   * What an override sets. Most dashboards set the same few again and again.
   *
   * @param type what kind of panel has the override
   * @param id the way to the property, names separated by dots
   */
  private record Setting(String type, String id, Node value) {
    static Setting of(PanelView panel, ObjectNode property) {
      String id = property.text("id").orElse("");
      return new Setting(panel.type(), id, property.get("value").orElse(Node.none()));
    }

    List<Remark> remarks() {
      if (("." + id + ".").contains("..")) {
        return List.of();
      }
      ObjectNode defaults = Node.object().with(Path.parse(id), value);
      ObjectNode alone = Node.object().with("type", Node.text(type)).with(FIELDS, defaults);
      ObjectNode dashboard = Node.object().with("panels", Node.array(List.of(alone)));
      return Format.of(CLASSIC).remarks(dashboard, SINCE).stream()
          .filter(remark -> remark.chain().contains(defaults))
          .toList();
    }
  }

  private static void check(
      String code,
      String subject,
      Remark remark,
      Place place,
      GrafanaVersion aimedAt,
      Report report) {
    if (GrafanaVersion.parse(remark.said()).compareTo(aimedAt) > 0) {
      boolean isFormat = remark.property().equals(FORMAT);
      report.warning(
          code,
          subject,
          place,
          (isFormat ? "the format of the bundle" : named(remark))
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

  private static String named(Remark remark) {
    String property = remark.property();
    if (remark.word().isPresent()) {
      return "`" + remark.word().get() + "` as `" + property + "`";
    }
    String kind = KINDS.contains(property) ? property : "";
    return "`" + remark.chain().get(0).text(kind).orElse(property) + "`";
  }

  private static Place place(Remark remark) {
    List<ObjectNode> chain = remark.chain();
    Place place = Place.of(chain.get(chain.size() - 1));
    for (int i = chain.size() - 2; i >= 0; i--) {
      place = place.inside(chain.get(i));
    }
    return place;
  }
}
