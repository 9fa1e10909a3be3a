package dev.belfry.routing;

import dev.belfry.common.Span;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads properties of a configuration, and says where one is not what Alertmanager takes. */
record ConfigReader(String place, ObjectNode node) {
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "y");
  private static final Set<String> FALSE = Set.of("false", "no", "off", "n");

  /** What a property holds; an explicit nothing is nothing. */
  private Optional<Node> get(String name) {
    return node.get(name).filter(value -> !(value instanceof NullNode));
  }

  RoutingException wrong(String name, String expected, Object got) {
    return new RoutingException(at(name), "expected " + expected + ", got `" + got + "`");
  }

  String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  boolean has(String name) {
    return get(name).isPresent();
  }

  Optional<String> text(String name) {
    return get(name).map(value -> scalar(name, value)).filter(text -> !text.isEmpty());
  }

  /** A text, or what YAML took for something else that the program takes for a text. */
  private String scalar(String name, Node value) {
    if (value instanceof StringNode text) {
      return text.value();
    }
    if (value instanceof NumberNode number) {
      return number.text();
    }
    if (value instanceof BooleanNode flag) {
      return String.valueOf(flag.value());
    }
    throw wrong(name, "a text", value);
  }

  /** YAML 1.1, which the program reads, has more words for it. */
  boolean flag(String name) {
    Optional<Node> value = get(name);
    if (value.isEmpty() || value.get() instanceof BooleanNode) {
      return value.isPresent() && value.get() == BooleanNode.TRUE;
    }
    String word = scalar(name, value.get()).toLowerCase(Locale.ROOT);
    if (!TRUE.contains(word) && !FALSE.contains(word)) {
      throw wrong(name, "true or false", word);
    }
    return TRUE.contains(word);
  }

  Optional<Span> span(String name) {
    return get(name)
        .map(
            value -> {
              String text = scalar(name, value);
              try {
                return Span.span(text);
              } catch (IllegalArgumentException e) {
                throw new RoutingException(at(name), e.getMessage());
              }
            });
  }

  Optional<List<String>> texts(String name) {
    return get(name).map(value -> list(name, value).map(item -> scalar(name, item)));
  }

  List<ConfigReader> objects(String name) {
    Optional<Node> value = get(name);
    return value.isEmpty() ? List.of() : list(name, value.get()).objects(this, name);
  }

  private Items list(String name, Node value) {
    if (value instanceof ArrayNode array) {
      return new Items(array.items());
    }
    throw wrong(name, "a list", value);
  }

  /** The items of a list. */
  private record Items(List<Node> nodes) {
    List<String> map(Function<Node, String> action) {
      return nodes.stream().map(action).toList();
    }

    List<ConfigReader> objects(ConfigReader owner, String name) {
      List<ConfigReader> readers = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        String place = owner.at(name) + "[" + i + "]";
        if (nodes.get(i) instanceof ObjectNode object) {
          readers.add(new ConfigReader(place, object));
        } else {
          throw new RoutingException(place, "expected an object, got `" + nodes.get(i) + "`");
        }
      }
      return readers;
    }
  }

  Optional<ConfigReader> object(String name) {
    return get(name)
        .map(
            value -> {
              if (value instanceof ObjectNode object) {
                return new ConfigReader(at(name), object);
              }
              throw wrong(name, "an object", value);
            });
  }

  void entries(String name, BiConsumer<String, String> action) {
    object(name)
        .ifPresent(
            map -> map.node().forEach((key, value) -> action.accept(key, map.scalar(key, value))));
  }
}
