package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The variables of a dashboard, and where its texts name them. */
final class Variables {
  /** What readers see of a variable, where Grafana replaces nothing. */
  private static final Set<String> WORDS = Set.of("label", "description");

  private final List<ObjectNode> all = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<String> usedOutside = new HashSet<>();
  private final Map<String, Set<String>> usedBy = new TreeMap<>();
  private boolean handedOn;

  /**
   * The variables of a dashboard.
   *
   * @param references the texts that name variables
   * @param handedOn whether others may use any of them
   * @param passed the names of those that dashboards use to which links pass them
   */
  Variables(
      ObjectNode dashboard, List<Walk.TextAt> references, boolean handedOn, Set<String> passed) {
    usedOutside.addAll(passed);
    listed(dashboard).forEach(all::add);
    all.forEach(variable -> variable.text("name").ifPresent(names::add));
    this.handedOn = handedOn;
    references.forEach(this::read);
  }

  /** The names of a dashboard's variables, in a set of the caller's own. */
  static Set<String> names(ObjectNode dashboard) {
    Set<String> names = new TreeSet<>();
    listed(dashboard).forEach(variable -> variable.text("name").ifPresent(names::add));
    return names;
  }

  private static Stream<ObjectNode> listed(ObjectNode dashboard) {
    return dashboard.object("templating").array("list").items().stream()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast);
  }

  static String name(ObjectNode variable) {
    return variable.text("name").orElse("");
  }

  private void read(Walk.TextAt text) {
    Optional<ObjectNode> owner = owner(text.place());
    for (VariableReference one : text.references()) {
      handedOn |= one.name().equals("__all_variables");
      if (owner.isEmpty()) {
        usedOutside.add(one.name());
      } else if (!WORDS.contains(text.property())) {
        String name = name(owner.orElseThrow());
        usedBy.computeIfAbsent(name, none -> new TreeSet<>()).add(one.name());
      }
    }
  }

  /** The variable that the text belongs to; equal ones may stand in a list twice. */
  private Optional<ObjectNode> owner(Place text) {
    for (Place place = text; place != null; place = place.around()) {
      for (ObjectNode variable : all) {
        if (place.node() == variable) {
          return Optional.of(variable);
        }
      }
    }
    return Optional.empty();
  }

  /** Their names. */
  Set<String> names() {
    return names;
  }

  List<ObjectNode> all() {
    return all;
  }

  /** The variables that the texts of this one name. */
  Set<String> usedBy(String name) {
    return usedBy.getOrDefault(name, Set.of());
  }

  /** Whether anything but the variable itself names it. */
  boolean isUsed(String name) {
    return handedOn
        || usedOutside.contains(name)
        || usedBy.entrySet().stream()
            .anyMatch(use -> !use.getKey().equals(name) && use.getValue().contains(name));
  }
}
