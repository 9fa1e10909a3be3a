package dev.belfry.helm;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;
import java.util.Map;

/**
 * What a Prometheus picks up. Without any of these methods, it is what carries the label {@code
 * release} with the name of the release.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentPrometheusValues<SELF extends FluentPrometheusValues<SELF>>
    extends Fluent<SELF> {

  FluentPrometheusValues(ObjectNode node) {
    super(node);
  }

  /**
   * Labels that monitors, probes, scrape configurations and rules must all carry to be picked up.
   *
   * <p>API names: {@code serviceMonitorSelector}, {@code podMonitorSelector}, {@code
   * probeSelector}, {@code scrapeConfigSelector} and {@code ruleSelector}.
   *
   * @param labels names of labels with their values
   */
  public final SELF selects(Map<String, String> labels) {
    ObjectNode matched = Nodes.labels(labels);
    SELF changed = with(node());
    for (Path selector :
        List.of(
            PrometheusValues.SERVICE_MONITOR_SELECTOR,
            PrometheusValues.POD_MONITOR_SELECTOR,
            PrometheusValues.PROBE_SELECTOR,
            PrometheusValues.SCRAPE_CONFIG_SELECTOR,
            PrometheusValues.RULE_SELECTOR)) {
      changed = changed.set(selector.then(Key.of("matchLabels")), matched);
    }
    return changed;
  }

  /**
   * Picks up all monitors, probes, scrape configurations and rules, whatever labels they carry.
   *
   * <p>API names: {@code serviceMonitorSelectorNilUsesHelmValues} and its four siblings, {@code
   * false}.
   */
  public final SELF selectsAll() {
    SELF changed = with(node());
    for (Path useOfRelease :
        List.of(
            PrometheusValues.SERVICE_MONITOR_SELECTOR_NIL_USES_HELM_VALUES,
            PrometheusValues.POD_MONITOR_SELECTOR_NIL_USES_HELM_VALUES,
            PrometheusValues.PROBE_SELECTOR_NIL_USES_HELM_VALUES,
            PrometheusValues.SCRAPE_CONFIG_SELECTOR_NIL_USES_HELM_VALUES,
            PrometheusValues.RULE_SELECTOR_NIL_USES_HELM_VALUES)) {
      changed = changed.set(useOfRelease, Node.bool(false));
    }
    return changed;
  }
}
