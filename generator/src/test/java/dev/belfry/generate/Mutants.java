package dev.belfry.generate;

import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whole YAML files with one mistake each, as people make them: made at random, from a seed. */
final class Mutants {
  private static final List<String> DURATIONS =
      List.of("5", "5x", "-5m", "1.5h", "0s", "1h30", "5M", "1m5h", "", "1w2d", "99999999y", "5 m");
  private static final List<String> EXPRESSIONS =
      List.of(
          "",
          "up{",
          "sum(up",
          "rate(up)",
          "up ==",
          "up{a=}",
          "up{a=~\"(\"}",
          "1 + ",
          "a b",
          "up[5m]",
          "\"a\"",
          "{}",
          "{a=~\".*\"}",
          "up and 1",
          "sum by (a b) (up)",
          "foo(up)",
          "up[5x]",
          "$x",
          "up > bool",
          "topk(up)",
          "label_replace(up, \"1a\", \"\", \"a\", \"\")",
          "up offset",
          "up @ foo",
          "-\"a\"",
          "rate(up[0s])");
  private static final List<String> MATCHERS =
      List.of(
          "",
          "a",
          "a=",
          "=b",
          "a=~\"(\"",
          "a==b",
          "1a=b",
          "a=\"b",
          "a=b,c",
          "a=b,c=d",
          "{a=b}",
          "{a=b",
          "a!~[",
          "a = b",
          "\"a b\"=c",
          "a=b c",
          "ä=ö",
          "a=\"\\x\"",
          "a=~b)|(c");
  private static final List<String> TEMPLATES =
      List.of(
          "{{",
          "{{ .X",
          "{{ foo }}",
          "{{ if }}",
          "{{ template \"x\" }}",
          "{{ end }}",
          "{{ $labels.job }",
          "{{ $x }}",
          "{{ .Labels.a | toUpperr }}",
          "{{ define \"a\" }}{{ end }}",
          "}}",
          "{{ range query \"up{\" }}{{ end }}",
          "{{ $value | printf }}",
          "{{ 1 | humanize | foo }}",
          "{{ .Value.Foo }}",
          "{{/* */}}",
          "{{ printf \"%d\" }}");
  private static final List<String> NAMES =
      List.of(
          "",
          "1a",
          "a-b",
          "ä",
          "__name__",
          "a b",
          "a:b",
          "job",
          "le",
          "a.b",
          "\"a\"",
          "{{ $labels.a }}");
  private static final List<String> OTHERS =
      List.of(
          "",
          "true",
          "7",
          "null",
          "a",
          " ",
          "~",
          "http://",
          "://",
          "http://a b",
          "https://example.org",
          "[]",
          "-1",
          "1e3",
          "0x10",
          "yes",
          "2024-01-01",
          "monday",
          "9:00",
          "25:00",
          "1:32",
          "Mars/Olympus");

  private final Random random;

  Mutants(long seed) {
    random = new Random(seed);
  }

  /** The file with one mistake. */
  String of(String yaml) {
    if (random.nextInt(8) == 0) {
      return ofLines(yaml);
    }
    Node root = Yaml.read(yaml);
    int places = count(root);
    return Yaml.write(changed(root, "", 1 + random.nextInt(places - 1)));
  }

  /** A mistake in the text itself: a line twice, left out or moved, or a character. */
  private String ofLines(String yaml) {
    List<String> lines = new ArrayList<>(List.of(yaml.split("\n")));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(5)) {
      case 0 -> lines.add(at, line);
      case 1 -> lines.remove(at);
      case 2 -> lines.set(at, " " + line);
      case 3 -> lines.set(at, line.startsWith(" ") ? line.substring(1) : "-" + line);
      default -> {
        int column = random.nextInt(line.length());
        lines.set(at, line.substring(0, column) + line.substring(column + 1));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static int count(Node node) {
    int count = 1;
    if (node instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        count += count(object.value(i));
      }
    } else if (node instanceof ArrayNode array) {
      for (Node item : array.items()) {
        count += count(item);
      }
    }
    return count;
  }

  /** The value with a mistake at the place of this number, counted as the values are written. */
  private Node changed(Node node, String name, int place) {
    int left = place;
    if (node instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        int inside = count(object.value(i));
        if (left <= inside) {
          return left == 1
              ? property(object, object.name(i))
              : object.with(object.name(i), changed(object.value(i), object.name(i), left - 1));
        }
        left -= inside;
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int inside = count(array.get(i));
        if (left <= inside) {
          return left == 1
              ? item(array, i, name)
              : array.with(i, changed(array.get(i), name, left - 1));
        }
        left -= inside;
      }
    }
    throw new IllegalStateException("no place " + place);
  }

  private Node property(ObjectNode object, String name) {
    Node value = object.get(name).orElseThrow();
    return switch (random.nextInt(6)) {
      case 0 -> object.without(name);
      case 1 -> object.without(name).with(other(name), value);
      case 2 -> object.with(name, ofOtherType(value));
      case 3 -> object.with(other(name), value);
      default ->
          object.with(
              name,
              value instanceof StringNode text ? text(name, text.value()) : ofOtherType(value));
    };
  }

  private Node item(ArrayNode array, int index, String name) {
    List<Node> items = new ArrayList<>(array.items());
    Node value = items.get(index);
    switch (random.nextInt(4)) {
      case 0 -> items.remove(index);
      case 1 -> items.add(index, value);
      case 2 -> items.set(index, ofOtherType(value));
      default ->
          items.set(
              index,
              value instanceof StringNode text ? text(name, text.value()) : ofOtherType(value));
    }
    return Node.array(items);
  }

  private String other(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name + "s";
      case 1 -> name.substring(1);
      case 2 -> name.toUpperCase(java.util.Locale.ROOT);
      default -> any(NAMES);
    };
  }

  private Node ofOtherType(Node value) {
    List<Node> others =
        List.of(
            Node.number(7),
            Node.bool(true),
            Node.none(),
            Node.text("seven"),
            Node.array(value),
            Node.object().with("a", value));
    return others.get(random.nextInt(others.size()));
  }

  private Node text(String name, String text) {
    if (random.nextInt(4) == 0 && !text.isEmpty()) {
      int at = random.nextInt(text.length());
      return Node.text(text.substring(0, at) + text.substring(at + 1));
    }
    List<String> words =
        switch (name) {
          case "expr" -> EXPRESSIONS;
          case "matchers", "source_matchers", "target_matchers" -> MATCHERS;
          case "for",
              "keep_firing_for",
              "interval",
              "query_offset",
              "group_wait",
              "group_interval",
              "repeat_interval",
              "resolve_timeout" ->
              DURATIONS;
          case "alert", "record", "name", "receiver", "equal", "group_by" -> NAMES;
          default -> text.contains("{{") || random.nextBoolean() ? TEMPLATES : OTHERS;
        };
    return Node.text(any(words));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
