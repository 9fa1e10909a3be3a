package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * An Alertmanager that prometheus-operator runs: which AlertmanagerConfigs it picks up, and which
 * Secrets and ConfigMaps it has as files. {@code Bundle.loadedBy} checks objects against it; it is
 * not written.
 *
 * <p>Facts from: prometheus-operator 0.93.0, custom resource definition monitoring.coreos.com/v1
 * Alertmanager. A selector that is there but empty fits everything, one that is absent nothing.
 */
public final class DeclaredAlertmanager {
  private final String namespace;
  private final String name;

  // Set on a copy before anybody else sees it, never after.
  private SortedMap<String, String> selected;
  private boolean allNamespaces;
  private SortedSet<String> secrets = new TreeSet<>();
  private SortedSet<String> configMaps = new TreeSet<>();

  private DeclaredAlertmanager(String namespace, String name) {
    this.namespace = namespace;
    this.name = name;
  }

  static DeclaredAlertmanager of(String namespace, String name) {
    return new DeclaredAlertmanager(
        Require.filled("namespace", namespace), Require.filled("name", name));
  }

  private DeclaredAlertmanager with(Consumer<DeclaredAlertmanager> change) {
    DeclaredAlertmanager copy = new DeclaredAlertmanager(namespace, name);
    copy.selected = selected;
    copy.allNamespaces = allNamespaces;
    copy.secrets = secrets;
    copy.configMaps = configMaps;
    change.accept(copy);
    return copy;
  }

  /**
   * A label that AlertmanagerConfigs must carry to be picked up. API name: {@code
   * spec.alertmanagerConfigSelector.matchLabels}. Default: none is picked up.
   *
   * @throws IllegalArgumentException when the name or value is not one that {@link
   *     AlertmanagerConfig#label} takes
   */
  public DeclaredAlertmanager selectsConfigs(String label, String value) {
    SortedMap<String, String> labels = new TreeMap<>(selected == null ? Map.of() : selected);
    ObjectLabels.value(value);
    labels.put(ObjectLabels.name("label", label), value);
    return with(copy -> copy.selected = labels);
  }

  /**
   * Picks up AlertmanagerConfigs with any labels. API name: {@code
   * spec.alertmanagerConfigSelector}, empty. Default: none is picked up.
   */
  public DeclaredAlertmanager selectsAllConfigs() {
    return with(copy -> copy.selected = new TreeMap<>());
  }

  /**
   * Picks up AlertmanagerConfigs of all namespaces. API name: {@code
   * spec.alertmanagerConfigNamespaceSelector}, empty. Default: those of its own namespace.
   */
  public DeclaredAlertmanager configsFromAllNamespaces() {
    return with(copy -> copy.allNamespaces = true);
  }

  /**
   * Secrets of its namespace that it has as files below {@code /etc/alertmanager/secrets}. API
   * name: {@code spec.secrets}. Default: none.
   */
  public DeclaredAlertmanager secrets(String... names) {
    return with(copy -> copy.secrets = joined(secrets, names));
  }

  /**
   * ConfigMaps of its namespace that it has as files below {@code /etc/alertmanager/configmaps}.
   * API name: {@code spec.configMaps}. Default: none.
   */
  public DeclaredAlertmanager configMaps(String... names) {
    return with(copy -> copy.configMaps = joined(configMaps, names));
  }

  private static SortedSet<String> joined(SortedSet<String> before, String... names) {
    SortedSet<String> all = new TreeSet<>(before);
    all.addAll(List.of(requireNonNull(names, "names")));
    return all;
  }

  /** Its name, as messages call it. */
  public String name() {
    return name;
  }

  /** The labels that AlertmanagerConfigs must carry; empty if it picks up none. */
  public Optional<Map<String, String>> selectedLabels() {
    return Optional.ofNullable(selected).map(Map::copyOf);
  }

  /** Whether it picks up AlertmanagerConfigs of this namespace, if their labels fit. */
  public boolean looksInto(String other) {
    return requireNonNull(other, "other").equals(namespace) || allNamespaces;
  }

  /** Whether its configuration comes from this Secret. */
  public boolean isConfiguredBy(AlertmanagerSecret secret) {
    return requireNonNull(secret, "secret").namespace().equals(namespace)
        && secret.name().equals("alertmanager-" + name);
  }

  /** Whether it has the entries of this Secret as files. */
  public boolean mountsSecret(String secret) {
    return secrets.contains(requireNonNull(secret, "secret"));
  }

  /** Whether it has the entries of this ConfigMap as files. */
  public boolean mountsConfigMap(String configMap) {
    return configMaps.contains(requireNonNull(configMap, "configMap"));
  }
}
