package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * The texts of an issue of Jira, which are texts or objects.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentJiraConfig<SELF extends FluentJiraConfig<SELF>> extends Fluent<SELF> {
  FluentJiraConfig(ObjectNode node) {
    super(node);
  }

  /**
   * What the issue is called. API name: {code summary}. Default: the template {code
   * jira.default.summary}.
   */
  public final SELF summary(String template) {
    return set(JiraConfig.SUMMARY, Node.text(requireNonNull(template, "template")));
  }

  /**
   * What the issue is called, and whether that changes. API name: {@code summary}. Default: the
   * template {@code jira.default.summary}, written anew each time. Since 0.30.
   */
  public final SELF summary(JiraText text) {
    return set(JiraConfig.SUMMARY, requireNonNull(text, "text"));
  }

  /**
   * What is to be known about it. API name: {code description}. Default: the template {code
   * jira.default.description}.
   */
  public final SELF description(String template) {
    return set(JiraConfig.DESCRIPTION, Node.text(requireNonNull(template, "template")));
  }

  /**
   * What is to be known about it, and whether that changes. API name: {@code description}. Default:
   * the template {@code jira.default.description}, written anew each time. Since 0.30.
   */
  public final SELF description(JiraText text) {
    return set(JiraConfig.DESCRIPTION, requireNonNull(text, "text"));
  }
}
