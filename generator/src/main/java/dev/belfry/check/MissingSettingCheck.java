package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Settings of a receiver that stand neither there nor among what all receivers share: Alertmanager
 * refuses the file.
 */
final class MissingSettingCheck implements Check {
  static final String CODE = "alertmanager.missing-setting";

  private static final String FILE = "_file";

  /**
   * Any of several settings is enough, of the receiver or of all receivers. What Belfry writes
   * names files; what was set unchecked may be the value itself.
   *
   * @param here what the receiver may have
   * @param shared what all receivers may have
   * @param hint what to type
   */
  private record Need(List<String> here, List<String> shared, String hint) {
    boolean isMet(ObjectNode config, ObjectNode global) {
      return has(config, here) || has(global, shared);
    }

    private static boolean has(ObjectNode object, List<String> names) {
      return names.stream()
          .anyMatch(name -> object.get(name).isPresent() || object.get(name + FILE).isPresent());
    }
  }

  private static final Map<String, List<Need>> NEEDS =
      Map.of(
          "pushover_configs",
          List.of(needHere("token", ".token(...)"), needHere("user_key", ".userKey(...)")),
          "slack_configs",
          List.of(
              new Need(
                  List.of("api_url", "app_token"),
                  List.of("slack_api_url", "slack_app_token"),
                  hint(".apiUrl(...)", ".slackApiUrl(...)"))),
          "email_configs",
          List.of(
              need("smarthost", "smtp_smarthost", hint(".smarthost(...)", ".smtpSmarthost(...)")),
              need("from", "smtp_from", hint(".from(...)", ".smtpFrom(...)"))),
          "jira_configs",
          List.of(need("api_url", "jira_api_url", hint(".apiUrl(...)", ".jiraApiUrl(...)"))),
          "mattermost_configs",
          List.of(
              need(
                  "webhook_url",
                  "mattermost_webhook_url",
                  hint(".webhookUrl(...)", ".mattermostWebhookUrl(...)"))),
          "opsgenie_configs",
          List.of(
              need("api_key", "opsgenie_api_key", hint(".apiKey(...)", ".opsgenieApiKey(...)"))),
          "rocketchat_configs",
          List.of(
              need("token", "rocketchat_token", hint(".token(...)", ".rocketChatToken(...)")),
              need(
                  "token_id",
                  "rocketchat_token_id",
                  hint(".tokenId(...)", ".rocketChatTokenId(...)"))),
          "telegram_configs",
          List.of(
              need(
                  "bot_token",
                  "telegram_bot_token",
                  hint(".botToken(...)", ".telegramBotToken(...)"))),
          "victorops_configs",
          List.of(
              need("api_key", "victorops_api_key", hint(".apiKey(...)", ".victorOpsApiKey(...)"))),
          "wechat_configs",
          List.of(
              need(
                  "api_secret",
                  "wechat_api_secret",
                  hint(".apiSecret(...)", ".wechatApiSecret(...)")),
              need(
                  "corp_id", "wechat_api_corp_id", hint(".corpId(...)", ".wechatApiCorpId(...)"))));

  private static Need need(String here, String shared, String hint) {
    return new Need(List.of(here), List.of(shared), hint);
  }

  /** What no two receivers share. */
  private static Need needHere(String here, String method) {
    return new Need(List.of(here), List.of(), "type " + method + " there");
  }

  private static String hint(String here, String shared) {
    return "type " + here + " there, or " + shared + " on the routing, for all receivers";
  }

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place root : RoutingView.roots(inspection.documents())) {
      for (Place receiver : root.each("receivers")) {
        check(receiver, root.node().object("global"), report);
      }
    }
  }

  private static void check(Place receiver, ObjectNode global, Report report) {
    String subject = "receiver `" + receiver.node().text("name").orElse("") + "`";
    NEEDS.forEach(
        (kind, needs) -> {
          for (Place config : receiver.each(kind)) {
            needs.stream()
                .filter(need -> !need.isMet(config.node(), global))
                .forEach(need -> report(subject, config, kind, need, report));
          }
        });
  }

  private static void report(String subject, Place config, String kind, Need need, Report report) {
    report.error(
        CODE,
        subject,
        config,
        "`"
            + kind
            + "` has no "
            + need.here().get(0)
            + (need.shared().isEmpty() ? "" : ", nor do all receivers share one"),
        need.hint());
  }
}
