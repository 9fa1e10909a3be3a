package dev.belfry.alertmanager;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What needs two properties of a mail receiver at once.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentEmailConfig<SELF extends FluentEmailConfig<SELF>> extends Fluent<SELF> {
  FluentEmailConfig(ObjectNode node) {
    super(node);
  }

  /**
   * Puts all mails of a group into one thread. API name: {code threading}, with {code
   * thread_by_date: none}. Default: no threads. Since 0.30.
   */
  public final SELF threaded() {
    return threadedBy("none");
  }

  /**
   * Puts the mails of a group into one thread for each day. API name: {@code threading}, with
   * {@code thread_by_date: daily}. Default: no threads. Since 0.30.
   */
  public final SELF threadedByDay() {
    return threadedBy("daily");
  }

  private SELF threadedBy(String date) {
    return set(
        EmailConfig.THREADING,
        Node.object().with("enabled", Node.bool(true)).with("thread_by_date", Node.text(date)));
  }
}
