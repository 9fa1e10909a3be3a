package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class YamlTest {
  private static final int TREES = 20_000;
  private static final Pattern TRAILING_BLANK = Pattern.compile("[ \t](\n|$)");

  @Test
  void random_documents_survive_every_reader() {
    for (long seed = 0; seed < TREES; seed++) {
      Node tree = new Trees(seed).any();
      String text = Yaml.write(tree);
      String place = "seed " + seed + ": " + text;
      YamlEngines.ALL.forEach(
          (name, read) ->
              assertEquals(tree, YamlEngines.tree(read.apply(text)), () -> name + ", " + place));
      assertEquals(tree, Yaml.read(text), place);
    }
  }

  @Test
  void writing_what_was_read_gives_the_same_text() {
    for (long seed = 0; seed < TREES; seed++) {
      String text = Yaml.write(new Trees(seed).any());
      assertEquals(text, Yaml.write(Yaml.read(text)), "seed " + seed);
    }
  }

  @Test
  void every_text_ends_in_lf_and_has_no_trailing_blanks_and_no_carriage_return() {
    for (long seed = 0; seed < TREES; seed++) {
      String text = Yaml.write(new Trees(seed).any());
      String place = "seed " + seed + ": " + text;
      assertTrue(text.endsWith("\n"), place);
      assertEquals(-1, text.indexOf('\r'), place);
      assertTrue(!TRAILING_BLANK.matcher(text).find(), place);
    }
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    Node tree = Node.object().with("IS", Node.number(1234567.5)).with("I", Node.text("TITLE I"));
    String here = Yaml.write(tree);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertEquals(here, Yaml.write(tree));
      assertEquals("\"NULL\"\n", Yaml.write(Node.text("NULL")));
      Locale.setDefault(new Locale("ar", "EG"));
      assertEquals(here, Yaml.write(tree));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void several_documents_are_separated_by_lines_of_three_dashes() {
    List<Node> documents =
        List.of(
            Node.object().with("a", Node.text("x\n\n")), Node.array(Node.number(1)), Node.none());
    String text =
        """
        ---
        a: |+
          x

        ---
        - 1
        ---
        null
        """;
    assertEquals(documents, Yaml.readAll(text));
  }

  @Test
  void reading_one_document_refuses_two() {
    ReadException error = assertThrows(ReadException.class, () -> Yaml.read("---\na\n---\nb\n"));
    assertEquals("expected one document, got 2", error.getMessage());
    assertEquals(0, error.line());
    assertEquals(0, error.column());
  }

  @Test
  void an_empty_text_is_an_explicit_nothing() {
    assertEquals(Node.none(), Yaml.read(""));
    assertEquals(Node.none(), Yaml.read("# only a comment\n"));
    assertEquals(List.of(), Yaml.readAll(""));
  }

  @Test
  void null_is_refused_by_name() {
    assertEquals("document", nameOf(() -> Yaml.write(null)));
    assertEquals("text", nameOf(() -> Yaml.read(null)));
    assertEquals("text", nameOf(() -> Yaml.readAll(null)));
  }

  private static String nameOf(Runnable call) {
    return assertThrows(NullPointerException.class, call::run).getMessage();
  }
}
