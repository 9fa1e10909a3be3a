package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The variables of a dashboard, and where its texts name them. */
final class Variables {
  /** What readers see of a variable, where Grafana replaces nothing. */
  private static final Set<String> WORDS = Set.of("label", "description");

  private static final String ALL_OF_THEM = "__all_variables";

  private final List<ObjectNode> all;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> namedOutside;
  private final Set<String> namedInside = new HashSet<>();
  private final Map<String, Set<String>> usedBy = new TreeMap<>();
  private final Map<ObjectNode, String> owners = new IdentityHashMap<>();
  private final Set<String> usedByOthers = new HashSet<>();
  private final PassedVariables passed;
  private final boolean handedOn;
  private boolean haveFormats;

  /**
   * The variables of a dashboard.
   *
   * @param walk what its texts name
   * @param conditions texts that name variables, and that the walk has not met
   * @param passed what is known of the dashboards to which links pass variables
   */
  Variables(ObjectNode dashboard, Walk walk, List<Walk.TextAt> conditions, PassedVariables passed) {
    this.all = listed(dashboard);
    all.forEach(variable -> variable.text("name").ifPresent(names::add));
    Set<String> outside = walk.named().all();
    this.namedOutside = conditions.isEmpty() ? outside : new HashSet<>(outside);
    conditions.forEach(text -> text.references().forEach(one -> namedOutside.add(one.name())));
    this.haveFormats = walk.named().haveFormats();
    if (!walk.ofVariables().isEmpty()) {
      all.forEach(variable -> owners.put(variable, name(variable)));
    }
    walk.ofVariables().forEach(this::read);
    usedBy.forEach(
        (user, used) ->
            used.stream().filter(name -> !name.equals(user)).forEach(usedByOthers::add));
    this.passed = passed;
    this.handedOn =
        walk.handsVariablesOn()
            || passed.mayBeAny()
            || namedOutside.contains(ALL_OF_THEM)
            || namedInside.contains(ALL_OF_THEM);
  }

  /** The names of a dashboard's variables, in a set of the caller's own. */
  static Set<String> names(ObjectNode dashboard) {
    Set<String> names = new TreeSet<>();
    listed(dashboard).forEach(variable -> variable.text("name").ifPresent(names::add));
    return names;
  }

  private static List<ObjectNode> listed(ObjectNode dashboard) {
    return dashboard.object("templating").array("list").objects();
  }

  static String name(ObjectNode variable) {
    return variable.text("name").orElse("");
  }

  private void read(Walk.TextAt text) {
    for (VariableReference one : text.references()) {
      namedInside.add(one.name());
      haveFormats |= one.format().isPresent();
    }
    if (!WORDS.contains(text.property()) && !isChosen(text.place())) {
      Set<String> used = usedBy.computeIfAbsent(owner(text.place()), none -> new TreeSet<>());
      text.references().forEach(one -> used.add(one.name()));
    }
  }

  /** Whether it is what was chosen last, which asks for nothing. */
  private static boolean isChosen(Place text) {
    return text.around() != null && text.around().node().object("current") == text.node();
  }

  /** The name of the variable that a text belongs to. */
  private String owner(Place text) {
    for (Place place = text; place != null; place = place.around()) {
      String owner = owners.get(place.node());
      if (owner != null) {
        return owner;
      }
    }
    throw new IllegalArgumentException("expected a text of a variable, got one outside of all");
  }

  /** Their names. */
  Set<String> names() {
    return names;
  }

  List<ObjectNode> all() {
    return all;
  }

  /** Whether texts, also those of variables, name none but these and what Grafana defines. */
  boolean areNamedAmong(Set<String> known) {
    return areAmong(known, namedOutside) && areAmong(known, namedInside);
  }

  /** Whether a text names one of them in a format of its own. */
  boolean haveFormats() {
    return haveFormats;
  }

  private static boolean areAmong(Set<String> known, Set<String> named) {
    for (String name : named) {
      if (!known.contains(name) && !VariableReference.isBuiltIn(name)) {
        return false;
      }
    }
    return true;
  }

  /** The variables that the texts of this one name. */
  Set<String> usedBy(String name) {
    return usedBy.getOrDefault(name, Set.of());
  }

  /** Whether anything but the variable itself names it. */
  boolean isUsed(String name) {
    return handedOn
        || namedOutside.contains(name)
        || passed.names().contains(name)
        || usedByOthers.contains(name);
  }
}
