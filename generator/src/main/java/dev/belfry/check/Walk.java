package dev.belfry.check;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes.Allowance;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands out on one walk through a document, the outer objects first. It does not go where
 * objects know that there is nothing, as in most of a dashboard.
 */
final class Walk {
  /** The property of a condition that names a variable, without a dollar. */
  static final String CONDITION = "variable";

  private static final String REPEAT = "repeat";
  private static final String ADDRESS = "url";

  /** Longer texts are expressions and the like, which rarely stand in a document twice. */
  private static final int LONGEST_REPEATED = 24;

  /** What short texts name: each panel and query says which data source it asks. */
  private final Map<String, List<VariableReference>> repeated = new HashMap<>();

  private final List<TextAt> references = new ArrayList<>();
  private final List<TextAt> addresses = new ArrayList<>();
  private final List<TextAt> secrets = new ArrayList<>();
  private final List<Place> unchecked = new ArrayList<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Place> passing = new ArrayList<>();
  private boolean handsVariablesOn;

  private Walk() {}

  static Walk through(ObjectNode root) {
    Walk walk = new Walk();
    walk.object(Place.of(root), Secrets.NAMED);
    return walk;
  }

  /**
   * A text that is the value of a property, or stands in its list.
   *
   * @param place the object that has the property
   * @param references the variables that it names
   */
  record TextAt(Place place, String property, String text, List<VariableReference> references) {}

  /** The texts that name variables. */
  List<TextAt> references() {
    return references;
  }

  /** The addresses of links. */
  List<TextAt> addresses() {
    return addresses;
  }

  /** The texts that hold a secret themselves. */
  List<TextAt> secrets() {
    return secrets;
  }

  /** The objects in which something was set past the typed methods. */
  List<Place> unchecked() {
    return unchecked;
  }

  /** The findings that are accepted. */
  List<Allowance> allowances() {
    return allowances;
  }

  /** The links that pass all variables on. */
  List<Place> passing() {
    return passing;
  }

  /** Whether a library panel may use any of the variables. */
  boolean handsVariablesOn() {
    return handsVariablesOn;
  }

  private void object(Place place, Secrets kind) {
    ObjectNode node = place.node();
    if (!node.notes().unchecked().isEmpty()) {
      unchecked.add(place);
    }
    if (!node.notes().allowances().isEmpty()) {
      allowances.addAll(node.notes().allowances());
    }
    for (int i = 0; i < node.size(); i++) {
      if (node.mayStandOut(i) || kind == Secrets.ALL) {
        value(place, node.name(i), node.value(i), kind);
      }
    }
  }

  private void value(Place place, String property, Node value, Secrets kind) {
    if (value instanceof StringNode text) {
      text(place, property, text, kind);
    } else if (value instanceof ObjectNode object) {
      handsVariablesOn |= property.equals("libraryPanel");
      object(place.inside(object), Secrets.inside(property));
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        value(place, property, array.get(i), kind);
      }
    } else if (property.equals("includeVars") && value.equals(Node.bool(true))) {
      passing.add(place);
    }
  }

  private void text(Place place, String property, StringNode node, Secrets kind) {
    String text = node.value();
    List<VariableReference> named = named(place, property, node);
    if (!named.isEmpty()) {
      references.add(new TextAt(place, property, text, named));
    }
    if (property.equals(ADDRESS)) {
      addresses.add(new TextAt(place, property, text, named));
    }
    if (kind.isSecret(property, node)) {
      secrets.add(new TextAt(place, property, text, named));
    }
  }

  private List<VariableReference> named(Place place, String property, StringNode node) {
    String text = node.value();
    return switch (property) {
      case REPEAT -> VariableReference.in(withDollar(text));
      case CONDITION -> VariableReference.in(isCondition(place) ? withDollar(text) : text);
      default -> node.mayHave('$') || node.mayHave('[') ? references(text) : List.of();
    };
  }

  private List<VariableReference> references(String text) {
    return text.length() > LONGEST_REPEATED
        ? VariableReference.in(text)
        : repeated.computeIfAbsent(text, VariableReference::in);
  }

  /** A panel is repeated for a name without a dollar, and conditions are about such a name. */
  private static String withDollar(String name) {
    return name.startsWith("$") ? name : "$" + name;
  }

  private static boolean isCondition(Place spec) {
    return spec.around() != null
        && spec.around().node().text("kind").orElse("").equals("ConditionalRenderingVariable");
  }
}
