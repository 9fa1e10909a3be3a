package dev.belfry.verify;

import dev.belfry.common.Span;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.RoutingException;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A configuration of Alertmanager in the form in which two that mean the same are equal: matchers
 * and groups in one order, times in one notation, nothing that is empty.
 *
 * <p>Alertmanager tells its own with all that it adds: in {@code global} and in the settings of
 * receivers, what was not generated is taken for its default. All else, the channels of receivers
 * included, has to be there and nothing more. Secrets are hidden, so they are taken as equal.
 */
final class ConfigurationMeaning {
  private static final Set<String> MATCHERS =
      Set.of("matchers", "source_matchers", "target_matchers");
  private static final Set<String> SETS =
      Set.of("group_by", "equal", "mute_time_intervals", "active_time_intervals");
  private static final Pattern TIMES = Pattern.compile(".*(_interval|_wait|timeout)");
  private static final String CHANNELS = "_configs";
  private static final String RECEIVERS = "receivers";
  private static final String TEMPLATES = "templates";

  /** Of these Alertmanager tells what it was given; to all else it adds its defaults. */
  private static final Set<String> WHOLE =
      Set.of("route", "inhibit_rules", "time_intervals", "mute_time_intervals", TEMPLATES);

  private static final Node SECRET = Node.text("<secret>");

  /** In place of a channel that was not generated, whose settings may hold a secret. */
  private static final Node OTHER = Node.object().with("settings", Node.text("not generated"));

  private ConfigurationMeaning() {}

  /** The configuration in that form. */
  static ObjectNode of(ObjectNode config) {
    return object(config);
  }

  private static ObjectNode object(ObjectNode object) {
    ObjectNode meant = Node.object();
    for (int i = 0; i < object.size(); i++) {
      Node value = value(object.name(i), object.value(i));
      if (!isNothing(object.name(i), value)) {
        meant = meant.with(object.name(i), value);
      }
    }
    return meant;
  }

  private static boolean isNothing(String name, Node value) {
    return value instanceof NullNode
        || value instanceof ArrayNode list && list.size() == 0
        || value instanceof ObjectNode object && object.size() == 0
        || name.equals("continue") && value == BooleanNode.FALSE;
  }

  private static Node value(String name, Node value) {
    if (value instanceof ObjectNode object) {
      return object(object);
    }
    if (value instanceof ArrayNode list) {
      return list(name, list);
    }
    return value instanceof StringNode text && TIMES.matcher(name).matches() ? time(text) : value;
  }

  private static Node time(StringNode text) {
    try {
      return Span.span(text.value()).node();
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static Node list(String name, ArrayNode list) {
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      if (MATCHERS.contains(name) && item instanceof StringNode text) {
        matchers(text, items);
      } else if (name.equals("months") && item instanceof StringNode text) {
        items.add(Node.text(months(text.value())));
      } else {
        items.add(item instanceof ObjectNode object ? object(object) : item);
      }
    }
    if (MATCHERS.contains(name) || SETS.contains(name)) {
      items.sort(Comparator.comparing(Node::toString));
    }
    return Node.array(items);
  }

  /** Months by their numbers, as Alertmanager tells them. */
  private static String months(String range) {
    String numbers = range.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      numbers = numbers.replace(month.name(), Integer.toString(month.getValue()));
    }
    return numbers;
  }

  private static void matchers(StringNode text, List<Node> into) {
    try {
      AlertMatcher.read(text.value()).forEach(one -> into.add(Node.text(one.toString())));
    } catch (RoutingException e) {
      into.add(text);
    }
  }

  /** What runs, without what Alertmanager itself adds to what was generated. */
  static ObjectNode withoutDefaults(ObjectNode live, ObjectNode generated) {
    ObjectNode fewer = Node.object();
    for (int i = 0; i < live.size(); i++) {
      String name = live.name(i);
      if (name.equals(TEMPLATES)) {
        fewer = fewer.with(name, templates(live.array(name), generated.array(name)));
      } else if (WHOLE.contains(name)) {
        fewer = fewer.with(name, live.value(i));
      } else if (generated.get(name).isPresent()) {
        fewer = fewer.with(name, settings(live.value(i), generated.get(name).get()));
      }
    }
    List<Node> receivers = new ArrayList<>();
    for (ObjectNode one : Expected.objects(live.array(RECEIVERS))) {
      receivers.add(receiver(one, named(generated, one.text("name").orElse(""))));
    }
    return fewer.with(RECEIVERS, Node.array(receivers));
  }

  /** Alertmanager tells a path that counts from the folder of its configuration as a whole one. */
  private static Node templates(ArrayNode live, ArrayNode generated) {
    List<Node> paths = new ArrayList<>();
    for (int i = 0; i < live.size(); i++) {
      Node path = live.get(i);
      boolean isSame =
          i < generated.size()
              && path instanceof StringNode whole
              && generated.get(i) instanceof StringNode part
              && whole.value().endsWith("/" + part.value());
      paths.add(isSame ? generated.get(i) : path);
    }
    return Node.array(paths);
  }

  private static ObjectNode named(ObjectNode config, String name) {
    return Expected.objects(config.array(RECEIVERS)).stream()
        .filter(one -> one.text("name").orElse("").equals(name))
        .findFirst()
        .orElse(Node.object());
  }

  private static ObjectNode receiver(ObjectNode live, ObjectNode generated) {
    ObjectNode fewer = Node.object();
    for (int i = 0; i < live.size(); i++) {
      String name = live.name(i);
      if (name.endsWith(CHANNELS) || name.equals("name")) {
        Node channels = settings(live.value(i), generated.get(name).orElse(Node.array()));
        fewer = fewer.with(name, channels);
      }
    }
    return fewer;
  }

  private static Node settings(Node live, Node generated) {
    if (live.equals(SECRET)) {
      return generated;
    }
    if (live instanceof ObjectNode object && generated instanceof ObjectNode other) {
      return settings(object, other);
    }
    if (live instanceof ArrayNode list && generated instanceof ArrayNode other) {
      List<Node> items = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        items.add(i < other.size() ? settings(list.get(i), other.get(i)) : OTHER);
      }
      return Node.array(items);
    }
    return live;
  }

  private static ObjectNode settings(ObjectNode live, ObjectNode generated) {
    ObjectNode fewer = Node.object();
    for (int i = 0; i < live.size(); i++) {
      if (generated.get(live.name(i)).isPresent()) {
        fewer =
            fewer.with(
                live.name(i), settings(live.value(i), generated.get(live.name(i)).orElseThrow()));
      }
    }
    return fewer;
  }
}
