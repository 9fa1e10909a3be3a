package dev.belfry.check;

import dev.belfry.bundle.Artifact.GrafanaRoutingFile;
import dev.belfry.render.GrafanaRouting;
import dev.belfry.render.Loss;

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
      there.unknownReceivers().forEach(one -> unknown(subject, root.inside(one), report));
      there.incompleteChannels().forEach(one -> incomplete(subject, root.inside(one), report));
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

  private static void unknown(String subject, Place receiver, Report report) {
    report.error(
        NO_CONTACT_POINT,
        subject,
        receiver,
        "the receiver `"
            + receiver.node().text("name").orElse("")
            + "` has no channel that Grafana knows, so policies could not name it",
        "give it a channel that both know: mail, Slack, PagerDuty, a webhook");
  }

  private static void incomplete(String subject, Place channel, Report report) {
    report.error(
        MissingSettingCheck.CODE,
        subject,
        channel,
        "this channel has no address or key, nor do all receivers share one",
        "type .apiUrl(...), .botToken(...) or .apiKey(...) there, or the one for all receivers"
            + " on the routing");
  }
}
