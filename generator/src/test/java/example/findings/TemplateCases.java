package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.alertmanager.Receiver;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;

/** Templates of notifications as values that are reported, and such that are not. */
public final class TemplateCases {
  private static final NotificationTemplate TITLE =
      notificationTemplate("team.title", "{{ .Status | toUpper }}");

  private TemplateCases() {}

  private static Bundle of(String text, NotificationTemplate... templates) {
    Receiver team =
        receiver("team").slack(slack("#team").apiUrl(Secret.file("/etc/secrets/slack")).text(text));
    return bundle("cases").alertmanager(routing(sendTo(team)).templates(templates));
  }

  /** One that no text prints, and one that only prints itself. */
  public static Bundle unused() {
    return of(
        "{{ .Status }}",
        TITLE,
        notificationTemplate("team.self", "{{ template \"team.self\" . }}"));
  }

  /** One that a text prints by way of another, and one that Alertmanager's own texts print. */
  public static Bundle used() {
    return of(
        "{{ template \"team.text\" . }}",
        TITLE,
        notificationTemplate("team.text", TITLE.include() + ": {{ .CommonAnnotations.summary }}"),
        notificationTemplate("slack.default.title", "{{ .Status }}"));
  }

  /** Mistakes in what all data of a notification are given, and in what ends itself. */
  public static Bundle failing() {
    return of(
        TITLE.include() + "{{ template \"team.more\" $ }}{{ template \"team.end\" . }}",
        TITLE,
        notificationTemplate("team.more", "{{ template \"team.inner\" . }}"),
        notificationTemplate("team.inner", "{{ .CommonAnotations.summary }}"),
        notificationTemplate("team.end", "more{{ end }}"),
        notificationTemplate("team.nested", "{{ define \"x\" }}{{ end }}")
            .allow("alertmanager.unused-template", "it is about what it says"));
  }

  /** The same where the dot is an alert, or is not known. */
  public static Bundle working() {
    return of(
        "{{ range .Alerts }}{{ template \"team.alert\" . }}{{ end }}",
        notificationTemplate("team.alert", "{{ .Annotations.summary }}"));
  }

  /** A template that is defined and not listed. */
  public static Bundle unlisted() {
    return of(TITLE.include());
  }

  /** A file that may print the template. */
  public static Bundle besideFiles() {
    return bundle("cases")
        .alertmanager(
            routing(sendTo(receiver("team"))).templates(TITLE).templateFiles("/etc/more/*.tmpl"));
  }
}
