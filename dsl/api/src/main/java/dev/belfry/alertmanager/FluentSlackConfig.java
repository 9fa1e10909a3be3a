package dev.belfry.alertmanager;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What needs two properties of a Slack receiver at once.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentSlackConfig<SELF extends FluentSlackConfig<SELF>> extends Fluent<SELF> {
  private static final String POST_MESSAGE = "https://slack.com/api/chat.postMessage";

  FluentSlackConfig(ObjectNode node) {
    super(node);
  }

  /**
   * Changes the first message of a group when its alerts change, rather than sending another. Slack
   * allows it only to apps: give their token by {@code httpConfig(httpConfig().credentials(..))}.
   *
   * <p>API name: {@code update_message}; {@code api_url} is set along with it. Since 0.32.
   */
  public final SELF updateMessage() {
    return set(SlackConfig.UPDATE_MESSAGE, Node.bool(true))
        .set(SlackConfig.POST_MESSAGE_URL, Node.text(POST_MESSAGE));
  }

  /**
   * Puts what follows the first message of a group into the thread below it. Slack allows it only
   * to apps: give their token by {@code httpConfig(httpConfig().credentials(..))}.
   *
   * <p>API name: {code post_updates_to_thread}; {code api_url} is set along with it. Since 0.35.
   */
  public final SELF postUpdatesToThread() {
    return set(SlackConfig.POST_UPDATES_TO_THREAD, Node.bool(true))
        .set(SlackConfig.POST_MESSAGE_URL, Node.text(POST_MESSAGE));
  }
}
