package dev.belfry.format;

import static java.util.Objects.requireNonNull;

import dev.belfry.format.SchemaTexts.Part;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the schemas say about one value of a document: all parts of schemas that are about it, the
 * inherited ones first, as the compiler of the façade merges them.
 */
public final class Format {
  private final List<Part> parts;

  private Format(List<Part> parts) {
    this.parts = parts;
  }

  /** The format that a schema file describes, such as {@code grafana/dashboard.schema.json}. */
  public static Format of(String file) {
    return new Format(List.of(SchemaTexts.file(requireNonNull(file, "file"))));
  }

  /** What the schemas say of this value, with references followed and alternatives chosen. */
  private List<Part> about(Node value) {
    List<Part> all = new ArrayList<>();
    parts.forEach(part -> collect(part, value, all));
    return all;
  }

  private static void collect(Part part, Node value, List<Part> into) {
    for (Node item : part.json().array("allOf").items()) {
      collect(part.inside(item), value, into);
    }
    part.json()
        .text("$ref")
        .ifPresent(reference -> collect(SchemaTexts.follow(part, reference), value, into));
    into.add(part);
    Optional<Node> condition = part.json().get("if");
    if (condition.isPresent()) {
      boolean met = Conditions.isMet((ObjectNode) condition.get(), value);
      part.json()
          .get(met ? "then" : "else")
          .ifPresent(chosen -> collect(part.inside(chosen), value, into));
    }
    for (Node item : part.json().array("oneOf").items()) {
      alternative(part.inside(item), value, into);
    }
  }

  /** An alternative counts if it does not speak of another type than the value's. */
  private static void alternative(Part part, Node value, List<Part> into) {
    List<Part> found = new ArrayList<>();
    collect(part, value, found);
    if (found.stream().allMatch(one -> hasTag(one, value))) {
      into.addAll(found);
    }
  }

  private static boolean hasTag(Part part, Node value) {
    ObjectNode type = part.json().object("properties").object("type");
    Optional<Node> tag = type.get("const");
    return tag.isEmpty() || value instanceof ObjectNode object && object.get("type").equals(tag);
  }

  /** The formats of the properties of an object, in the order of the schemas. */
  private static Map<String, List<Part>> properties(List<Part> about) {
    Map<String, List<Part>> properties = new LinkedHashMap<>();
    for (Part part : about) {
      ObjectNode described = part.json().object("properties");
      for (int i = 0; i < described.size(); i++) {
        properties
            .computeIfAbsent(described.name(i), none -> new ArrayList<>())
            .add(part.inside(described.value(i)));
      }
    }
    return properties;
  }

  /** The formats of one property of an object. */
  private static List<Part> property(List<Part> about, String name) {
    List<Part> formats = new ArrayList<>();
    for (Part part : about) {
      part.json()
          .object("properties")
          .get(name)
          .ifPresent(described -> formats.add(part.inside(described)));
    }
    return formats;
  }

  private static Format items(List<Part> about) {
    return new Format(
        about.stream()
            .filter(part -> part.json().get("items").isPresent())
            .map(part -> part.inside(part.json().object("items")))
            .toList());
  }

  /** The value with all properties in the order of the schemas, and ranked as they are there. */
  public Node ranked(Node value) {
    requireNonNull(value, "value");
    List<Part> about = about(value);
    if (value instanceof ArrayNode array) {
      Format items = items(about);
      return Node.array(array.items().stream().map(items::ranked).toList());
    }
    return value instanceof ObjectNode object ? ranked(object, properties(about)) : value;
  }

  private static ObjectNode ranked(ObjectNode object, Map<String, List<Part>> properties) {
    List<String> names = List.copyOf(properties.keySet());
    ObjectNode ranked = Node.object().withNotes(object.notes());
    for (int i = 0; i < object.size(); i++) {
      String name = object.name(i);
      int rank = names.indexOf(name);
      Node value = new Format(properties.getOrDefault(name, List.of())).ranked(object.value(i));
      ranked = ranked.with(rank < 0 ? Key.of(name) : Key.of(rank, name), value);
    }
    return ranked;
  }

  /**
   * Something that a schema says of a property that a document has, or of a word in it.
   *
   * @param chain the objects on the way, the one that has the property first
   * @param property its name
   * @param word the value of the property that is meant; empty if it is the property itself
   * @param said what the schema says
   */
  public record Remark(
      List<ObjectNode> chain, String property, Optional<String> word, String said) {

    /** A remark of its parts. */
    public Remark {
      chain = List.copyOf(chain);
      requireNonNull(property, "property");
      requireNonNull(word, "word");
      requireNonNull(said, "said");
    }
  }

  /** Where schemas say something of a property, and of the words in it. */
  private record Keyword(String ofProperty, String ofWords) {}

  /**
   * What the schemas say under a keyword of the properties that the document has, and of the words
   * of enumerations in them: for {@code x-since} that is under {@code x-enum-since}.
   */
  public List<Remark> remarks(ObjectNode document, String keyword) {
    List<Remark> remarks = new ArrayList<>();
    requireNonNull(document, "document");
    String ofWords = requireNonNull(keyword, "keyword").replaceFirst("^x-", "x-enum-");
    remarks(document, List.of(), "", new Keyword(keyword, ofWords), remarks);
    return remarks;
  }

  private void remarks(
      Node value, List<ObjectNode> above, String property, Keyword keyword, List<Remark> into) {
    List<Part> about = about(value);
    if (value instanceof ArrayNode array) {
      Format items = items(about);
      array.items().forEach(item -> items.remarks(item, above, property, keyword, into));
    } else if (value instanceof ObjectNode object) {
      List<ObjectNode> chain = new ArrayList<>();
      chain.add(object);
      chain.addAll(above);
      object.forEach(
          (name, inside) -> {
            List<Part> parts = property(about, name);
            said(parts, keyword.ofProperty())
                .ifPresent(said -> into.add(new Remark(chain, name, Optional.empty(), said)));
            new Format(parts).remarks(inside, chain, name, keyword, into);
          });
    } else {
      word(value)
          .ifPresent(
              word ->
                  ofWord(about, word, keyword.ofWords())
                      .ifPresent(
                          said -> into.add(new Remark(above, property, Optional.of(word), said))));
    }
  }

  private static Optional<String> word(Node value) {
    if (value instanceof NumberNode number) {
      return Optional.of(number.text());
    }
    return value instanceof StringNode text ? Optional.of(text.value()) : Optional.empty();
  }

  private static Optional<String> ofWord(List<Part> about, String word, String keyword) {
    return about.stream()
        .flatMap(part -> part.json().object(keyword).text(word).stream())
        .findFirst();
  }

  private static Optional<String> said(List<Part> parts, String keyword) {
    return parts.stream()
        .flatMap(part -> part.json().get(keyword).stream())
        .filter(StringNode.class::isInstance)
        .map(said -> ((StringNode) said).value())
        .findFirst();
  }
}
