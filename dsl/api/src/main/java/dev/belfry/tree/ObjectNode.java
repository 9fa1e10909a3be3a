package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Origin;
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
  static final ObjectNode EMPTY = new ObjectNode(new Key[0], new Node[0], Notes.NONE);

  private final Key[] keys;
  private final Node[] values;
  private final Notes notes;

  private ObjectNode(Key[] keys, Node[] values, Notes notes) {
    this.keys = keys;
    this.values = values;
    this.notes = notes;
  }

  /** A copy that notes the user's line that is being run. */
  public ObjectNode startedHere() {
    return new ObjectNode(keys, values, notes.withOrigin(Origin.here()));
  }

  /** How many properties there are. */
  public int size() {
    return keys.length;
  }

  /** The name of the property at this place, counted from 0. */
  public String name(int index) {
    return keys[index].name();
  }

  /** The value of the property at this place, counted from 0. */
  public Node value(int index) {
    return values[index];
  }

  /** The value of a property, if it is there. */
  public Optional<Node> get(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(values[index]);
  }

  /** What stands at the end of the path, if all of it is there. */
  public Optional<Node> get(Path path) {
    requireNonNull(path, "path");
    Node here = this;
    for (int i = 0; i < path.length(); i++) {
      int index = here instanceof ObjectNode ? ((ObjectNode) here).indexOf(path.key(i).name()) : -1;
      if (index < 0) {
        return Optional.empty();
      }
      here = ((ObjectNode) here).values[index];
    }
    return Optional.of(here);
  }

  /** The text of a property, if it is there and a text. */
  public Optional<String> text(String name) {
    int index = indexOf(name);
    return index >= 0 && values[index] instanceof StringNode text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** The whole number that a property holds; 0 if there is none. */
  public int number(String name) {
    int index = indexOf(name);
    return index >= 0 && values[index] instanceof NumberNode number ? number.intValue() : 0;
  }

  /** The object that a property holds; an empty one if there is none. */
  public ObjectNode object(String name) {
    int index = indexOf(name);
    return index >= 0 && values[index] instanceof ObjectNode ? (ObjectNode) values[index] : EMPTY;
  }

  /** The list that a property holds; an empty one if there is none. */
  public ArrayNode array(String name) {
    int index = indexOf(name);
    return index >= 0 && values[index] instanceof ArrayNode
        ? (ArrayNode) values[index]
        : ArrayNode.EMPTY;
  }

  /** Calls the action with each property, in order. */
  public void forEach(BiConsumer<String, Node> action) {
    requireNonNull(action, "action");
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i].name(), values[i]);
    }
  }

  /** A copy in which this property has this value; one that is new stands behind the others. */
  public ObjectNode with(String name, Node value) {
    return with(Key.of(name), value);
  }

  /** A copy in which this property has this value; one that is new stands where its rank says. */
  public ObjectNode with(Key key, Node value) {
    requireNonNull(value, "value");
    int index = indexOf(requireNonNull(key, "key").name());
    if (index >= 0) {
      Node[] changed = values.clone();
      changed[index] = value;
      return new ObjectNode(keys, changed, notes);
    }
    return insert(key, value);
  }

  /**
   * A copy in which the end of the path has this value; objects on the way are made where there are
   * none.
   */
  public ObjectNode with(Path path, Node value) {
    return with(requireNonNull(path, "path"), 0, requireNonNull(value, "value"));
  }

  private ObjectNode with(Path path, int depth, Node value) {
    Key key = path.key(depth);
    return depth == path.length() - 1
        ? with(key, value)
        : with(key, object(key.name()).with(path, depth + 1, value));
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
    int index = indexOf(name);
    if (index < 0) {
      return this;
    }
    Key[] fewerKeys = new Key[keys.length - 1];
    Node[] fewerValues = new Node[keys.length - 1];
    System.arraycopy(keys, 0, fewerKeys, 0, index);
    System.arraycopy(values, 0, fewerValues, 0, index);
    System.arraycopy(keys, index + 1, fewerKeys, index, fewerKeys.length - index);
    System.arraycopy(values, index + 1, fewerValues, index, fewerKeys.length - index);
    return new ObjectNode(fewerKeys, fewerValues, notes);
  }

  /** What is known about this object beyond the document. */
  public Notes notes() {
    return notes;
  }

  /** A copy with other notes. */
  public ObjectNode withNotes(Notes other) {
    return new ObjectNode(keys, values, requireNonNull(other, "other"));
  }

  private int indexOf(String name) {
    requireNonNull(name, "name");
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private ObjectNode insert(Key key, Node value) {
    int at = keys.length;
    while (at > 0 && keys[at - 1].rank() > key.rank()) {
      at--;
    }
    Key[] moreKeys = new Key[keys.length + 1];
    Node[] moreValues = new Node[keys.length + 1];
    System.arraycopy(keys, 0, moreKeys, 0, at);
    System.arraycopy(values, 0, moreValues, 0, at);
    moreKeys[at] = key;
    moreValues[at] = value;
    System.arraycopy(keys, at, moreKeys, at + 1, keys.length - at);
    System.arraycopy(values, at, moreValues, at + 1, keys.length - at);
    return new ObjectNode(moreKeys, moreValues, notes);
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").object(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectNode && sameProperties((ObjectNode) other);
  }

  private boolean sameProperties(ObjectNode other) {
    if (keys.length != other.keys.length) {
      return false;
    }
    for (int i = 0; i < keys.length; i++) {
      int index = other.indexOf(keys[i].name());
      if (index < 0 || !values[i].equals(other.values[index])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < keys.length; i++) {
      hash += keys[i].name().hashCode() * 31 ^ values[i].hashCode();
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
