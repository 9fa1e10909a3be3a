package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {
  /** A plain object inside a list inside an object, whose properties a schema lists. */
  private static ObjectNode around(ObjectNode inner) {
    ObjectNode beside = Node.object().with(Key.of(0, "mode"), Node.text("plain"));
    return Node.object()
        .with(Key.of(0, "type"), Node.text("table"))
        .with(
            Key.of(1, "options"),
            Node.object().with(Key.of(0, "items"), Node.array(beside, inner, beside)));
  }

  private static ObjectNode with(String property, Node value) {
    return Node.object().with(Key.of(0, property), value);
  }

  private static Walk through(String property, Node value) {
    return Walk.through(around(with(property, value)));
  }

  private static List<Walk.TextAt> references(String property, Node value) {
    return Walk.references(around(with(property, value)));
  }

  private static Stream<String> namesOfSecrets() {
    return new TreeSet<>(Secrets.NAMES).stream();
  }

  @ParameterizedTest
  @MethodSource("namesOfSecrets")
  void a_secret_is_found_by_its_name_however_plain_its_value_is(String name) {
    assertEquals(1, through(name, Node.text("plain")).secrets().size());
  }

  @Test
  void all_is_secret_where_nothing_else_may_be() {
    assertEquals(1, through("secureJsonData", with("a", Node.text("plain"))).secrets().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.slack.com/services/T0/B0/x",
        "xoxb-1234567890",
        "ghp_abcdefghijklmnopqrst",
        "-----BEGIN PRIVATE KEY-----"
      })
  void a_secret_is_found_by_its_form_wherever_it_stands(String text) {
    assertEquals(1, through("content", Node.text(text)).secrets().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$job", "${job:raw}", "[[job]]"})
  void a_variable_is_found_wherever_it_stands(String text) {
    assertEquals(1, references("content", Node.text("of " + text)).size());
  }

  @Test
  void what_a_panel_is_repeated_for_is_a_variable() {
    assertEquals(1, references("repeat", Node.text("job")).size());
  }

  @Test
  void a_condition_names_a_variable_without_a_dollar() {
    ObjectNode spec = with(Walk.CONDITION, Node.text("job"));
    ObjectNode condition =
        with("kind", Node.text("ConditionalRenderingVariable")).with(Key.of(1, "spec"), spec);

    assertEquals(1, Walk.references(around(condition)).size());
  }

  @Test
  void an_address_is_found_however_plain_it_is() {
    assertEquals(1, through("url", Node.text("there")).addresses().size());
  }

  @Test
  void links_and_library_panels_hand_variables_on() {
    assertEquals(1, through("includeVars", Node.bool(true)).passing().size());
    assertTrue(through("libraryPanel", Node.object()).handsVariablesOn());
  }

  @Test
  void what_is_accepted_inside_is_found() {
    ObjectNode plain = with("mode", Node.text("plain"));
    ObjectNode allowing =
        plain.withNotes(plain.notes().plus(Notes.Allowance.of("some.code", "because")));

    assertEquals(1, Walk.through(around(allowing)).allowances().size());
    ObjectNode changed = allowing.with(Key.of(0, "mode"), Node.text("other"));
    assertEquals(1, Walk.through(around(changed)).allowances().size());
  }

  /** Random trees, in which each text is told by its number. */
  @Test
  void all_variables_are_found_in_trees_of_any_form() {
    for (int seed = 0; seed < 200; seed++) {
      Set<String> planted = new TreeSet<>();
      ObjectNode tree = tree(new Random(seed), 0, planted);
      Set<String> found = new TreeSet<>();
      Walk.references(tree).forEach(text -> found.add(text.text()));
      assertEquals(planted, found, "seed " + seed);
      Set<String> named = new TreeSet<>();
      Walk.through(tree).named().all().forEach(name -> named.add("$" + name));
      assertEquals(planted, named, "seed " + seed);
    }
  }

  private static ObjectNode tree(Random random, int depth, Set<String> planted) {
    ObjectNode tree = Node.object();
    for (int i = random.nextInt(5); i >= 0; i--) {
      tree = tree.with(Key.of(i, "p" + i), value(random, depth, planted));
    }
    return random.nextBoolean() ? tree : planted(tree, random, planted);
  }

  /** What is set later is found as well, and what is taken out is not. */
  private static ObjectNode planted(ObjectNode tree, Random random, Set<String> planted) {
    Node text = Node.text("$v" + planted.size());
    planted.add("$v" + planted.size());
    Key content = Key.of(9, "content");
    return random.nextBoolean()
        ? tree.with(content, Node.text("plain")).with(content, text)
        : tree.with("any", text).with("gone", Node.text("$gone")).without("gone");
  }

  private static Node value(Random random, int depth, Set<String> planted) {
    switch (random.nextInt(depth > 4 ? 3 : 5)) {
      case 0 -> {
        return Node.text("plain");
      }
      case 1 -> {
        return Node.number(random.nextInt());
      }
      case 2 -> {
        return Node.bool(true);
      }
      case 3 -> {
        return tree(random, depth + 1, planted);
      }
      default -> {
        List<Node> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          items.add(tree(random, depth + 1, planted));
        }
        return Node.array(items);
      }
    }
  }
}
