package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

  @Test
  void a_rule_is_laid_out_as_its_reviewers_know_it() {
    Node labels = Node.object().with("severity", Node.text("critical"));
    Node notes =
        Node.object()
            .with("summary", Node.text("{{ $value }} errors: too many"))
            .with("description", Node.text("First line.\n\nThird line.\n"));
    Node rule =
        Node.object()
            .with("alert", Node.text("ApiErrors"))
            .with("expr", Node.text("sum(\n  rate(x[5m])\n) > 1"))
            .with("for", Node.text("10m"))
            .with("labels", labels)
            .with("annotations", notes);
    Node group =
        Node.object().with("name", Node.text("api")).with("rules", Node.array(rule, Node.object()));
    assertEquals(
        """
        groups:
          - name: api
            rules:
              - alert: ApiErrors
                expr: |-
                  sum(
                    rate(x[5m])
                  ) > 1
                for: 10m
                labels:
                  severity: critical
                annotations:
                  summary: "{{ $value }} errors: too many"
                  description: |
                    First line.

                    Third line.
              - {}
        """,
        Yaml.write(Node.object().with("groups", Node.array(group))));
  }

  @Test
  void scalars_and_empty_collections_stand_on_one_line() {
    assertEquals(
        """
        a: null
        b: true
        c: false
        d: -12
        e: 0.25
        f: {}
        g: []
        """,
        Yaml.write(
            Node.object()
                .with("a", Node.none())
                .with("b", Node.bool(true))
                .with("c", Node.bool(false))
                .with("d", Node.number(-12))
                .with("e", Node.number(0.25))
                .with("f", Node.object())
                .with("g", Node.array())));
  }

  @Test
  void a_list_in_a_list_starts_behind_the_dash() {
    assertEquals(
        """
        - - a
          - - b
            - |-
              c
              d
        - []
        """,
        Yaml.write(
            Node.array(
                Node.array(Node.text("a"), Node.array(Node.text("b"), Node.text("c\nd"))),
                Node.array())));
  }

  @Test
  void each_level_is_two_spaces_however_deep() {
    Node deep = Node.number(1);
    for (int i = 0; i < 40; i++) {
      deep = Node.object().with("k", deep);
    }
    String[] lines = Yaml.write(deep).split("\n");
    assertEquals(40, lines.length);
    assertEquals("k:", lines[0]);
    assertEquals(" ".repeat(62) + "k:", lines[31]);
    assertEquals(" ".repeat(78) + "k: 1", lines[39]);
  }

  @Test
  void literal_blocks_keep_the_line_breaks_at_the_end_and_the_blanks_at_the_start() {
    assertEquals(
        """
        none: |-
          x
          y
        one: |
          x
          y
        two: |+
          x

        blank: |2-
            x
          y
        tab: |2-
          \tx
          y
        """,
        Yaml.write(
            Node.object()
                .with("none", Node.text("x\ny"))
                .with("one", Node.text("x\ny\n"))
                .with("two", Node.text("x\n\n"))
                .with("blank", Node.text("  x\ny"))
                .with("tab", Node.text("\tx\ny"))));
  }

  @Test
  void lines_that_end_in_blanks_are_not_left_to_editors() {
    assertEquals("a: \"x \\ny\"\n", Yaml.write(Node.object().with("a", Node.text("x \ny"))));
    assertEquals("a: \"x\\ny\\t\"\n", Yaml.write(Node.object().with("a", Node.text("x\ny\t"))));
    assertEquals("a: \"\\n\"\n", Yaml.write(Node.object().with("a", Node.text("\n"))));
  }

  @Test
  void long_lines_are_never_folded() {
    String words = "word ".repeat(500) + "end";
    assertEquals(words + "\n", Yaml.write(Node.text(words)));
    assertEquals("\"- " + words + "\"\n", Yaml.write(Node.text("- " + words)));
  }

  @Test
  void keys_follow_the_rules_of_values_and_stay_on_one_line() {
    assertEquals(
        """
        "on": 1
        "x\\ny": 2
        '"': 3
        app.kubernetes.io/name: 4
        """,
        Yaml.write(
            Node.object()
                .with("on", Node.number(1))
                .with("x\ny", Node.number(2))
                .with("\"", Node.number(3))
                .with("app.kubernetes.io/name", Node.number(4))));
  }

  @Test
  void a_key_too_long_for_its_line_stands_behind_a_question_mark() {
    String key = "k".repeat(1001);
    Node tree =
        Node.array(
            Node.object()
                .with(key, Node.object().with("a", Node.number(1)).with("b", Node.text("x\ny")))
                .with("c", Node.number(2)));
    String text = Yaml.write(tree);
    assertEquals("- ? " + key + "\n  : a: 1\n    b: |-\n      x\n      y\n  c: 2\n", text);
    YamlEngines.ALL.forEach(
        (name, read) -> assertEquals(tree, YamlEngines.tree(read.apply(text)), name));
    assertEquals(
        key.substring(1) + ": 2\n",
        Yaml.write(Node.object().with(key.substring(1), Node.number(2))));
  }

  @Test
  void numbers_with_an_exponent_have_a_point_and_a_sign() {
    assertEquals("1.0e+22\n", Yaml.write(Node.number(1e22)));
    assertEquals("1.0e-9\n", Yaml.write(Node.number(1e-9)));
    assertEquals("1.5e+3\n", Yaml.write(new NumberNode("1.5e3")));
    assertEquals("100000000000000000000\n", Yaml.write(Node.number(1e20)));
  }
}
