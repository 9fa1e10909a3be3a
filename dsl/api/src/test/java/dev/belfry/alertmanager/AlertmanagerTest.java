package dev.belfry.alertmanager;

import static dev.belfry.alertmanager.Alertmanager.httpConfig;
import static dev.belfry.alertmanager.Alertmanager.incidentIo;
import static dev.belfry.alertmanager.Alertmanager.notificationTemplate;
import static dev.belfry.alertmanager.Alertmanager.pagerDuty;
import static dev.belfry.alertmanager.Alertmanager.pagerDutyV1;
import static dev.belfry.alertmanager.Alertmanager.period;
import static dev.belfry.alertmanager.Alertmanager.receiver;
import static dev.belfry.alertmanager.Alertmanager.routing;
import static dev.belfry.alertmanager.Alertmanager.sendTo;
import static dev.belfry.alertmanager.Alertmanager.slack;
import static dev.belfry.alertmanager.Alertmanager.telegram;
import static dev.belfry.alertmanager.Alertmanager.timeInterval;
import static dev.belfry.alertmanager.Alertmanager.webex;
import static dev.belfry.alertmanager.Alertmanager.webhook;
import static dev.belfry.alertmanager.Alertmanager.when;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Label.label;
import static dev.belfry.common.Secret.file;
import static dev.belfry.common.Span.minutes;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertmanagerTest {
  private static final Label TEAM = label("team");
  private static final Receiver NOBODY = receiver("nobody");
  private static final Receiver A = receiver("a").slack(slack("#a"));
  private static final Receiver B = receiver("b").slack(slack("#b"));
  private static final Receiver C = receiver("c").slack(slack("#c"));
  private static final TimeInterval NIGHT =
      timeInterval("night").during(period().between("00:00", "06:00"));

  private static List<String> receiversOf(Routing routing) {
    return each(
        routing.node().array("receivers").items(),
        one -> ((ObjectNode) one).text("name").orElseThrow());
  }

  @Test
  void a_template_is_printed_by_its_name() {
    NotificationTemplate title = notificationTemplate("team.title", "{{ .Status }}");

    assertEquals("{{ template \"team.title\" . }}", title.include());
    assertEquals("{{ define \"team.title\" }}{{ .Status }}{{ end }}\n", title.definition());
    assertEquals("team.title.tmpl", title.fileName());
  }

  @Test
  void a_template_names_a_file() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> notificationTemplate("team/title", "text"));

    assertEquals(
        "name of the template: expected letters, digits, `.`, `_` and `-`, as it names a file, too,"
            + " got `team/title`",
        error.getMessage());
  }

  @Test
  void a_configuration_lists_a_template_once() {
    NotificationTemplate title = notificationTemplate("team.title", "{{ .Status }}");
    Routing listed = routing(sendTo(receiver("none"))).templates(title);
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> listed.templates(title));

    assertEquals("templates: expected each name once, got `team.title` twice", error.getMessage());
  }

  @Test
  void parts_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        global:
          resolve_timeout: 5m
          slack_api_url_file: /etc/secrets/slack
          smtp_require_tls: false
        templates:
          - /etc/templates/*.tmpl
        route:
          receiver: nobody
          routes:
            - matchers:
                - team="a"
              receiver: a
              mute_time_intervals:
                - night
        inhibit_rules:
          - source_matchers:
              - team="a"
            target_matchers:
              - team="b"
        time_intervals:
          - name: night
            time_intervals:
              - times:
                  - start_time: 00:00
                    end_time: 06:00
        receivers:
          - name: nobody
          - name: a
            slack_configs:
              - channel: #a\
        """,
        document(
            routing(sendTo(NOBODY).routes(when(TEAM.is("a")).sendTo(A).mutedDuring(NIGHT)))
                .inhibit(when(TEAM.is("a")).mutes(TEAM.is("b")))
                .templateFiles("/etc/templates/*.tmpl")
                .withoutSmtpRequireTls()
                .slackApiUrl(file("/etc/secrets/slack"))
                .resolveTimeout(minutes(5))));
  }

  @Test
  void receivers_of_the_whole_tree_stand_once_in_the_order_of_first_use() {
    Routing routing =
        routing(
            sendTo(NOBODY)
                .routes(
                    when(TEAM.is("b"))
                        .sendTo(B)
                        .routes(when(TEAM.is("bb")).sendTo(C), when(TEAM.is("bbb")).sendTo(B)),
                    when(TEAM.is("a")).sendTo(A),
                    when().sendTo(NOBODY)));
    assertEquals(List.of("nobody", "b", "c", "a"), receiversOf(routing));
  }

  @Test
  void options_of_a_route_behind_its_branches_do_not_lose_their_receivers() {
    Routing routing =
        routing(
            sendTo(NOBODY)
                .routes(when(TEAM.is("a")).sendTo(A).keepMatching().groupWait(minutes(1)))
                .groupWait(minutes(1))
                .apply(root -> root.repeatEvery(minutes(5))));
    assertEquals(List.of("nobody", "a"), receiversOf(routing));
  }

  @Test
  void two_receivers_of_one_name_stay_both_so_that_a_check_can_tell() {
    Receiver other = receiver("a").slack(slack("#other"));
    Routing routing = routing(sendTo(A).routes(when(TEAM.is("x")).sendTo(other), when().sendTo(A)));
    assertEquals(List.of("a", "a"), receiversOf(routing));
  }

  @Test
  void time_intervals_of_the_whole_tree_stand_once() {
    TimeInterval freeze = timeInterval("freeze").during(period().year(2026));
    Routing routing =
        routing(
            sendTo(A)
                .routes(
                    when(TEAM.is("a")).sendTo(A).mutedDuring(NIGHT, freeze),
                    when(TEAM.is("b")).sendTo(A).activeDuring(NIGHT)));
    assertEquals(2, routing.node().array("time_intervals").size());
  }

  @Test
  void receiver_may_have_several_channels_of_several_kinds() {
    assertEquals(
        """
        name: everybody
        slack_configs:
          - channel: #a
          - channel: #b
        pagerduty_configs:
          - routing_key_file: /key\
        """,
        document(
            receiver("everybody")
                .pagerDuty(pagerDuty(file("/key")))
                .slack(slack("#a"))
                .slack(each(List.of("#b"), Alertmanager::slack))));
  }

  @Test
  void receiver_without_name_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> receiver(""));
    assertEquals("name: expected a text, got an empty one", error.getMessage());
  }

  @Test
  void pager_has_a_routing_key_or_a_service_key() {
    assertEquals("routing_key_file: /key", document(pagerDuty(file("/key"))));
    assertEquals("service_key_file: /key", document(pagerDutyV1(file("/key"))));
  }

  @Test
  void address_of_a_service_must_be_one() {
    Routing routing = routing(sendTo(A));
    var error = assertThrows(IllegalArgumentException.class, () -> routing.slackAppUrl("slack"));
    assertEquals(
        "slackAppUrl: expected an absolute address that starts with http:// or https://,"
            + " got `slack`",
        error.getMessage());
  }

  @Test
  void mail_server_needs_a_port() {
    Routing routing = routing(sendTo(A));
    var error = assertThrows(IllegalArgumentException.class, () -> routing.smtpSmarthost("mail"));
    assertEquals(
        "smtpSmarthost: expected a host and a port, such as mail.example.org:587, got `mail`",
        error.getMessage());
  }

  @Test
  void http_settings_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        basic_auth:
          username: belfry
          password_file: /password
        tls_config:
          ca_file: /ca.crt
          cert_file: /client.crt
          key_file: /client.key
          server_name: slack
          insecure_skip_verify: true
          min_version: TLS12
          max_version: TLS13
        follow_redirects: false
        enable_http2: false
        proxy_url: http://proxy:3128
        no_proxy: localhost\
        """,
        document(
            httpConfig()
                .noProxy("localhost")
                .proxyUrl("http://proxy:3128")
                .withoutHttp2()
                .withoutRedirects()
                .maxVersion(TlsVersion.TLS13)
                .minVersion(TlsVersion.TLS12)
                .insecureSkipVerify()
                .serverName("slack")
                .privateKey(file("/client.key"))
                .certificateFile("/client.crt")
                .caFile("/ca.crt")
                .password(file("/password"))
                .username("belfry")));
  }

  @Test
  void address_of_a_webhook_is_one_or_stands_in_a_file() {
    assertEquals("url: https://example.org/a", document(webhook("https://example.org/a")));
    assertEquals("url_file: /url", document(webhook(file("/url"))));
    assertEquals("url: https://example.org/a", document(incidentIo("https://example.org/a")));
    assertEquals("url_file: /url", document(incidentIo(file("/url"))));
    var error = assertThrows(IllegalArgumentException.class, () -> webhook("example.org"));
    assertEquals(
        "url: expected an absolute address that starts with http:// or https://,"
            + " got `example.org`",
        error.getMessage());
  }

  @Test
  void chat_of_telegram_may_have_more_digits_than_an_int() {
    assertEquals("chat_id: -1001234567890", document(telegram(-1001234567890L)));
    assertEquals("chat_id_file: /chat", document(telegram(file("/chat"))));
    var error = assertThrows(IllegalArgumentException.class, () -> telegram(0));
    assertEquals("chat: expected the number of a chat, got 0", error.getMessage());
  }

  @Test
  void settings_of_http_leave_webex_its_token() {
    assertEquals(
        """
        room_id: room
        http_config:
          authorization:
            credentials_file: /token
          follow_redirects: false\
        """,
        document(webex("room", file("/token")).httpConfig(httpConfig().withoutRedirects())));
  }

  @Test
  void null_is_refused_by_the_name_of_the_parameter() {
    assertEquals(
        "root", assertThrows(NullPointerException.class, () -> routing(null)).getMessage());
    assertEquals(
        "receiver", assertThrows(NullPointerException.class, () -> sendTo(null)).getMessage());
    assertEquals(
        "routingKey", assertThrows(NullPointerException.class, () -> pagerDuty(null)).getMessage());
    assertEquals(
        "serviceKey",
        assertThrows(NullPointerException.class, () -> pagerDutyV1(null)).getMessage());
  }
}
