package dev.belfry.check;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.common.NearNames;
import dev.belfry.render.Document;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateDialect;
import dev.belfry.template.TemplateException;
import dev.belfry.template.TemplateNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The templates that texts of receivers can print: those of Alertmanager, of files, and those that
 * a configuration lists.
 */
final class NotificationTemplates {
  /** What Alertmanager 0.34 brings along, by who it is for. */
  private static final List<String> OWN =
      List.of(
          "discord.default: content message title",
          "email.default: html subject",
          "jira.default: description priority summary",
          "mattermost.default: color fallback text title titlelink username",
          "msteams.default: summary text title",
          "msteamsv2.default: text title",
          "opsgenie.default: description message source",
          "pagerduty.default: client clientURL description instances",
          "pushover.default: message title url",
          "rocketchat.default: alias emoji iconurl text title titlelink",
          "slack.default: callbackid color fallback footer iconemoji iconurl pretext text title"
              + " titlelink username",
          "sns.default: message subject",
          "telegram.default: message",
          "victorops.default: entity_display_name monitoring_tool state_message",
          "webex.default: message",
          "wechat.default: agent_id message to_party to_tag to_user");

  private static final List<String> HELPERS =
      List.of(
          "__alertmanager",
          "__alertmanagerURL",
          "__description",
          "__subject",
          "__text_alert_list",
          "__text_alert_list_markdown");

  private static final Set<String> ALL_OWN = own();

  private final Set<String> names = new HashSet<>(ALL_OWN);
  private boolean hasFiles;
  private boolean hasUnreadable;

  private static Set<String> own() {
    Set<String> names = new HashSet<>(HELPERS);
    for (String group : OWN) {
      int colon = group.indexOf(": ");
      for (String name : group.substring(colon + 2).split(" ")) {
        names.add(group.substring(0, colon) + "." + name);
      }
    }
    return names;
  }

  /** Whether Alertmanager brings a template of this name along. */
  static boolean isOwn(String name) {
    return ALL_OWN.contains(name);
  }

  private NotificationTemplates(NotificationTemplates before, List<NotificationTemplate> more) {
    names.addAll(before.names);
    more.forEach(one -> names.add(one.name()));
    hasFiles = before.hasFiles;
    hasUnreadable = before.hasUnreadable;
  }

  /** These, and what a configuration lists. */
  NotificationTemplates with(List<NotificationTemplate> listed) {
    return listed.isEmpty() ? this : new NotificationTemplates(this, listed);
  }

  /** The templates of Alertmanager and of the files among these documents. */
  NotificationTemplates(List<Document> documents) {
    for (Document document : documents) {
      if (document.isNotificationTemplates()) {
        hasFiles = true;
        addDefined(document.templates());
      }
    }
  }

  private void addDefined(String text) {
    try {
      for (TemplateNode node : Template.parse(text, TemplateDialect.NOTIFICATION).nodes()) {
        if (node instanceof TemplateNode.Definition definition) {
          names.add(definition.name());
        } else if (node instanceof TemplateNode.Block block) {
          names.add(block.name());
        }
      }
    } catch (TemplateException e) {
      hasUnreadable = true; // It is told where the file itself is looked at.
    }
  }

  /**
   * Whether there are no others.
   *
   * @param namesFiles whether the configuration names files
   */
  boolean areAll(boolean namesFiles) {
    return !hasUnreadable && (hasFiles || !namesFiles);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** What may have been meant, as the end of a sentence. */
  String near(String name) {
    String near = NearNames.instead(name, names);
    return near.isEmpty() ? "" : "; near ones: " + near;
  }
}
