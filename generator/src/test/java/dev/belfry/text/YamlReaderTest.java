package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
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
  void aliases_are_replaced_and_merge_keys_have_no_meaning() {
    Node base = Node.object().with("x", Node.number(1));
    assertEquals(
        Node.object().with("a", base).with("b", Node.object().with("<<", base)),
        Yaml.read("a: &base {x: 1}\nb:\n  <<: *base\n"));
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
  void too_many_levels_and_too_many_aliases_are_errors() {
    fails("[".repeat(600) + "]".repeat(600), 1, 501, "expected at most 500 levels, got more");
    assertTrue(messageOf("- ".repeat(10_000)).contains("expected at most 500 levels"));
    assertTrue(messageOf("a: &a [x]\nb: [" + "*a, ".repeat(51) + "]\n").contains("50"));
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
