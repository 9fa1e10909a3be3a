package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTextTest {

  @Test
  void tricky_texts_survive_every_reader_as_values() {
    for (String text : Trees.TRICKY) {
      survives(Node.text(text));
      survives(Node.object().with("k", Node.text(text)).with("l", Node.text(text)));
      survives(Node.array(Node.text(text), Node.array(Node.text(text), Node.text("x"))));
    }
  }

  @Test
  void tricky_texts_survive_every_reader_as_keys() {
    for (String text : Trees.TRICKY) {
      survives(Node.object().with(text, Node.text("x")));
      survives(Node.array(Node.object().with(text, Node.object().with(text, Node.array()))));
    }
  }

  private static void survives(Node tree) {
    String yaml = Yaml.write(tree);
    YamlEngines.ALL.forEach(
        (name, read) ->
            assertEquals(tree, YamlEngines.tree(read.apply(yaml)), () -> name + ": " + yaml));
    assertEquals(tree, Yaml.read(yaml), yaml);
  }

  @Test
  void ordinary_texts_stand_bare() {
    for (String text :
        List.of(
            "30s",
            "1h30m",
            "10Mi",
            "monitoring.coreos.com/v1",
            "/metrics",
            "http://localhost:9090/-/ready",
            "sum by (le) (rate(x_bucket{job=\"api\"}[5m])) > 0.5",
            "$namespace",
            "Value is {{ $value }}",
            "it's",
            "C#",
            "\u00dcber 5 %",
            "\u4e2d\u6587",
            "\ud83d\ude00 fine")) {
      assertEquals(text + "\n", Yaml.write(Node.text(text)));
    }
  }

  @Test
  void what_some_reader_takes_for_something_else_stands_in_double_quotes() {
    for (String text :
        List.of(
            "",
            " x",
            "x ",
            "1.0",
            "0o17",
            "1:30",
            "10:00",
            "0x1F",
            "0_x1F",
            "1_000",
            "2024-01-01",
            "on",
            "Yes",
            "y",
            "n",
            "null",
            "~",
            "=",
            "<<",
            ".5",
            "1e3",
            "+1",
            "-",
            "--flag",
            "a: b",
            "a:",
            "# x",
            "x # y",
            "- x",
            "? x",
            "&a",
            "*a",
            "!x",
            "%x",
            "@x",
            "`x`",
            "{{ x }}",
            "[x]",
            "---",
            "...",
            "'x'",
            "|",
            ">x",
            "1,000",
            "${TOKEN}")) {
      assertEquals("\"" + text + "\"\n", Yaml.write(Node.text(text)));
    }
  }

  @Test
  void quotes_and_backslashes_stand_in_single_quotes() {
    assertEquals("'\"x\"'\n", Yaml.write(Node.text("\"x\"")));
    assertEquals("'[\\d]'\n", Yaml.write(Node.text("[\\d]")));
    assertEquals("'\"it''s''''\"'\n", Yaml.write(Node.text("\"it's''\"")));
  }

  @Test
  void what_nobody_would_see_stands_escaped() {
    assertEquals("\"x\\ty\"\n", Yaml.write(Node.text("x\ty")));
    assertEquals(
        "\"\\u0000\\u001b\\u007f\\u0085\"\n", Yaml.write(Node.text("\0\u001b\u007f\u0085")));
    assertEquals("\"\\ufeff\\u2028\\u202e\"\n", Yaml.write(Node.text("\ufeff\u2028\u202e")));
    assertEquals("\"\\\"\\\\\\r\\n\u00e9\"\n", Yaml.write(Node.text("\"\\\r\n\u00e9")));
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    for (String text : List.of("\ud83d", "x\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
      assertThrows(IllegalArgumentException.class, () -> Yaml.write(Node.text(text)));
      Node asKey = Node.object().with(text, Node.none());
      assertThrows(IllegalArgumentException.class, () -> Yaml.write(asKey));
    }
    assertEquals(
        "text: expected Unicode, got half a surrogate pair, U+DE00, at place 1",
        assertThrows(IllegalArgumentException.class, () -> Yaml.write(Node.text("x\ude00")))
            .getMessage());
  }
}
