package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An object: named properties in a fixed order, and notes about where it came from that are not
 * part of the document.
 *
 * <p>Two objects are equal when they have equal properties; order and notes do not count.
 */
public final class ObjectNode implements Node {
  static final ObjectNode EMPTY = new ObjectNode(Shape.EMPTY, new Node[0], Notes.NONE, false);

  private final Shape shape;
  private final Node[] values;
  private final Notes notes;
  private final boolean prominent;

  private ObjectNode(Shape shape, Node[] values, Notes notes, boolean prominent) {
    this.shape = shape;
    this.values = values;
    this.notes = notes;
    this.prominent = prominent;
  }

  /** A copy that notes the user's line that is being run. */
  public ObjectNode startedHere() {
    return new ObjectNode(shape, values, notes.withOrigin(Origin.here()), prominent);
  }

  /**
   * A number from 0 that all objects have to which the same was set in the same order, for those
   * who keep something for the names of an object: objects of one kind have the same ones in the
   * same order. -1 if the object is of no kind, because it has names that no schema lists.
   */
  public int kind() {
    return shape.kind();
  }

  /** How many properties there are. */
  public int size() {
    return values.length;
  }

  /** The name of the property at this place, counted from 0. */
  public String name(int index) {
    return shape.key(index).name();
  }

  /** The value of the property at this place, counted from 0. */
  public Node value(int index) {
    return values[index];
  }

  /** The value of a property, if it is there. */
  public Optional<Node> get(String name) {
    int index = shape.indexOf(requireNonNull(name, "name"));
    return index < 0 ? Optional.empty() : Optional.of(values[index]);
  }

  /** What stands at the end of the path, if all of it is there. */
  public Optional<Node> get(Path path) {
    requireNonNull(path, "path");
    Node here = this;
    for (int i = 0; i < path.length(); i++) {
      int index =
          here instanceof ObjectNode ? ((ObjectNode) here).shape.indexOf(path.key(i).name()) : -1;
      if (index < 0) {
        return Optional.empty();
      }
      here = ((ObjectNode) here).values[index];
    }
    return Optional.of(here);
  }

  /** The text of a property, if it is there and a text. */
  public Optional<String> text(String name) {
    int index = shape.indexOf(requireNonNull(name, "name"));
    return index >= 0 && values[index] instanceof StringNode text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** The whole number that a property holds; 0 if there is none. */
  public int number(String name) {
    int index = shape.indexOf(requireNonNull(name, "name"));
    return index >= 0 && values[index] instanceof NumberNode number ? number.intValue() : 0;
  }

  /** The object that a property holds; an empty one if there is none. */
  public ObjectNode object(String name) {
    int index = shape.indexOf(requireNonNull(name, "name"));
    return index >= 0 && values[index] instanceof ObjectNode ? (ObjectNode) values[index] : EMPTY;
  }

  /** The list that a property holds; an empty one if there is none. */
  public ArrayNode array(String name) {
    int index = shape.indexOf(requireNonNull(name, "name"));
    return index >= 0 && values[index] instanceof ArrayNode
        ? (ArrayNode) values[index]
        : ArrayNode.EMPTY;
  }

  /** Calls the action with each property, in order. */
  public void forEach(BiConsumer<String, Node> action) {
    requireNonNull(action, "action");
    for (int i = 0; i < values.length; i++) {
      action.accept(shape.key(i).name(), values[i]);
    }
  }

  /** A copy in which this property has this value; one that is new stands behind the others. */
  public ObjectNode with(String name, Node value) {
    return with(Key.of(name), value);
  }

  /** A copy in which this property has this value; one that is new stands where its rank says. */
  public ObjectNode with(Key key, Node value) {
    return with(shape.step(requireNonNull(key, "key")), requireNonNull(value, "value"));
  }

  private ObjectNode with(Shape.Step step, Node value) {
    return step.adds() ? inserted(step.to(), value) : changed(step.at(), value);
  }

  /**
   * A copy in which each of these properties has the value that stands at its place among the
   * values; those that are new stand where their ranks say.
   *
   * @throws IllegalArgumentException when there are not as many values as properties
   */
  public ObjectNode with(Keys keys, Node... others) {
    Shape.Step[] steps = requireNonNull(keys, "keys").steps(shape);
    if (requireNonNull(others, "others").length != steps.length) {
      throw new IllegalArgumentException(
          "values: expected " + steps.length + ", got " + others.length);
    }
    Shape to = steps[steps.length - 1].to();
    Node[] all = Arrays.copyOf(values, to.size());
    boolean mayStandOut = prominent || to.isProminent();
    int size = values.length;
    for (int i = 0; i < steps.length; i++) {
      int at = steps[i].at();
      if (steps[i].adds()) {
        System.arraycopy(all, at, all, at + 1, size - at);
        size++;
      }
      requireNonNull(others[i], "value");
      all[at] = others[i];
      mayStandOut |= Prominence.mayBeIn(others[i]);
    }
    return new ObjectNode(to, all, notes, mayStandOut);
  }

  private ObjectNode changed(int index, Node value) {
    Node[] changed = values.clone();
    changed[index] = value;
    return new ObjectNode(shape, changed, notes, prominent || Prominence.mayBeIn(value));
  }

  private ObjectNode inserted(Shape longer, Node value) {
    int at = longer.added();
    Node[] more = new Node[values.length + 1];
    System.arraycopy(values, 0, more, 0, at);
    more[at] = value;
    System.arraycopy(values, at, more, at + 1, values.length - at);
    return new ObjectNode(
        longer, more, notes, prominent || longer.isProminent() || Prominence.mayBeIn(value));
  }

  /**
   * A copy in which the end of the path has this value; objects on the way are made where there are
   * none.
   */
  public ObjectNode with(Path path, Node value) {
    return with(requireNonNull(path, "path"), 0, requireNonNull(value, "value"));
  }

  private ObjectNode with(Path path, int depth, Node value) {
    Shape.Step step = path.step(depth, shape);
    if (depth == path.length() - 1) {
      return with(step, value);
    }
    Node before = step.adds() ? EMPTY : values[step.at()];
    ObjectNode inner = before instanceof ObjectNode object ? object : EMPTY;
    return with(step, inner.with(path, depth + 1, value));
  }

  /**
   * A copy with these values appended to the list at the end of the path.
   *
   * @throws IllegalArgumentException when something other than a list is there
   */
  public ObjectNode plus(Path path, List<? extends NodeValue> items) {
    Node list = get(path).orElse(ArrayNode.EMPTY);
    requireNonNull(items, "items");
    if (list instanceof ArrayNode array) {
      return with(path, array.plus(items));
    }
    throw new IllegalArgumentException(
        path + ": expected a list to append to, got another kind of value");
  }

  /** A copy without this property. */
  public ObjectNode without(String name) {
    int index = shape.indexOf(requireNonNull(name, "name"));
    if (index < 0) {
      return this;
    }
    Node[] fewer = new Node[values.length - 1];
    System.arraycopy(values, 0, fewer, 0, index);
    System.arraycopy(values, index + 1, fewer, index, fewer.length - index);
    return new ObjectNode(shape.without(index), fewer, notes, prominent);
  }

  /**
   * Whether the property at this place, counted from 0, or anything inside its value may be worth a
   * look: a text with a sign of a variable, an address or a secret, a name that says so, something
   * unchecked or allowed. {@code false} is a quick and certain no.
   */
  public boolean mayStandOut(int index) {
    return shape.isProminent() || Prominence.mayBeIn(values[index]);
  }

  /**
   * Whether the name of a property may say that its value is worth a look whatever it is, such as
   * that of an address or a secret. {@code false} is a quick and certain no.
   */
  public boolean mayStandOutByName() {
    return shape.isProminent();
  }

  boolean isProminent() {
    return prominent;
  }

  /** What is known about this object beyond the document. */
  public Notes notes() {
    return notes;
  }

  /** A copy with other notes. */
  public ObjectNode withNotes(Notes other) {
    boolean noted = requireNonNull(other, "other").areProminent();
    return new ObjectNode(shape, values, other, prominent || noted);
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").object(this);
  }

  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof ObjectNode && sameProperties((ObjectNode) other);
  }

  private boolean sameProperties(ObjectNode other) {
    if (values.length != other.values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      int index = other.shape.indexOf(name(i));
      if (index < 0 || !values[i].equals(other.values[index])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < values.length; i++) {
      hash += name(i).hashCode() * 31 ^ values[i].hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(
        (name, value) ->
            text.append(text.length() == 1 ? "" : ", ").append(name).append(": ").append(value));
    return text.append("}").toString();
  }
}
