package example.golden;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.TelegramFormat;
import dev.belfry.alertmanager.WeChatFormat;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import java.util.Map;

/** Receivers that write into chats, each with all its fields. */
public final class GoldenChats {
  private static final String IMAGE = "https://example.org/bell.png";
  private static final String RUNBOOK = "https://example.org/runbook";
  private static final String SUMMARY = "{{ .CommonAnnotations.summary }}";

  private GoldenChats() {}

  static Bundle of(Receiver receiver) {
    return bundle("golden").alertmanager(routing(sendTo(receiver)));
  }

  private static Secret secret(String name) {
    return Secret.kubernetes("receivers", name);
  }

  /** Slack by a webhook, by an app, and by an app that changes what it wrote. */
  public static Bundle slacks() {
    return of(
        receiver("slack")
            .label("tier", "gold")
            .slack(
                slack("#alerts")
                    .apiUrl(secret("slack-url"))
                    .sendResolved()
                    .username("belfry")
                    .iconEmoji(":bell:")
                    .iconUrl(IMAGE)
                    .messageText(SUMMARY)
                    .color("danger")
                    .pretext("before")
                    .title(SUMMARY)
                    .titleLink(RUNBOOK)
                    .text("{{ .CommonAnnotations.description }}")
                    .fields(slackField("Team", "{{ .CommonLabels.team }}").sideBySide())
                    .shortFields()
                    .imageUrl(IMAGE)
                    .thumbUrl(IMAGE)
                    .actions(
                        slackButton("Runbook").url(RUNBOOK).style("primary"),
                        slackButton("Silence")
                            .name("silence")
                            .value("1h")
                            .confirm(
                                slackConfirmation("Really?")
                                    .title("Silence")
                                    .okText("Yes")
                                    .dismissText("No")))
                    .footer("Belfry")
                    .fallback(SUMMARY)
                    .callbackId("alerts")
                    .linkNames()
                    .markdownIn("text", "pretext")
                    .timeout(seconds(10))
                    .httpConfig(httpConfig().withoutRedirects()),
                slack("#app").appToken(secret("slack-token")).appUrl("https://slack.example.org/"),
                slack("#changing")
                    .updateMessage()
                    .httpConfig(httpConfig().credentials(secret("slack-token"))),
                slack("#threads")
                    .postUpdatesToThread()
                    .httpConfig(httpConfig().credentials(secret("slack-token")))));
  }

  /** Discord. */
  public static Bundle discords() {
    return of(
        receiver("discord")
            .discord(
                discord(secret("discord"))
                    .withoutResolved()
                    .content("@here")
                    .title(SUMMARY)
                    .message("{{ .CommonAnnotations.description }}")
                    .username("belfry")
                    .avatarUrl(IMAGE)
                    .httpConfig(httpConfig().serverName("discord"))));
  }

  /** Microsoft Teams by a workflow, and by a connector of old. */
  public static Bundle teams() {
    return of(
        receiver("teams")
            .teamsConnector(
                teamsConnector(secret("teams-connector"))
                    .withoutResolved()
                    .title(SUMMARY)
                    .summary(SUMMARY)
                    .text("{{ .CommonAnnotations.description }}")
                    .httpConfig(httpConfig().withoutHttp2()))
            .teamsWorkflow(
                teamsWorkflow(secret("teams-workflow"))
                    .withoutResolved()
                    .title(SUMMARY)
                    .text("{{ .CommonAnnotations.description }}")
                    .httpConfig(httpConfig().proxyFromEnvironment())));
  }

  /** Mattermost: a message of one attachment, and one of several. */
  public static Bundle mattermosts() {
    return of(
        receiver("mattermost")
            .mattermost(
                mattermost()
                    .webhookUrl(secret("mattermost"))
                    .channel("alerts")
                    .withoutResolved()
                    .username("belfry")
                    .iconUrl(IMAGE)
                    .iconEmoji(":bell:")
                    .text(SUMMARY)
                    .fallback(SUMMARY)
                    .color("#ff7f0e")
                    .pretext("before")
                    .authorName("Belfry")
                    .authorLink(RUNBOOK)
                    .authorIcon(IMAGE)
                    .title(SUMMARY)
                    .titleLink(RUNBOOK)
                    .fields(mattermostField("Team", "{{ .CommonLabels.team }}").sideBySide())
                    .thumbUrl(IMAGE)
                    .footer("Belfry")
                    .footerIcon(IMAGE)
                    .imageUrl(IMAGE)
                    .postType("custom_alert")
                    .card("{{ .CommonAnnotations.description }}")
                    .priority("urgent")
                    .requestAcknowledgement()
                    .persistentNotifications()
                    .httpConfig(httpConfig().caFile("/etc/ssl/mattermost.crt")),
                mattermost()
                    .webhookUrl(secret("mattermost"))
                    .attachments(
                        mattermostAttachment()
                            .fallback(SUMMARY)
                            .color("#ff7f0e")
                            .pretext("before")
                            .text(SUMMARY)
                            .authorName("Belfry")
                            .authorLink(RUNBOOK)
                            .authorIcon(IMAGE)
                            .title(SUMMARY)
                            .titleLink(RUNBOOK)
                            .fields(mattermostField("Team", "agents").onItsOwnLine())
                            .thumbUrl(IMAGE)
                            .footer("Belfry")
                            .footerIcon(IMAGE)
                            .imageUrl(IMAGE))));
  }

  /** Rocket.Chat. */
  public static Bundle rocketChats() {
    return of(
        receiver("rocketchat")
            .rocketChat(
                rocketChat("#alerts")
                    .token(secret("rocketchat-token"))
                    .tokenId(secret("rocketchat-token-id"))
                    .apiUrl("https://chat.example.org/")
                    .sendResolved()
                    .color("red")
                    .title(SUMMARY)
                    .titleLink(RUNBOOK)
                    .text("{{ .CommonAnnotations.description }}")
                    .messageText(SUMMARY)
                    .fields(rocketChatField("Team", "{{ .CommonLabels.team }}").sideBySide())
                    .shortFields()
                    .emoji(":bell:")
                    .iconUrl(IMAGE)
                    .imageUrl(IMAGE)
                    .thumbUrl(IMAGE)
                    .linkNames()
                    .actions(
                        rocketChatButton("Runbook")
                            .url(RUNBOOK)
                            .imageUrl(IMAGE)
                            .webView()
                            .webViewHeightRatio("tall")
                            .message("I look after it")
                            .messageInChatWindow()
                            .messageProcessingType("sendMessage"))
                    .httpConfig(
                        httpConfig().noProxy("chat.example.org").proxyUrl("http://p:3128"))));
  }

  /** Telegram: a group by its number, and a chat whose number is in a file. */
  public static Bundle telegrams() {
    return of(
        receiver("telegram")
            .telegram(
                telegram(-1001234567890L)
                    .botToken(secret("telegram"))
                    .apiUrl("https://telegram.example.org")
                    .messageThreadId(7)
                    .withoutResolved()
                    .message(SUMMARY)
                    .silent()
                    .parseMode(TelegramFormat.MARKDOWN_V2)
                    .timeout(seconds(90))
                    .httpConfig(httpConfig().insecureSkipVerify()),
                telegram(secret("telegram-chat")).botToken(secret("telegram"))));
  }

  /** WeChat. */
  public static Bundle weChats() {
    return of(
        receiver("wechat")
            .weChat(
                weChat()
                    .apiSecret(secret("wechat"))
                    .corpId("ww1")
                    .apiUrl("https://wechat.example.org/cgi-bin/")
                    .sendResolved()
                    .message(SUMMARY)
                    .messageType(WeChatFormat.MARKDOWN)
                    .agentId("1000002")
                    .toUser("@all")
                    .toParty("2|3")
                    .toTag("4")
                    .httpConfig(httpConfig().username("belfry"))));
  }

  /** Webex. */
  public static Bundle webexes() {
    return of(
        receiver("webex")
            .webex(
                webex("room", secret("webex"))
                    .apiUrl("https://webex.example.org/v1/messages")
                    .withoutResolved()
                    .message(SUMMARY)
                    .httpConfig(httpConfig().authorizationType("Bearer").withoutRedirects())));
  }

  /** Facts of several names at once. */
  static Map<String, String> facts() {
    return Map.of("team", "{{ .CommonLabels.team }}");
  }
}
