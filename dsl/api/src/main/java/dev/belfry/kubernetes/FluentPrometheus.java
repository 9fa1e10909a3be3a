package dev.belfry.kubernetes;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Map;

/**
 * How a Prometheus chooses monitors, probes, scrape configurations and rules. A selector that is
 * there but empty fits everything, one that is absent fits nothing.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentPrometheus<SELF extends FluentPrometheus<SELF>> extends FluentResource<SELF> {

  FluentPrometheus(ObjectNode node) {
    super(node);
  }

  /**
   * A label that ServiceMonitors must carry to be picked up. API name: {@code
   * spec.serviceMonitorSelector.matchLabels}. Default: no monitor is picked up.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selectsMonitors(String name, String value) {
    return setLabel(labelsOf(Prometheus.SERVICE_MONITOR_SELECTOR), name, value);
  }

  /**
   * Several labels that ServiceMonitors must all carry to be picked up. API name: {@code
   * spec.serviceMonitorSelector.matchLabels}.
   *
   * @throws IllegalArgumentException when a name or value is not one that {@link #label} takes
   */
  public final SELF selectsMonitors(Map<String, String> labels) {
    return setLabels(labelsOf(Prometheus.SERVICE_MONITOR_SELECTOR), labels);
  }

  /**
   * Picks up ServiceMonitors with any labels. API name: {@code spec.serviceMonitorSelector}, empty.
   * Default: no monitor is picked up.
   */
  public final SELF selectsAllMonitors() {
    return set(Prometheus.SERVICE_MONITOR_SELECTOR, Node.object());
  }

  /**
   * Picks up ServiceMonitors of all namespaces. API name: {@code
   * spec.serviceMonitorNamespaceSelector}, empty. Default: those of its own namespace.
   */
  public final SELF monitorsFromAllNamespaces() {
    return set(Prometheus.SERVICE_MONITOR_NAMESPACE_SELECTOR, Node.object());
  }

  /**
   * A label that PodMonitors must carry to be picked up. API name: {@code
   * spec.podMonitorSelector.matchLabels}. Default: none is picked up.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selectsPodMonitors(String name, String value) {
    return setLabel(labelsOf(Prometheus.POD_MONITOR_SELECTOR), name, value);
  }

  /**
   * Picks up PodMonitors with any labels. API name: {@code spec.podMonitorSelector}, empty.
   * Default: none is picked up.
   */
  public final SELF selectsAllPodMonitors() {
    return set(Prometheus.POD_MONITOR_SELECTOR, Node.object());
  }

  /**
   * Picks up PodMonitors of all namespaces. API name: {@code spec.podMonitorNamespaceSelector},
   * empty. Default: those of its own namespace.
   */
  public final SELF podMonitorsFromAllNamespaces() {
    return set(Prometheus.POD_MONITOR_NAMESPACE_SELECTOR, Node.object());
  }

  /**
   * A label that probes must carry to be picked up. API name: {@code
   * spec.probeSelector.matchLabels}. Default: none is picked up.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selectsProbes(String name, String value) {
    return setLabel(labelsOf(Prometheus.PROBE_SELECTOR), name, value);
  }

  /**
   * Picks up probes with any labels. API name: {@code spec.probeSelector}, empty. Default: none is
   * picked up.
   */
  public final SELF selectsAllProbes() {
    return set(Prometheus.PROBE_SELECTOR, Node.object());
  }

  /**
   * Picks up probes of all namespaces. API name: {@code spec.probeNamespaceSelector}, empty.
   * Default: those of its own namespace.
   */
  public final SELF probesFromAllNamespaces() {
    return set(Prometheus.PROBE_NAMESPACE_SELECTOR, Node.object());
  }

  /**
   * A label that ScrapeConfigs must carry to be picked up. API name: {@code
   * spec.scrapeConfigSelector.matchLabels}. Default: none is picked up.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selectsScrapeConfigs(String name, String value) {
    return setLabel(labelsOf(Prometheus.SCRAPE_CONFIG_SELECTOR), name, value);
  }

  /**
   * Picks up ScrapeConfigs with any labels. API name: {@code spec.scrapeConfigSelector}, empty.
   * Default: none is picked up.
   */
  public final SELF selectsAllScrapeConfigs() {
    return set(Prometheus.SCRAPE_CONFIG_SELECTOR, Node.object());
  }

  /**
   * Picks up ScrapeConfigs of all namespaces. API name: {@code spec.scrapeConfigNamespaceSelector},
   * empty. Default: those of its own namespace.
   */
  public final SELF scrapeConfigsFromAllNamespaces() {
    return set(Prometheus.SCRAPE_CONFIG_NAMESPACE_SELECTOR, Node.object());
  }

  /**
   * A label that rules must carry to be picked up. API name: {@code spec.ruleSelector.matchLabels}.
   * Default: no rule is picked up.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selectsRules(String name, String value) {
    return setLabel(labelsOf(Prometheus.RULE_SELECTOR), name, value);
  }

  /**
   * Several labels that rules must all carry to be picked up. API name: {@code
   * spec.ruleSelector.matchLabels}.
   *
   * @throws IllegalArgumentException when a name or value is not one that {@link #label} takes
   */
  public final SELF selectsRules(Map<String, String> labels) {
    return setLabels(labelsOf(Prometheus.RULE_SELECTOR), labels);
  }

  /**
   * Picks up rules with any labels. API name: {@code spec.ruleSelector}, empty. Default: no rule is
   * picked up.
   */
  public final SELF selectsAllRules() {
    return set(Prometheus.RULE_SELECTOR, Node.object());
  }

  /**
   * Picks up rules of all namespaces. API name: {@code spec.ruleNamespaceSelector}, empty. Default:
   * those of its own namespace.
   */
  public final SELF rulesFromAllNamespaces() {
    return set(Prometheus.RULE_NAMESPACE_SELECTOR, Node.object());
  }

  private static Path labelsOf(Path selector) {
    return selector.then(Key.of("matchLabels"));
  }
}
