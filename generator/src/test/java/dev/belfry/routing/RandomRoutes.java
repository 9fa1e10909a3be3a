package dev.belfry.routing;

import dev.belfry.common.Matcher;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes configurations and alerts at random, always the same for a seed. */
final class RandomRoutes {
  private static final List<String> NAMES = List.of("alertname", "severity", "team", "_env");
  private static final List<String> ANY_NAMES = List.of("service.name", "größe", "a b", "team");
  private static final List<String> VALUES =
      List.of(
          "critical",
          "warning",
          "info",
          "a",
          "b",
          "ab",
          "a b",
          "a,b",
          "x=y",
          "q\"q",
          "\\d",
          "{a}",
          "'a'",
          "",
          "ä",
          "line\nline");
  private static final List<String> REGEXES =
      List.of(
          "critical|warning",
          "crit.*",
          ".*",
          ".+",
          "",
          "[a-c]+",
          "(a|b)b?",
          "w.rning",
          "\\d+",
          "^a$",
          "a)|(b",
          "(?i)CRITICAL",
          "\\pL+",
          "a|",
          "[^a]*",
          "a{1,2}b*");
  private static final List<String> OPERATORS = List.of("=", "!=", "=~", "!~");

  private final Random random;
  private final boolean anyNames;

  /** With {@code anyNames}, labels may have names that only versions since 0.27 know. */
  RandomRoutes(long seed, boolean anyNames) {
    this.random = new Random(seed);
    this.anyNames = anyNames;
  }

  <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private String name() {
    return anyNames && chance(0.4) ? any(ANY_NAMES) : any(NAMES);
  }

  /** The labels of an alert. */
  Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      labels.put(name(), any(VALUES));
    }
    return labels;
  }

  /** A configuration that holds so many trees, each of which gets every alert. */
  ObjectNode config(int trees) {
    ArrayNode routes = Node.array();
    List<Node> receivers = new ArrayList<>(List.of(receiver("root")));
    for (int tree = 0; tree < trees; tree++) {
      Names names = new Names("t" + tree, receivers);
      ObjectNode route = node(names, 3).with("continue", Node.bool(true));
      routes = routes.plus(List.of(route));
    }
    ObjectNode root = Node.object().with("receiver", Node.text("root")).with("routes", routes);
    return Node.object().with("route", root).with("receivers", Node.array(receivers));
  }

  /** A configuration of one tree that groups, and in which alerts keep others quiet. */
  ObjectNode groupingConfig() {
    ObjectNode config = config(1);
    ObjectNode route = config.object("route").with("group_by", labelNames());
    List<Node> rules = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rules.add(
          Node.object()
              .with("source_matchers", Node.array(Node.text(takenMatchers())))
              .with("target_matchers", Node.array(Node.text(takenMatchers())))
              .with("equal", labelNames()));
    }
    return config.with("route", route).with("inhibit_rules", Node.array(rules));
  }

  private Node labelNames() {
    List<Node> names = new ArrayList<>();
    NAMES.stream().filter(name -> chance(0.4)).forEach(name -> names.add(Node.text(name)));
    return Node.array(names);
  }

  private Node groupBy() {
    return chance(0.3) ? Node.array(Node.text("...")) : labelNames();
  }

  /** Gives each route of a tree a receiver of its own, or one that others have. */
  private final class Names {
    private final String tree;
    private final List<Node> receivers;
    private int count;

    Names(String tree, List<Node> receivers) {
      this.tree = tree;
      this.receivers = receivers;
    }

    Node next() {
      if (count > 0 && chance(0.2)) {
        return Node.text(tree + "-" + random.nextInt(count));
      }
      String name = tree + "-" + count++;
      receivers.add(receiver(name));
      return Node.text(name);
    }
  }

  private static ObjectNode receiver(String name) {
    return Node.object().with("name", Node.text(name));
  }

  private ObjectNode node(Names names, int depth) {
    ObjectNode route = Node.object().with("receiver", names.next());
    List<Node> below = new ArrayList<>();
    for (int i = depth == 0 ? 0 : random.nextInt(5); i > 0; i--) {
      below.add(branch(names, depth - 1));
    }
    return below.isEmpty() ? route : route.with("routes", Node.array(below));
  }

  private ObjectNode branch(Names names, int depth) {
    ObjectNode route = node(names, depth);
    if (chance(0.2)) {
      route = route.without("receiver");
    }
    if (chance(0.3)) {
      route = route.with("continue", Node.bool(chance(0.8)));
    }
    if (chance(0.3)) {
      route = route.with("group_by", groupBy());
    }
    if (chance(0.1)) {
      route = route.with("match", Node.object().with(any(NAMES), Node.text(any(VALUES))));
    }
    if (chance(0.1)) {
      route = route.with("match_re", Node.object().with(any(NAMES), Node.text(any(REGEXES))));
    }
    List<Node> matchers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      matchers.add(Node.text(takenMatchers()));
    }
    return matchers.isEmpty() ? route : route.with("matchers", Node.array(matchers));
  }

  /** A text with one matcher or several, which Alertmanager takes. */
  String takenMatchers() {
    for (int attempt = 0; attempt < 100; attempt++) {
      String text = wildMatchers();
      if (isFine(text)) {
        return text;
      }
    }
    throw new IllegalStateException("no matcher in 100 attempts");
  }

  /** Whether it can be read, and by rules that all versions have where these are asked for. */
  private boolean isFine(String text) {
    try {
      List<AlertMatcher> read = AlertMatcher.read(text);
      return !read.isEmpty() && (anyNames || !ClassicMatchers.read(text).isEmpty());
    } catch (RoutingException e) {
      return false;
    }
  }

  /** A text that looks like matchers, which Alertmanager may take or not. */
  String wildMatchers() {
    StringBuilder text = new StringBuilder();
    for (int i = chance(0.8) ? 1 : 2 + random.nextInt(2); i > 0; i--) {
      text.append(text.isEmpty() ? "" : any(List.of(",", ", ", " , "))).append(matcher());
    }
    text.append(chance(0.1) ? "," : "");
    return switch (random.nextInt(10)) {
      case 0 -> "{" + text + "}";
      case 1 -> chance(0.3) ? "{" + text : " " + text + " ";
      case 2 -> chance(0.3) ? text + "}" : text.toString();
      default -> text.toString();
    };
  }

  private String matcher() {
    String operator = any(OPERATORS);
    String value = any(operator.contains("~") ? REGEXES : VALUES);
    String space = chance(0.2) ? " " : "";
    String name = name();
    String written =
        chance(0.5) && name.matches("[a-z_]+") || chance(0.2) ? name : Matcher.quoted(name);
    return written + space + operator + space + (chance(0.5) ? Matcher.quoted(value) : value);
  }
}
