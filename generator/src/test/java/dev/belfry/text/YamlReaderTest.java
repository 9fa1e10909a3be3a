package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  @Test
  void scalars_follow_the_core_schema_of_yaml_1_2() {
    assertEquals(
        Node.array(
            Node.number(15),
            Node.number(31),
            Node.number(7),
            Node.number(0.5),
            Node.number(1000),
            Node.number(1),
            Node.bool(true),
            Node.none(),
            Node.none()),
        Yaml.read("[0o17, 0x1F, 007, .5, 1e3, +1.0, TRUE, ~, ]".replace("~, ]", "~, Null]")));
    for (String text :
        List.of("yes", "on", "y", "1:30", "1_000", "0b11", "2024-01-01", "nan", "=")) {
      assertEquals(Node.text(text), Yaml.read(text));
    }
  }

  @Test
  void quoted_and_tagged_scalars_are_texts() {
    assertEquals(
        Node.array(Node.text("1"), Node.text("true"), Node.text("5")),
        Yaml.read("['1', \"true\", !!str 5]"));
  }

  @Test
  void variables_of_the_environment_are_texts_like_others() {
    assertEquals(Node.text("${TOKEN}"), Yaml.read("${TOKEN}"));
    assertEquals(Node.text("${TOKEN:-none}"), Yaml.read("${TOKEN:-none}"));
  }

  @Test
  void the_order_of_the_text_is_kept() {
    ObjectNode read = (ObjectNode) Yaml.read("b: 1\na: 2\n3: x\n");
    assertEquals("b", read.name(0));
    assertEquals("a", read.name(1));
    assertEquals("3", read.name(2));
  }

  @Test
  void aliases_are_replaced() {
    Node base = Node.object().with("x", Node.number(1));
    assertEquals(
        Node.object().with("a", base).with("b", Node.array(base)),
        Yaml.read("a: &base {x: 1}\nb: [*base]\n"));
  }

  private static Node second(String text) {
    return ((ObjectNode) Yaml.read(text)).value(1);
  }

  @Test
  void merge_keys_bring_what_is_not_there() {
    assertEquals(Yaml.read("{x: 2, y: 1}"), second("a: &a {x: 1, y: 1}\nb: {<<: *a, x: 2}\n"));
    assertEquals(
        Yaml.read("{x: 1, y: 2}"), second("a: [&a {x: 1}, &b {x: 2, y: 2}]\nb:\n  <<: [*a, *b]\n"));
    assertEquals(
        Yaml.read("{z: 1, y: 2, x: 1}"),
        second("a: [&a {x: 1}, &b {<<: *a, y: 2}]\nb: {z: 1, <<: *b}\n"));
    assertEquals(Yaml.read("{\"<<\": 1}"), Yaml.read("'<<': 1"));
    fails("a: {<<: 1}\n", 1, 9, "expected a mapping or a list of mappings behind `<<`, got `1`");
    fails("a: &a {<<: *a}\n", 1, 4, "expected a tree, got an alias inside what it stands for");
  }

  @Test
  void what_is_merged_stands_where_it_is_written() {
    List<Node> documents = new ArrayList<>();
    Yaml.readEach("a: &a\n  x: 1\nb:\n  <<: *a\n", Source.file("f"), documents::add);
    Node second = ((ObjectNode) documents.get(0)).value(1);
    assertEquals(
        "f:2:6", ((ObjectNode) second).notes().origin().orElseThrow().location("x").toString());
  }

  @Test
  void documents_are_given_on_one_by_one_until_one_cannot_be_read() {
    List<Node> documents = new ArrayList<>();

    ReadException problem =
        assertThrows(
            ReadException.class,
            () -> Yaml.readEach("a: 1\n---\nb: 2\n---\nc: [\n", Source.file("f"), documents::add));

    assertEquals(List.of(Yaml.read("a: 1"), Yaml.read("b: 2")), documents);
    assertEquals(6, problem.line());
  }

  @Test
  void a_duplicate_key_is_an_error_with_its_place() {
    fails("a: 1\nb:\n  c: 1\n  c: 2\n", 4, 3, "duplicate key `c`");
    fails("1: x\n\"1\": y\n", 2, 1, "duplicate key `1`");
  }

  @Test
  void wrong_syntax_is_an_error_with_its_place() {
    fails("a: [1, 2\nb: 3\n", 2, 2, "expected ',' or ']'");
    fails("a: b: c\n", 1, 5, "mapping values are not allowed here");
    fails("a: *nowhere\n", 1, 4, "undefined alias");
    fails("ok: 1\na: x\u0007\n", 2, 5, "expected printable text, got the character 0x7");
  }

  @Test
  void what_a_document_cannot_hold_is_an_error_with_its_place() {
    fails("a: .inf\n", 1, 4, "expected a finite number, got `.inf`");
    fails("a: !!int x\n", 1, 4, "expected a finite number, got `x`");
    fails("a: !secret x\n", 1, 4, "expected a value of JSON, got the tag !secret");
    fails("a: !!set {x}\n", 1, 4, "expected a value of JSON, got the tag tag:yaml.org,2002:set");
    fails("? [a]\n: b\n", 1, 3, "expected a text as key, got a list or mapping");
    fails("a: &a [*a]\n", 1, 4, "expected a tree, got an alias inside what it stands for");
  }

  @Test
  void too_many_levels_are_errors() {
    fails("[".repeat(600) + "]".repeat(600), 1, 501, "expected at most 500 levels, got more");
    assertTrue(messageOf("- ".repeat(10_000)).contains("expected at most 500 levels"));
  }

  private static String doubled(int times, String merge) {
    StringBuilder text = new StringBuilder("a0: &a0 {x: 1}\n");
    for (int i = 1; i <= times; i++) {
      String below = merge.formatted("*a" + (i - 1));
      text.append("a%d: &a%d {x: %s, y: %s}%n".formatted(i, i, below, below));
    }
    return text.toString();
  }

  @Test
  void aliases_may_be_many_and_may_not_stand_for_too_much() {
    assertEquals(
        1000, ((ArrayNode) second("a: &a [x]\nb: [" + "*a, ".repeat(1000) + "]\n")).size());
    String problem = "expected aliases for at most 1 Mi characters in all, got more";
    assertTrue(messageOf(doubled(40, "%s")).contains(problem));
    assertTrue(messageOf(doubled(40, "{<<: %s}")).contains(problem));
  }

  @Test
  void too_many_properties_and_too_long_numbers_are_errors() {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i <= 10_000; i++) {
      wide.append("k%d: 1%n".formatted(i));
    }
    fails(wide.toString(), 10_001, 1, "expected at most 10,000 properties in one object, got more");
    fails("a: " + "1".repeat(1001), 1, 4, "expected a number of at most 1000 characters, got more");
  }

  @Test
  void half_a_character_and_another_version_are_errors() {
    fails("a: \"\\ud800\"\n", 1, 4, "half a surrogate pair");
    assertTrue(messageOf("%YAML 3.0\n---\na: 1\n").contains("expected YAML 1"));
  }

  private static String messageOf(String text) {
    return assertThrows(ReadException.class, () -> Yaml.read(text)).getMessage();
  }

  private static void fails(String text, int line, int column, String problem) {
    ReadException error = assertThrows(ReadException.class, () -> Yaml.read(text));
    assertTrue(error.getMessage().contains(problem), error.getMessage());
    assertEquals(line + ":" + column, error.line() + ":" + error.column(), error.getMessage());
    assertTrue(error.getMessage().startsWith("line " + line + ", column " + column + ": "));
  }
}
