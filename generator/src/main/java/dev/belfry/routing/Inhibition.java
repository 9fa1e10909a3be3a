package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule by which alerts that fire keep others quiet.
 *
 * @param place where it is in the configuration, such as {@code inhibit_rules[0]}
 * @param node what the configuration says of it
 * @param source what an alert meets that keeps others quiet
 * @param target what an alert meets that is kept quiet
 * @param equal the labels that have to be the same in both; missing in both is the same, too
 */
public record Inhibition(
    String place,
    ObjectNode node,
    List<AlertMatcher> source,
    List<AlertMatcher> target,
    List<String> equal) {

  /** A rule of its parts. */
  public Inhibition {
    requireNonNull(place, "place");
    requireNonNull(node, "node");
    source = List.copyOf(source);
    target = List.copyOf(target);
    equal = List.copyOf(equal);
  }

  static Inhibition read(ConfigReader config) {
    return new Inhibition(
        config.place(),
        config.node(),
        matchers(config, "source_match", "source_match_re", "source_matchers"),
        matchers(config, "target_match", "target_match_re", "target_matchers"),
        config.texts("equal").orElse(List.of()));
  }

  /** Matchers in the form of today, and in the two of before 0.22. */
  static List<AlertMatcher> matchers(
      ConfigReader config, String equal, String regex, String matchers) {
    List<AlertMatcher> all = new ArrayList<>();
    config.entries(equal, (name, value) -> all.add(classic(config, equal, name, false, value)));
    config.entries(regex, (name, value) -> all.add(classic(config, regex, name, true, value)));
    for (String text : config.texts(matchers).orElse(List.of())) {
      try {
        all.addAll(AlertMatcher.read(text));
      } catch (RoutingException e) {
        throw new RoutingException(config.at(matchers), e.problem());
      }
    }
    return all;
  }

  private static AlertMatcher classic(
      ConfigReader config, String property, String name, boolean regex, String value) {
    try {
      Label label = Label.label(name);
      // The program anchors these as it reads them, and again like any other.
      return AlertMatcher.of(regex ? label.matches("^(?:" + value + ")$") : label.is(value));
    } catch (IllegalArgumentException e) {
      throw new RoutingException(config.at(property), e.getMessage());
    }
  }

  /**
   * Whether an alert with these labels is kept quiet while another fires. Of alerts that are source
   * and target at once, none keeps another one quiet.
   */
  boolean mutes(Map<String, String> target, Map<String, String> firing) {
    requireNonNull(firing, "firing");
    if (!AlertMatcher.all(this.target, requireNonNull(target, "target"))
        || !AlertMatcher.all(source, firing)) {
      return false;
    }
    boolean bothSides = AlertMatcher.all(source, target) && AlertMatcher.all(this.target, firing);
    return !bothSides
        && equal.stream()
            .allMatch(
                label -> target.getOrDefault(label, "").equals(firing.getOrDefault(label, "")));
  }

  /** The rule in words: {@code {severity="critical"} mutes {severity="warning"}}. */
  @Override
  public String toString() {
    return AlertMatcher.print(source) + " mutes " + AlertMatcher.print(target);
  }
}
