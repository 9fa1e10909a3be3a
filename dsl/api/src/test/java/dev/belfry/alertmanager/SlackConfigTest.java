package dev.belfry.alertmanager;

import static dev.belfry.alertmanager.Alertmanager.httpConfig;
import static dev.belfry.alertmanager.Alertmanager.slack;
import static dev.belfry.alertmanager.Alertmanager.slackButton;
import static dev.belfry.alertmanager.Alertmanager.slackConfirmation;
import static dev.belfry.alertmanager.Alertmanager.slackField;
import static dev.belfry.common.Secret.file;
import static dev.belfry.common.Span.seconds;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SlackConfigTest {
  private static final SlackConfig ALERTS = slack("#alerts");

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        channel: #alerts
        api_url_file: /etc/secrets/slack
        send_resolved: true
        username: belfry
        icon_emoji: :bell:
        icon_url: https://example.org/bell.png
        message_text: all of it
        color: danger
        pretext: before
        title: title
        title_link: https://example.org
        text: text
        fields:
          - title: Team
            value: agents
            short: true
        short_fields: false
        image_url: https://example.org/image.png
        thumb_url: https://example.org/thumb.png
        actions:
          - type: button
            text: Runbook
            url: https://example.org/runbook
            style: primary
          - type: button
            text: Silence
            name: silence
            value: 1h
            confirm:
              text: Really?
              title: Silence
              ok_text: Yes
              dismiss_text: No
        footer: footer
        fallback: fallback
        callback_id: alerts
        link_names: true
        mrkdwn_in:
          - text
        timeout: 10s
        http_config:
          follow_redirects: false\
        """,
        document(
            ALERTS
                .httpConfig(httpConfig().withoutRedirects())
                .timeout(seconds(10))
                .markdownIn("text")
                .linkNames()
                .callbackId("alerts")
                .fallback("fallback")
                .footer("footer")
                .actions(
                    slackButton("Runbook").style("primary").url("https://example.org/runbook"),
                    slackButton("Silence")
                        .confirm(
                            slackConfirmation("Really?")
                                .dismissText("No")
                                .okText("Yes")
                                .title("Silence"))
                        .value("1h")
                        .name("silence"))
                .thumbUrl("https://example.org/thumb.png")
                .imageUrl("https://example.org/image.png")
                .withoutShortFields()
                .fields(slackField("Team", "agents").sideBySide())
                .text("text")
                .titleLink("https://example.org")
                .title("title")
                .pretext("before")
                .color("danger")
                .messageText("all of it")
                .iconUrl("https://example.org/bell.png")
                .iconEmoji(":bell:")
                .username("belfry")
                .sendResolved()
                .apiUrl(file("/etc/secrets/slack"))));
  }

  @Test
  void updating_sets_the_address_that_it_needs() {
    assertEquals(
        """
        channel: #alerts
        api_url: https://slack.com/api/chat.postMessage
        update_message: true
        http_config:
          authorization:
            credentials_file: /etc/secrets/token\
        """,
        document(
            ALERTS
                .httpConfig(httpConfig().credentials(file("/etc/secrets/token")))
                .updateMessage()));
  }

  @Test
  void app_has_a_token_and_an_address() {
    assertEquals(
        """
        channel: #alerts
        app_token_file: /etc/secrets/token
        app_url: https://slack.example.org/api\
        """,
        document(
            ALERTS.appUrl("https://slack.example.org/api").appToken(file("/etc/secrets/token"))));
  }

  @Test
  void empty_channel_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> slack(""));
    assertEquals("channel: expected a text, got an empty one", error.getMessage());
  }

  @Test
  void preset_changes_a_copy() {
    SlackConfig changed = ALERTS.apply(config -> config.sendResolved().title("x"));
    assertEquals("channel: #alerts\nsend_resolved: true\ntitle: x", document(changed));
    assertEquals("channel: #alerts", document(ALERTS));
  }
}
