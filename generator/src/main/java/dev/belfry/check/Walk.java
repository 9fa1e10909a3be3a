package dev.belfry.check;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes.Allowance;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands out on one walk through a document, the outer objects first. It does not go where
 * objects know that there is nothing, as in most of a dashboard.
 *
 * <p>Nearly all texts that name variables name some that are there: of these only the names are
 * noted, and where each stands is found on a second walk if somebody asks.
 */
final class Walk {
  /** The property of a condition that names a variable, without a dollar. */
  static final String CONDITION = "variable";

  private static final String REPEAT = "repeat";
  private static final String ADDRESS = "url";
  private static final String SOURCE = "datasource";

  private static final int USUAL_DEPTH = 16;

  /** The objects from the document down to where the walk is. */
  private ObjectNode[] way = new ObjectNode[USUAL_DEPTH];

  private int depth;

  /** What the variables of a dashboard stand in. */
  private final ObjectNode variables;

  /** Which of them the walk is in, or was last: it comes to them in their order. */
  private int variable;

  /** How much was found so far whose place counts. */
  private int found;

  /**
   * The last data source in which nothing was found but names of variables: each panel and query
   * says which one it asks, and most share one object.
   */
  private ObjectNode plainSource;

  private final boolean keepsReferences;
  private final List<TextAt> references = new ArrayList<>();
  private final List<TextAt> ofVariables = new ArrayList<>();
  private final VariableNames named = new VariableNames();
  private final List<TextAt> addresses = new ArrayList<>();
  private final List<TextAt> secrets = new ArrayList<>();
  private final List<Place> unchecked = new ArrayList<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Place> passing = new ArrayList<>();
  private boolean handsVariablesOn;

  private Walk(ObjectNode root, boolean keepsReferences) {
    this.variables = root.object("templating");
    this.keepsReferences = keepsReferences;
    object(root, Secrets.NAMED);
  }

  static Walk through(ObjectNode root) {
    return new Walk(root, false);
  }

  /**
   * The texts of a document that name variables. Checks ask the names alone first, as nearly all
   * texts name what is there.
   */
  static List<TextAt> references(ObjectNode root) {
    return new Walk(root, true).references;
  }

  /**
   * A text that is the value of a property, or stands in its list.
   *
   * @param place the object that has the property
   * @param references the variables that it names
   */
  record TextAt(Place place, String property, String text, List<VariableReference> references) {}

  /** The texts of a dashboard's variables that name variables. */
  List<TextAt> ofVariables() {
    return ofVariables;
  }

  /** The variables that all other texts name. */
  VariableNames named() {
    return named;
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

  private void object(ObjectNode node, Secrets kind) {
    if (depth == way.length) {
      way = Arrays.copyOf(way, 2 * depth);
    }
    way[depth++] = node;
    if (!node.notes().unchecked().isEmpty()) {
      unchecked.add(here());
    }
    if (!node.notes().allowances().isEmpty()) {
      allowances.addAll(node.notes().allowances());
      found++;
    }
    boolean byName = node.mayStandOutByName() || kind == Secrets.ALL;
    for (int i = 0; i < node.size(); i++) {
      if (byName || node.mayStandOut(i)) {
        value(node.name(i), node.value(i), byName, kind);
      }
    }
    depth--;
  }

  /** The object where the walk is, where something was found. */
  private Place here() {
    found++;
    Place place = Place.of(way[0]);
    for (int i = 1; i < depth; i++) {
      place = place.inside(way[i]);
    }
    return place;
  }

  /**
   * A property.
   *
   * @param byName whether its name may say that it stands out
   */
  private void value(String property, Node value, boolean byName, Secrets kind) {
    if (value instanceof StringNode text) {
      text(property, text, byName, kind);
    } else if (value instanceof ObjectNode object) {
      handsVariablesOn |= byName && property.equals("libraryPanel");
      boolean isSource = property.equals(SOURCE);
      if (!isSource || object != plainSource || isInVariable()) {
        int before = found;
        object(object, Secrets.inside(property));
        plainSource = isSource && found == before ? object : plainSource;
      }
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        value(property, array.get(i), byName, kind);
      }
    } else if (byName && property.equals("includeVars") && value.equals(Node.bool(true))) {
      passing.add(here());
    }
  }

  private void text(String property, StringNode node, boolean byName, Secrets kind) {
    String text = byName ? naming(property, node) : naming(node);
    if (!text.isEmpty()) {
      name(property, node, text);
    }
    if (byName && property.equals(ADDRESS)) {
      addresses.add(textAt(property, node, text));
    }
    if (byName ? kind.isSecret(property, node) : Secrets.hasForm(node)) {
      secrets.add(textAt(property, node, text));
    }
  }

  private void name(String property, StringNode node, String text) {
    if (!keepsReferences && !isInVariable()) {
      named.addFrom(text);
      return;
    }
    TextAt found = textAt(property, node, text);
    if (!found.references().isEmpty()) {
      (keepsReferences ? references : ofVariables).add(found);
    }
  }

  private TextAt textAt(String property, StringNode node, String naming) {
    return new TextAt(here(), property, node.value(), VariableReference.in(naming));
  }

  /** Whether the walk is in one of the variables that a dashboard lists. */
  private boolean isInVariable() {
    if (depth < 3 || way[1] != variables) {
      return false;
    }
    ArrayNode list = variables.array("list");
    for (int i = variable; i < list.size(); i++) {
      if (list.get(i) == way[2]) {
        variable = i;
        return true;
      }
    }
    return false;
  }

  /** The text with dollars in front of names of variables; an empty one if it can't name any. */
  private String naming(String property, StringNode node) {
    String text = node.value();
    return switch (property) {
      case REPEAT -> withDollar(text);
      case CONDITION -> isCondition() ? withDollar(text) : text;
      default -> naming(node);
    };
  }

  private static String naming(StringNode node) {
    return node.mayHave('$') || node.mayHave('[') ? node.value() : "";
  }

  /** A panel is repeated for a name without a dollar, and conditions are about such a name. */
  private static String withDollar(String name) {
    return name.startsWith("$") ? name : "$" + name;
  }

  private boolean isCondition() {
    return depth > 1
        && way[depth - 2].text("kind").orElse("").equals("ConditionalRenderingVariable");
  }
}
