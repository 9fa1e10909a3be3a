package dev.belfry.schema;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mistakes that can be made in a document: one at each place for each kind of mistake. */
final class Mutations {
  /** What can go wrong at a place. */
  enum Kind {
    RENAMED_KEY,
    OTHER_TYPE,
    UNKNOWN_WORD
  }

  /**
   * A mistake.
   *
   * @param kind what kind it is
   * @param place the path to it, in which {@code []} stands for the items of lists
   * @param mutant the document with the mistake in it
   */
  record Mutation(Kind kind, String place, ObjectNode mutant) {
    @Override
    public String toString() {
      return kind + " " + place;
    }
  }

  /** Puts a changed value back where it was found. */
  private interface Change {
    Node with(Node value);
  }

  private final Map<String, Set<String>> words;
  private final List<Mutation> found = new ArrayList<>();

  private Mutations(Map<String, Set<String>> words) {
    this.words = words;
  }

  /**
   * All mistakes below the object.
   *
   * @param words the words that properties can have as their value, by name
   */
  static List<Mutation> of(ObjectNode object, Map<String, Set<String>> words) {
    Mutations mutations = new Mutations(words);
    mutations.below(object, "", value -> value);
    return mutations.found;
  }

  private void below(Node node, String place, Change back) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        below(array.get(i), place + "[]", value -> back.with(array.with(index, value)));
      }
    } else if (node instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        String name = object.name(i);
        at(object, name, object.value(i), place + "." + name, back);
      }
    }
  }

  private void at(ObjectNode object, String name, Node value, String place, Change back) {
    add(Kind.RENAMED_KEY, place, back.with(object.without(name).with(name + "x", value)));
    if (value instanceof StringNode text && isWord(name, text.value())) {
      add(Kind.UNKNOWN_WORD, place, back.with(object.with(name, Node.text("no such word"))));
    }
    Node other = ofOtherType(value);
    if (!other.equals(value)) {
      add(Kind.OTHER_TYPE, place, back.with(object.with(name, other)));
    }
    below(value, place, changed -> back.with(object.with(name, changed)));
  }

  private boolean isWord(String name, String text) {
    return !text.isEmpty() && words.getOrDefault(name, Set.of()).contains(text);
  }

  private void add(Kind kind, String place, Node mutant) {
    found.add(new Mutation(kind, place, (ObjectNode) mutant));
  }

  private static Node ofOtherType(Node value) {
    if (value instanceof StringNode || value instanceof BooleanNode) {
      return Node.number(7);
    }
    if (value instanceof NumberNode || value instanceof ObjectNode) {
      return Node.text("seven");
    }
    return value instanceof ArrayNode ? Node.object() : value;
  }
}
