package dev.belfry.render;

import dev.belfry.render.OperatorFields.Field;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A receiver of Alertmanager as an AlertmanagerConfig writes it. */
final class OperatorReceiver {
  private static final String HTTP = "http_config";
  private static final Set<String> RESPONDERS =
      Set.of("team", "teams", "user", "escalation", "schedule");

  private final ObjectNode global;
  private final Losses losses;
  private final OperatorConnection connection;

  OperatorReceiver(ObjectNode global, Losses losses) {
    this.global = global;
    this.losses = losses;
    this.connection = new OperatorConnection(losses);
  }

  ObjectNode of(ObjectNode receiver) {
    ObjectNode there = Node.object();
    for (int i = 0; i < receiver.size(); i++) {
      String property = receiver.name(i);
      Node value = receiver.value(i);
      if (property.equals("name")) {
        there = there.with(property, value);
      } else if (OperatorFields.of(property).isPresent()) {
        there = there.with(OperatorFields.camel(property), channels(property, (ArrayNode) value));
      } else if (value instanceof ArrayNode channels) {
        channels.items().forEach(channel -> losses.lose((ObjectNode) channel, property));
      } else {
        losses.lose(receiver, property);
      }
    }
    return there;
  }

  private Node channels(String kind, ArrayNode configs) {
    List<Node> channels = new ArrayList<>();
    for (Node item : configs.items()) {
      ObjectNode config = (ObjectNode) item;
      ObjectNode channel = object(kind, config, withShared(kind, config));
      List<String> missing = needed(kind, channel);
      missing.forEach(setting -> losses.missing(config, setting));
      if (missing.isEmpty()) {
        channels.add(channel);
      }
    }
    return Node.array(channels);
  }

  /**
   * There are no settings of all receivers, so each receiver says them; a Slack app needs no
   * webhook.
   */
  private ObjectNode withShared(String kind, ObjectNode config) {
    ObjectNode whole = config;
    boolean isApp = kind.equals("slack_configs") && config.get("app_token_file").isPresent();
    for (int i = 0; i < global.size(); i++) {
      String shared = global.name(i);
      Optional<String> name =
          shared.equals(HTTP) && !kind.equals("email_configs")
              ? Optional.of(HTTP)
              : OperatorFields.ofOne(kind, shared);
      boolean isOfWebhook = isApp && name.equals(Optional.of("api_url_file"));
      if (name.isPresent() && whole.get(name.get()).isEmpty() && !isOfWebhook) {
        whole = whole.with(name.get(), global.value(i));
      }
    }
    return whole;
  }

  private static List<String> needed(String kind, ObjectNode there) {
    return OperatorFields.of(kind).orElseThrow().values().stream()
        .filter(field -> field.isMissingIn(there))
        .map(Field::name)
        .sorted()
        .toList();
  }

  /**
   * An object as it looks there.
   *
   * @param owner the object that a factory made, where a loss is reported
   */
  private ObjectNode object(String kind, ObjectNode owner, ObjectNode here) {
    Map<String, Field> fields = OperatorFields.of(kind).orElseThrow();
    ObjectNode there = Node.object();
    for (int i = 0; i < here.size(); i++) {
      String name = here.name(i);
      Field field = fields.get(name);
      if (name.endsWith("_file") && field != null) {
        there = secret(there, owner, name, field, here.value(i));
      } else {
        Optional<Node> value =
            field == null ? Optional.empty() : value(kind, owner, name, here.value(i));
        if (value.isPresent()) {
          there = OperatorConnection.withFilled(there, field.name(), value.get());
        } else if (!isOff(here.value(i))) {
          losses.lose(owner, name);
        }
      }
    }
    return there;
  }

  /** Threads that are switched off are as if they were not there. */
  private static boolean isOff(Node value) {
    return value instanceof ObjectNode object
        && object.get("enabled").equals(Optional.of(Node.bool(false)));
  }

  private ObjectNode secret(
      ObjectNode there, ObjectNode owner, String name, Field field, Node file) {
    Optional<ObjectNode> reference = connection.reference(file);
    if (reference.isPresent()) {
      return there.with(field.name(), reference.get());
    }
    if (!field.file().isEmpty()) {
      return there.with(field.file(), file);
    }
    losses.unreferenced(owner, name);
    return there;
  }

  private Optional<Node> value(String kind, ObjectNode owner, String name, Node value) {
    return switch (name) {
      case HTTP -> Optional.of(connection.http((ObjectNode) value));
      case "tls_config" -> Optional.of(connection.tls((ObjectNode) value));
      case "threading" -> threading((ObjectNode) value);
      case "headers", "details", "custom_fields" -> Optional.of(entries(owner, (ObjectNode) value));
      case "attributes" -> Optional.of(value);
      case "type" -> responder(kind, value);
      default -> plain(kind, owner, name, value);
    };
  }

  private Optional<Node> plain(String kind, ObjectNode owner, String name, Node value) {
    String path = kind + "." + name;
    boolean isKnown = OperatorFields.of(path).isPresent();
    if (value instanceof StringNode text) {
      boolean mayBeEmpty = OperatorFields.of(kind).orElseThrow().get(name).mayBeEmpty();
      return mayBeEmpty || !text.value().isEmpty() ? Optional.of(value) : Optional.empty();
    }
    if (value instanceof ArrayNode list && isKnown) {
      return Optional.of(objects(path, list));
    }
    if (value instanceof ObjectNode object) {
      return isKnown ? Optional.of(object(path, placed(object, owner), object)) : Optional.empty();
    }
    return Optional.of(value);
  }

  /** The object itself, if a factory made it. */
  private static ObjectNode placed(ObjectNode object, ObjectNode owner) {
    return object.notes().origin().isPresent() ? object : owner;
  }

  /** Objects in a list, but for those that would be refused. */
  private Node objects(String path, ArrayNode list) {
    List<Node> there = new ArrayList<>();
    for (Node item : list.items()) {
      ObjectNode here = (ObjectNode) item;
      ObjectNode object = object(path, here, here);
      if (needed(path, object).isEmpty()) {
        there.add(object);
      }
    }
    return Node.array(there);
  }

  private static Optional<Node> responder(String kind, Node type) {
    boolean isAny = kind.equals("opsgenie_configs.responders");
    return isAny && !RESPONDERS.contains(((StringNode) type).value())
        ? Optional.empty()
        : Optional.of(type);
  }

  /** A map as a list of entries, of which texts alone can be values. */
  private Node entries(ObjectNode owner, ObjectNode map) {
    List<Node> entries = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          if (value instanceof StringNode) {
            entries.add(Node.object().with("key", Node.text(key)).with("value", value));
          } else {
            losses.lose(owner, key);
          }
        });
    return Node.array(entries);
  }

  private static Optional<Node> threading(ObjectNode threading) {
    String by = threading.text("thread_by_date").orElse("none").equals("daily") ? "Daily" : "None";
    return isOff(threading)
        ? Optional.empty()
        : Optional.of(Node.object().with("threadByDate", Node.text(by)));
  }
}
