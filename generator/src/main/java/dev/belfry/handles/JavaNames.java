package dev.belfry.handles;

import dev.belfry.source.Names;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Java names of what a catalogue has, each used once. */
final class JavaNames {
  private final Set<String> taken = new HashSet<>();

  /** Names none of which is one of these. */
  JavaNames(String... taken) {
    this.taken.addAll(Set.of(taken));
  }

  /** {@code kube-state-metrics} and {@code kube_state_metrics} to {@code KubeStateMetrics}. */
  static String type(String wire) {
    StringBuilder name = new StringBuilder();
    for (String word : wire.split("[^A-Za-z0-9]+")) {
      name.append(word.isEmpty() ? "" : Names.capital(word));
    }
    return started(name.toString(), "Name");
  }

  /**
   * {@code http_requests_total} to {@code HTTP_REQUESTS_TOTAL}.
   *
   * @param prefix what stands before a digit, which no name starts with
   */
  static String constant(String wire, String prefix) {
    String name =
        wire.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return wire.isEmpty() ? "EMPTY" : "OTHER";
    }
    return started(name, prefix + "_");
  }

  private static String started(String name, String prefix) {
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? prefix + name : name;
  }

  /** The name, or the first one with a number behind it that nothing else has. */
  String unique(String name) {
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }

  /** The name, or one with the suffix behind it where something else has it. */
  String unique(String name, String suffix) {
    return unique(taken.contains(name) ? name + suffix : name);
  }
}
