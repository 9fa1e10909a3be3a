package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;

import dev.belfry.alertmanager.EventFormat;
import dev.belfry.alertmanager.GrantType;
import dev.belfry.alertmanager.HttpConfig;
import dev.belfry.alertmanager.KafkaAcknowledgement;
import dev.belfry.alertmanager.KafkaCompression;
import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.alertmanager.SignatureAlgorithm;
import dev.belfry.alertmanager.TimeInterval;
import dev.belfry.alertmanager.TlsConfig;
import dev.belfry.alertmanager.TlsVersion;
import dev.belfry.alertmanager.TracingClient;
import dev.belfry.alertmanager.TracingCompression;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.tree.Node;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;

/** Alertmanager with everything that is not a receiver. */
public final class GoldenSettings {
  private static final Label SEVERITY = Label.label("severity");
  private static final Label TEAM = Label.label("team");
  private static final Receiver NOBODY = receiver("nobody");

  private GoldenSettings() {}

  private static Secret secret(String name) {
    return Secret.kubernetes("receivers", name);
  }

  private static Bundle of(Routing routing) {
    return bundle("golden").alertmanager(routing);
  }

  /** What all receivers share. */
  public static Bundle global() {
    return of(
        routing(sendTo(NOBODY))
            .resolveTimeout(minutes(5))
            .httpConfig(httpConfig().http2())
            .slackApiUrl(secret("slack"))
            .slackAppUrl("https://slack.example.org/api")
            .pagerDutyUrl("https://events.eu.pagerduty.com/v2/enqueue")
            .smtpFrom("alerts@example.org")
            .smtpHello("alerts.example.org")
            .smtpSmarthost("mail.example.org:587")
            .smtpAuthUsername("alerts")
            .smtpAuthPassword(secret("mail"))
            .smtpAuthSecret(secret("mail-cram"))
            .smtpAuthIdentity("alerts")
            .smtpRequireTls()
            .smtpTlsConfig(tlsConfig().serverName("mail"))
            .smtpForceImplicitTls()
            .opsgenieApiUrl("https://api.eu.opsgenie.com/")
            .opsgenieApiKey(secret("opsgenie"))
            .victorOpsApiUrl("https://victorops.example.org/alert/")
            .victorOpsApiKey(secret("victorops"))
            .wechatApiUrl("https://wechat.example.org/cgi-bin/")
            .wechatApiSecret(secret("wechat"))
            .wechatApiCorpId("ww1")
            .telegramApiUrl("https://telegram.example.org")
            .telegramBotToken(secret("telegram"))
            .webexApiUrl("https://webex.example.org/v1/messages")
            .jiraApiUrl("https://example.atlassian.net/rest/api/3/")
            .rocketChatApiUrl("https://chat.example.org/")
            .rocketChatToken(secret("rocketchat"))
            .rocketChatTokenId(secret("rocketchat-id"))
            .mattermostWebhookUrl(secret("mattermost"))
            .templateFiles("/etc/alertmanager/templates/*.tmpl"));
  }

  /** A Slack app for all receivers, which takes the place of a webhook. */
  public static Bundle slackApp() {
    return of(
        routing(sendTo(receiver("app").slack(slack("#alerts")))).slackAppToken(secret("token")));
  }

  /** Traces and events about Alertmanager itself. */
  public static Bundle itself() {
    return of(
        routing(sendTo(NOBODY))
            .tracing(
                tracing("otel-collector:4318")
                    .clientType(TracingClient.HTTP)
                    .samplingFraction(0.5)
                    .insecure()
                    .tlsConfig(tls())
                    .header("X-Scope-OrgID", httpHeader().values("a").secrets(secret("b")))
                    .compression(TracingCompression.GZIP)
                    .timeout(seconds(5)))
            .eventRecorder(
                eventRecorder()
                    .files(eventFile("log", "/var/log/alertmanager/events"))
                    .webhooks(
                        eventWebhook("audit", "https://audit.example.org/events")
                            .timeout(seconds(5))
                            .workers(2)
                            .maxRetries(5)
                            .retryBackoff(seconds(1))
                            .batch()
                            .batchMaxEvents(50)
                            .batchMaxBytes(65_536)
                            .batchFlushInterval(milliseconds(200))
                            .httpConfig(httpConfig().withoutRedirects()))
                    .topics(
                        eventTopic("bus", "alerts", "kafka-0:9092", "kafka-1:9092")
                            .clientId("alertmanager")
                            .format(EventFormat.PROTOBUF)
                            .acks(KafkaAcknowledgement.ALL)
                            .compression(KafkaCompression.ZSTD)
                            .bufferSize(2048)
                            .tlsConfig(tls()))
                    .standardOutput(eventStandardOutput("console"))));
  }

  private static TlsConfig tls() {
    return tlsConfig()
        .ca("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")
        .certificate("-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n")
        .privateKey(secret("client-key"))
        .serverName("otel")
        .insecureSkipVerify()
        .minVersion(TlsVersion.TLS12)
        .maxVersion(TlsVersion.TLS13);
  }

  /** HTTP with each way to say who one is, and each proxy. */
  public static Bundle http() {
    return of(
        routing(
            sendTo(
                receiver("http")
                    .webhook(
                        webhook("https://a.example.org").httpConfig(basic()),
                        webhook("https://b.example.org").httpConfig(token()),
                        webhook("https://c.example.org").httpConfig(secretOfClient()),
                        webhook("https://d.example.org").httpConfig(statement()),
                        webhook("https://e.example.org")
                            .httpConfig(
                                httpConfig()
                                    .usernameFile("/etc/alertmanager/user")
                                    .password(secret("password"))
                                    .proxyFromEnvironment())))));
  }

  private static HttpConfig basic() {
    return httpConfig()
        .username("belfry")
        .password(secret("password"))
        .caFile("/etc/ssl/ca.crt")
        .certificateFile("/etc/ssl/client.crt")
        .privateKey(secret("client-key"))
        .serverName("a")
        .insecureSkipVerify()
        .minVersion(TlsVersion.TLS12)
        .maxVersion(TlsVersion.TLS13)
        .withoutRedirects()
        .withoutHttp2()
        .proxyUrl("http://proxy:3128")
        .noProxy("localhost")
        .httpHeader("X-Scope-OrgID", httpHeader().values("a", "b"))
        .httpHeader("X-Token", httpHeader().secrets(secret("header")));
  }

  private static HttpConfig token() {
    return httpConfig().authorizationType("Token").credentials(secret("token"));
  }

  private static HttpConfig secretOfClient() {
    return httpConfig()
        .oauth2(
            oauth2("belfry", "https://login.example.org/token")
                .clientSecret(secret("oauth"))
                .scopes("alerts.write")
                .endpointParameter("resource", "alerts")
                .grantType(GrantType.CLIENT_CREDENTIALS)
                .tlsConfig(tlsConfig().caFile("/etc/ssl/login.crt"))
                .proxyUrl("http://proxy:3128")
                .noProxy("localhost"));
  }

  private static HttpConfig statement() {
    return httpConfig()
        .oauth2(
            oauth2("belfry", "https://login.example.org/token")
                .grantType(GrantType.JWT_BEARER)
                .clientCertificateKeyId("1")
                .clientCertificateKey(secret("oauth-key"))
                .signatureAlgorithm(SignatureAlgorithm.RS512)
                .issuer("belfry")
                .audience("https://login.example.org")
                .claim("scope", Node.text("alerts.write"))
                .proxyFromEnvironment());
  }

  /** Every setting of routes, inhibitions and times. */
  public static Bundle routes() {
    TimeInterval office =
        timeInterval("office")
            .during(
                period()
                    .between("09:00", "17:30")
                    .weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                    .location(ZoneId.of("Europe/Berlin")));
    TimeInterval freeze =
        timeInterval("freeze")
            .during(
                period().month(Month.DECEMBER).daysOfMonth(20, -1).year(2026),
                period().months(Month.JANUARY, Month.FEBRUARY).dayOfMonth(1).years(2026, 2027),
                period().weekday(DayOfWeek.SUNDAY));
    return of(
        routing(
                sendTo(NOBODY)
                    .groupBy(Label.ALERTNAME, TEAM)
                    .groupWait(seconds(30))
                    .groupInterval(minutes(5))
                    .repeatEvery(hours(4))
                    .label("tier", "gold")
                    .routes(
                        when(SEVERITY.in("critical", "page"), TEAM.isNot(""))
                            .sendTo(receiver("pager"))
                            .keepMatching()
                            .groupByAll()
                            .groupWait(seconds(0))
                            .groupInterval(minutes(1))
                            .repeatEvery(hours(1))
                            .mutedDuring(freeze)
                            .activeDuring(office)
                            .label("tier", "silver")
                            .routes(
                                when(TEAM.doesNotMatch("a.*|b")).inheritReceiver(),
                                when(TEAM.matches("a.*")).inheritReceiver().groupByNothing())))
            .inhibit(
                when(SEVERITY.is("critical"))
                    .mutes(SEVERITY.in("warning", "info"))
                    .ifSame(TEAM, Label.ALERTNAME)
                    .name("critical first")));
  }
}
