package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;

/** Settings of Alertmanager that are reported, and such that are not. */
public final class RoutingCases {
  private static final Secret FILE = Secret.file("/etc/secrets/file");

  private RoutingCases() {}

  private static Bundle of(Routing routing) {
    return bundle("cases").alertmanager(routing);
  }

  /** Receivers of which nobody knows the server, the sender, the key. */
  public static Bundle missingSettings() {
    return of(
        routing(
            sendTo(
                receiver("team")
                    .slack(slack("#team"))
                    .email(email("team@example.org").from("alerts@example.org"))
                    .email(email("boss@example.org").smarthost("mail:25"))
                    .jira(jira("OPS", "Bug"))
                    .rocketChat(rocketChat("#team").token(FILE)))));
  }

  /** The same, where all receivers share it or each has it. */
  public static Bundle sharedSettings() {
    return of(
        routing(
                sendTo(
                    receiver("team")
                        .slack(slack("#team"), slack("#app").appToken(FILE))
                        .email(email("team@example.org"))
                        .jira(jira("OPS", "Bug").apiUrl("https://jira.example.org"))
                        .rocketChat(rocketChat("#team").token(FILE).tokenId(FILE))))
            .slackApiUrl(FILE)
            .smtpFrom("alerts@example.org")
            .smtpSmarthost("mail:25"));
  }

  /** Two ways to say who one is, two proxies, half a certificate. */
  public static Bundle conflictingSettings() {
    Receiver team =
        receiver("team")
            .slack(slack("#team").apiUrl(FILE).appToken(FILE))
            .webhook(
                webhook("https://example.org")
                    .httpConfig(
                        httpConfig()
                            .username("belfry")
                            .credentials(FILE)
                            .noProxy("localhost")
                            .certificateFile("/etc/ssl/client.crt")));
    return of(routing(sendTo(team)));
  }

  /** One way for each, and one that is switched off. */
  public static Bundle settingsThatAgree() {
    Receiver team =
        receiver("team")
            .slack(slack("#team").apiUrl(FILE))
            .webhook(
                webhook("https://example.org")
                    .httpConfig(
                        httpConfig()
                            .username("belfry")
                            .password(FILE)
                            .noProxy("localhost")
                            .proxyUrl("http://proxy:3128")
                            .withoutProxyFromEnvironment()
                            .certificateFile("/etc/ssl/client.crt")
                            .privateKey(FILE)));
    return of(routing(sendTo(team)));
  }
}
