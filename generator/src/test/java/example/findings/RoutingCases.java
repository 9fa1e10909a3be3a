package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Route;
import dev.belfry.alertmanager.Routing;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.promql.PromQl;
import dev.belfry.rules.Alert;
import dev.belfry.rules.Severity;

/** Settings of Alertmanager that are reported, and such that are not. */
public final class RoutingCases {
  private static final Secret FILE = Secret.file("/etc/secrets/file");

  private static final Label TEAM = Label.label("team");
  private static final Label SEVERITY = Severity.LABEL;
  private static final Receiver ALL = webhookReceiver("all");
  private static final Receiver WEB = webhookReceiver("web");
  private static final Receiver SHOP = webhookReceiver("shop");
  private static final TimeInterval NIGHT =
      timeInterval("night").during(period().between("00:00", "06:00"));

  private RoutingCases() {}

  private static Receiver webhookReceiver(String name) {
    return receiver(name).webhook(webhook("http://" + name + ".example.org"));
  }

  private static Bundle routes(Route... routes) {
    return of(routing(sendTo(ALL).routes(routes)));
  }

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

  /** A regular expression that is none. */
  public static Bundle refused() {
    return routes(when(TEAM.is("shop")).sendTo(SHOP), when(TEAM.matches("web(")).sendTo(WEB));
  }

  /** One that Alertmanager takes although its brackets look odd. */
  public static Bundle taken() {
    return routes(when(TEAM.matches("web)|(shop")).sendTo(WEB));
  }

  /** A branch for warnings below one for critical alerts, and a route for two teams at once. */
  public static Bundle contradictory() {
    return routes(
        when(SEVERITY.is("critical"))
            .sendTo(WEB)
            .routes(when(SEVERITY.in("warning", "info")).sendTo(SHOP)),
        when(TEAM.is("web"), TEAM.is("shop")).sendTo(SHOP));
  }

  /** A branch that narrows what is above it, and two conditions on one label that agree. */
  public static Bundle narrower() {
    return routes(
        when(SEVERITY.isNot("info"))
            .sendTo(WEB)
            .routes(when(SEVERITY.in("warning", "info")).sendTo(SHOP)),
        when(TEAM.matches("shop.*"), TEAM.isNot("shop-test")).sendTo(SHOP));
  }

  /** A route behind one that takes the same team, and one behind two that share out everything. */
  public static Bundle shadowed() {
    return routes(
        when(TEAM.in("web", "shop")).sendTo(WEB),
        when(TEAM.is("shop"), SEVERITY.is("critical")).sendTo(SHOP),
        when(TEAM.is("db"), SEVERITY.is("info")).sendTo(WEB),
        when(TEAM.is("db"), SEVERITY.isNot("info")).sendTo(WEB),
        when(TEAM.is("db")).sendTo(SHOP));
  }

  /** The same where the first lets alerts go on, and the last leaves some over. */
  public static Bundle overlapping() {
    return routes(
        when(TEAM.in("web", "shop")).sendTo(WEB).keepMatching(),
        when(TEAM.is("shop"), SEVERITY.is("critical")).sendTo(SHOP),
        when(TEAM.is("db"), SEVERITY.is("info")).sendTo(WEB),
        when(TEAM.is("db"), SEVERITY.is("warning")).sendTo(WEB),
        when(TEAM.is("db")).sendTo(SHOP));
  }

  /** Going on from the last route, and to one for others. */
  public static Bundle vainContinue() {
    return routes(
        when(SEVERITY.is("critical")).sendTo(WEB).keepMatching(),
        when(SEVERITY.is("warning")).sendTo(SHOP).keepMatching());
  }

  /** Going on to a route that fits some of the alerts. */
  public static Bundle usefulContinue() {
    return routes(
        when(SEVERITY.is("critical")).sendTo(WEB).keepMatching(),
        when(TEAM.is("shop")).sendTo(SHOP));
  }

  /** A receiver at a route whose branches share out everything. */
  public static Bundle unusedReceiver() {
    return routes(
        when(TEAM.is("web"))
            .sendTo(WEB)
            .routes(
                when(SEVERITY.is("info")).sendTo(ALL), when(SEVERITY.isNot("info")).sendTo(SHOP)));
  }

  /** One that gets what the branches leave over. */
  public static Bundle usedReceiver() {
    return routes(
        when(TEAM.is("web"))
            .sendTo(WEB)
            .routes(
                when(SEVERITY.is("info")).sendTo(ALL), when(SEVERITY.is("warning")).sendTo(SHOP)));
  }

  /** A quiet time at a route whose branch takes everything, and does not take the time over. */
  public static Bundle unusedInterval() {
    return routes(
        when(TEAM.is("web")).sendTo(WEB).mutedDuring(NIGHT).routes(when().inheritReceiver()),
        when(TEAM.is("shop")).sendTo(SHOP).mutedDuring(timeInterval("never")));
  }

  /** A quiet time at a route at which alerts end. */
  public static Bundle usedInterval() {
    return routes(
        when(TEAM.is("web"))
            .sendTo(WEB)
            .mutedDuring(NIGHT)
            .routes(when(SEVERITY.is("info")).inheritReceiver()));
  }

  /** Any critical alert, whatever it is about. */
  public static Bundle wideInhibition() {
    return of(
        routing(sendTo(ALL)).inhibit(when(SEVERITY.is("critical")).mutes(SEVERITY.is("warning"))));
  }

  /** One about the same team, and one that is allowed to be about all. */
  public static Bundle narrowInhibition() {
    return of(
        routing(sendTo(ALL))
            .inhibit(
                when(SEVERITY.is("critical")).mutes(SEVERITY.is("warning")).ifSame(TEAM),
                when(Label.ALERTNAME.is("ClusterDown"))
                    .mutes(SEVERITY.is("warning"))
                    .allow("alertmanager.inhibition-without-equal", "nothing works then")));
  }

  /** Critical alerts that are to keep critical alerts of a team quiet. */
  public static Bundle vainInhibition() {
    return of(
        routing(sendTo(ALL))
            .inhibit(
                when(SEVERITY.is("critical"))
                    .mutes(SEVERITY.is("critical"), TEAM.is("web"))
                    .ifSame(TEAM)));
  }

  /** Critical alerts that keep all but critical ones quiet. */
  public static Bundle usefulInhibition() {
    return of(
        routing(sendTo(ALL))
            .inhibit(
                when(SEVERITY.is("critical"))
                    .mutes(SEVERITY.in("critical", "warning"))
                    .ifSame(TEAM)));
  }

  private static Alert alertOf(String name, String team) {
    return alert(name)
        .when(PromQl.gauge("queue_length").sumBy(Label.label("queue")).above(1))
        .severity(Severity.WARNING)
        .label("team", team);
  }

  /** An alert of a team, and one of none, where each team has a route for warnings. */
  public static Bundle onlyDefault() {
    return routes(when(SEVERITY.is("warning"), TEAM.in("web", "shop")).sendTo(WEB))
        .ruleGroups(
            ruleGroup("queues")
                .rules(
                    alertOf("Web", "web"),
                    alertOf("Database", "database"),
                    alert("Nobodys")
                        .when(PromQl.gauge("queue_length").sum().above(1))
                        .severity(Severity.WARNING)));
  }

  /** An alert whose team comes from its series, and one that is of no severity with a route. */
  public static Bundle maybeARoute() {
    return routes(when(SEVERITY.is("warning"), TEAM.in("web", "shop")).sendTo(WEB))
        .ruleGroups(
            ruleGroup("queues")
                .rules(
                    alertOf("Web", "web"),
                    alert("OfItsTeam")
                        .when(PromQl.gauge("queue_length").above(1))
                        .severity(Severity.WARNING),
                    alert("Info")
                        .when(PromQl.gauge("queue_length").sum().above(1))
                        .severity(Severity.INFO)));
  }

  /** An alert that ends at a receiver without a channel. */
  public static Bundle unheard() {
    return routes(when(TEAM.is("web")).sendTo(receiver("nobody")))
        .ruleGroups(ruleGroup("queues").rules(alertOf("Web", "web")));
  }

  /** An alert that such a receiver gets, and another one too. */
  public static Bundle heard() {
    return routes(
            when(TEAM.is("web")).sendTo(receiver("nobody")).keepMatching(),
            when(SEVERITY.is("warning")).sendTo(SHOP))
        .ruleGroups(ruleGroup("queues").rules(alertOf("Web", "web")));
  }

  private static Bundle forGrafana(Routing routing) {
    return bundle("cases").grafanaRouting("alerts", routing);
  }

  /** An inhibition, a kind of channel, and settings that Grafana does not have. */
  public static Bundle lostInGrafana() {
    Receiver team =
        receiver("team")
            .slack(slack("#team").apiUrl(FILE).footer("Belfry"))
            .rocketChat(rocketChat("#team").token(FILE).tokenId(FILE));
    return forGrafana(
        routing(sendTo(team).label("tier", "gold"))
            .smtpFrom("alerts@example.org")
            .inhibit(when(SEVERITY.is("critical")).mutes(SEVERITY.is("info")).ifSame(TEAM)));
  }

  /** What Grafana says, too. */
  public static Bundle keptInGrafana() {
    Receiver team = receiver("team").slack(slack("#team").title("Belfry"));
    return forGrafana(
        routing(sendTo(team).routes(when(TEAM.is("shop")).inheritReceiver().mutedDuring(NIGHT)))
            .slackApiUrl(FILE));
  }

  /** A receiver that drops what it gets. */
  public static Bundle noContactPoint() {
    return forGrafana(
        routing(sendTo(WEB).routes(when(SEVERITY.is("info")).sendTo(receiver("nobody")))));
  }

  /** A channel of Slack without an address, and routes of which one takes all. */
  public static Bundle flawedForGrafana() {
    return forGrafana(
        routing(
            sendTo(receiver("team").slack(slack("#team")))
                .routes(
                    when(TEAM.is("shop")).inheritReceiver(),
                    when(TEAM.is("shop"), SEVERITY.is("info")).inheritReceiver())));
  }

  /** Texts for people that nobody would get. */
  public static Bundle failingTexts() {
    return of(
        routing(
                sendTo(
                    receiver("team")
                        .slack(slack("#team").title("{{ $labels.job }}").text("{{ .Labels.job }}"))
                        .slack(slack("#all").text("{{ .CommonLabels.job | humanize }}"))))
            .slackApiUrl(FILE));
  }

  /** Texts that Alertmanager fills in, and one with braces that is no template. */
  public static Bundle workingTexts() {
    return of(
        routing(
                sendTo(
                    receiver("team")
                        .slack(
                            slack("#team")
                                .title("{{ .CommonLabels.job | title }}")
                                .text("{{ range .Alerts }}{{ .Labels.job }} {{ end }}"))
                        .slack(slack("#all").text("{ .Labels.job }"))))
            .slackApiUrl(FILE));
  }

  /** Templates that nobody defines, one of them nearly one of Alertmanager's. */
  public static Bundle unknownTemplates() {
    return of(
        routing(
                sendTo(
                    receiver("team")
                        .slack(
                            slack("#team")
                                .title("{{ template \"slack.defualt.title\" . }}")
                                .text("{{ template \"team.text\" . }}"))))
            .slackApiUrl(FILE));
  }

  /** Templates of Alertmanager, and of the text itself. */
  public static Bundle knownTemplates() {
    return of(
        routing(
                sendTo(
                    receiver("team")
                        .slack(
                            slack("#team")
                                .title("{{ template \"slack.default.title\" . }}")
                                .text("{{ define \"own\" }}x{{ end }}{{ template \"own\" . }}"))))
            .slackApiUrl(FILE));
  }

  /** A template that a file of the team's may define. */
  public static Bundle templatesOfFiles() {
    return of(
        routing(
                sendTo(
                    receiver("team").slack(slack("#team").text("{{ template \"team.text\" . }}"))))
            .slackApiUrl(FILE)
            .templateFiles("/etc/alertmanager/templates/*.tmpl"));
  }
}
