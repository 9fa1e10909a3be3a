package dev.belfry.check;

import dev.belfry.bundle.Artifact.GrafanaRoutingFile;
import dev.belfry.render.GrafanaRouting;
import dev.belfry.render.Loss;
import dev.belfry.tree.ObjectNode;

/** What routes and receivers say that Grafana's policies and contact points cannot. */
final class LostInGrafanaCheck implements Check {
  static final String LOST = "alertmanager.lost-in-grafana";
  static final String NO_CONTACT_POINT = "alertmanager.no-contact-point";

  @Override
  public void check(Inspection inspection, Report report) {
    for (GrafanaRoutingFile file : inspection.bundle().artifacts(GrafanaRoutingFile.class)) {
      Place root = Place.of(file.routing().node());
      String subject = "the alerting of Grafana `" + file.name() + "`";
      GrafanaRouting there = GrafanaRouting.of(file.routing());
      for (ObjectNode receiver : there.unknownReceivers()) {
        report.error(
            NO_CONTACT_POINT,
            subject,
            root.inside(receiver),
            "the receiver `"
                + receiver.text("name").orElse("")
                + "` has no channel that Grafana knows, so policies could not name it",
            "give it a channel that both know: mail, Slack, PagerDuty, a webhook");
      }
      for (ObjectNode channel : there.incompleteChannels()) {
        report.error(
            MissingSettingCheck.CODE,
            subject,
            root.inside(channel),
            "this channel has no address or key, nor do all receivers share one",
            "type .apiUrl(...), .botToken(...) or .apiKey(...) there, or the one for all receivers"
                + " on the routing");
      }
      for (Loss loss : there.losses()) {
        report.warning(
            LOST,
            subject,
            root.inside(loss.node()),
            "Grafana has no place for this: " + loss.what(),
            "leave it out, or keep Alertmanager for what needs it");
      }
    }
  }
}
