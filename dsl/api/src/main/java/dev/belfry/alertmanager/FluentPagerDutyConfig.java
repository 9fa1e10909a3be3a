package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.Map;

/**
 * Facts about an incident of PagerDuty: texts, since 0.30 also lists, objects and numbers.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentPagerDutyConfig<SELF extends FluentPagerDutyConfig<SELF>>
    extends Fluent<SELF> {
  FluentPagerDutyConfig(ObjectNode node) {
    super(node);
  }

  /**
   * One more fact about the incident, a template of Alertmanager; {@code firing}, {@code resolved},
   * {@code num_firing} and {@code num_resolved} are always there. API name: {@code details}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF detail(String name, String value) {
    return detail(name, Node.text(requireNonNull(value, "value")));
  }

  /**
   * One more fact about the incident that is more than a text; texts in it are templates of
   * Alertmanager. API name: {@code details}. Since 0.30.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF detail(String name, NodeValue value) {
    Key key = Key.of(Require.filled("name", name));
    return set(PagerDutyConfig.DETAILS.then(key), requireNonNull(value, "value"));
  }

  /**
   * More facts about the incident, templates of Alertmanager. API name: {@code details}.
   *
   * @throws IllegalArgumentException when a name is empty
   */
  public final SELF details(Map<String, String> details) {
    SELF changed = with(node());
    for (var entry : Each.entries(requireNonNull(details, "details"))) {
      changed = changed.detail(entry.getKey(), entry.getValue());
    }
    return changed;
  }
}
