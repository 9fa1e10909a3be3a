package dev.belfry.tree;

import static dev.belfry.tree.Node.number;
import static dev.belfry.tree.Node.object;
import static dev.belfry.tree.Node.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectNodeTest {
  private static final Path UNIT =
      Path.of(Key.of(0, "fieldConfig"), Key.of(0, "defaults"), Key.of(1, "unit"));
  private static final Path MIN =
      Path.of(Key.of(0, "fieldConfig"), Key.of(0, "defaults"), Key.of(0, "min"));
  private static final Path TAGS = Path.of(Key.of(0, "meta"), Key.of(0, "tags"));

  private static List<String> names(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.forEach((name, value) -> names.add(name));
    return names;
  }

  @Test
  void properties_stand_by_rank_in_whatever_order_they_are_set() {
    List<Integer> ranks = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    for (int seed = 0; seed < 500; seed++) {
      Collections.shuffle(ranks, new Random(seed));
      ObjectNode node = object();
      for (int rank : ranks) {
        node = node.with(Key.of(rank, "p" + rank), number(rank));
      }
      assertEquals(
          List.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"), names(node), "seed " + seed);
    }
  }

  @Test
  void properties_set_at_once_are_as_if_set_one_after_the_other() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      ObjectNode before = object().withNotes(Notes.NONE.asFixed());
      for (int i = random.nextInt(6); i > 0; i--) {
        before = before.with(anyKey(random), number(i));
      }
      Key[] keys = IntStream.range(0, 4).mapToObj(i -> anyKey(random)).toArray(Key[]::new);
      Keys together = Keys.of(Arrays.stream(keys).map(Path::of).toArray(Path[]::new));
      for (ObjectNode start : List.of(before, object(), before)) {
        ObjectNode expected = start;
        for (int i = 0; i < keys.length; i++) {
          expected = expected.with(keys[i], text("$" + i));
        }
        ObjectNode set = start.with(together, text("$0"), text("$1"), text("$2"), text("$3"));
        assertEquals(expected, set, "seed " + seed);
        assertEquals(names(expected), names(set), "seed " + seed);
        assertSame(start.notes(), set.notes());
        assertTrue(object().with("a", set).mayStandOut(0), "seed " + seed);
      }
    }
  }

  private static Key anyKey(Random random) {
    int number = random.nextInt(6);
    return number == 0 ? Key.of("none") : Key.of(number, "p" + number);
  }

  @Test
  void as_many_values_are_set_at_once_as_there_are_properties() {
    Keys place = Keys.of(Path.parse("gridPos.x"), Path.parse("gridPos.y"));
    assertEquals(
        object().with("x", number(1)).with("y", number(2)),
        object().with(place, number(1), number(2)));
    assertEquals(
        "values: expected 2, got 1",
        assertThrows(IllegalArgumentException.class, () -> object().with(place, number(1)))
            .getMessage());
    assertEquals(
        "keys: expected at least one path, got none",
        assertThrows(IllegalArgumentException.class, Keys::of).getMessage());
  }

  @Test
  void objects_of_one_kind_have_the_same_properties_in_the_same_order() {
    List<Integer> ranks = new ArrayList<>(List.of(0, 1, 2, 3));
    Map<Integer, List<String>> namesOfKinds = new HashMap<>();
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(ranks, random);
      ObjectNode node = object();
      for (int rank : ranks.subList(0, random.nextInt(ranks.size() + 1))) {
        node = node.with(Key.of(rank, "p" + rank), number(seed));
      }
      if (node.kind() >= 0) {
        List<String> known = namesOfKinds.putIfAbsent(node.kind(), names(node));
        assertTrue(known == null || known.equals(names(node)), "seed " + seed);
      }
    }
    assertEquals(List.of(), namesOfKinds.get(0));
  }

  @Test
  void objects_made_alike_are_of_one_kind() {
    ObjectNode query =
        object().with(Key.of(0, "refId"), text("A")).with(Key.of(1, "expr"), text("a"));
    ObjectNode other =
        object().with(Key.of(0, "refId"), text("B")).with(Key.of(1, "expr"), text("b"));
    assertEquals(query.kind(), other.kind());
    assertEquals(query.kind(), other.with(Key.of(1, "expr"), text("c")).kind());
    assertEquals(0, object().kind());
    assertEquals(-1, query.with("aName", text("that no schema lists")).kind());
    assertEquals(-1, query.without("expr").kind());
  }

  @Test
  void objects_of_any_number_of_kinds_keep_their_own_properties() {
    for (int kind = 0; kind < 5000; kind++) {
      ObjectNode node =
          object().with(Key.of(2, "b"), number(2)).with(Key.of(1, "a" + kind), text("a"));
      ObjectNode longer =
          node.with(Key.of(3, "c" + kind), text("c")).with(Key.of(2, "b"), text("b"));

      assertEquals(List.of("a" + kind, "b"), names(node));
      assertEquals(List.of("a" + kind, "b", "c" + kind), names(longer));
      assertEquals(Optional.of("b"), longer.text("b"));
      assertEquals(2, node.number("b"));
    }
  }

  /** Some pairs of the names have the same hash. */
  @Test
  void each_of_any_number_of_properties_is_found_and_no_other() {
    ObjectNode node = object();
    for (int i = 0; i < 200; i++) {
      String name = (i % 2 == 0 ? "Aa" : "BB") + i / 2;
      assertEquals(Optional.empty(), node.get(name));
      node = node.with(Key.of(i % 7, name), number(i));
      for (int j = 0; j <= i; j++) {
        assertEquals(j, node.number((j % 2 == 0 ? "Aa" : "BB") + j / 2));
      }
    }
    assertEquals(Optional.empty(), node.get("AaBB"));
  }

  @Test
  void the_same_name_may_have_another_rank_elsewhere() {
    ObjectNode start = object().with(Key.of(5, "e"), number(5));

    assertEquals(List.of("x", "e"), names(start.with(Key.of(1, "x"), number(1))));
    assertEquals(List.of("e", "x"), names(start.with(Key.of(9, "x"), number(1))));
    assertEquals(List.of("e", "x"), names(start.with("x", number(1))));
  }

  @Test
  void threads_that_make_the_same_objects_do_not_disturb_each_other() {
    List<List<String>> made =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                number -> {
                  ObjectNode node = object();
                  for (int i = 0; i < 40; i++) {
                    int rank = (i * 7 + number % 3) % 40;
                    node = node.with(Key.of(rank, "thread" + rank), number(rank));
                  }
                  return names(node);
                })
            .distinct()
            .toList();

    assertEquals(1, made.size());
    assertEquals(40, made.get(0).size());
  }

  @Test
  void equal_ranks_keep_the_order_of_writing() {
    ObjectNode node =
        object()
            .with(Key.of(3, "zebra"), number(1))
            .with(Key.of(9, "last"), number(2))
            .with(Key.of(3, "ant"), number(3))
            .with(Key.of(3, "mole"), number(4));

    assertEquals(List.of("zebra", "ant", "mole", "last"), names(node));
  }

  @Test
  void a_property_without_a_rank_stands_behind_those_that_have_one() {
    ObjectNode node =
        object()
            .with("free", number(1))
            .with("other", number(2))
            .with(Key.of(5, "known"), number(3));

    assertEquals(List.of("known", "free", "other"), names(node));
  }

  @Test
  void setting_again_replaces_the_value_and_keeps_the_place() {
    ObjectNode node = object().with("a", number(1)).with("b", number(2)).with("a", number(3));

    assertEquals("{a: NumberNode[text=3], b: NumberNode[text=2]}", node.toString());
  }

  @Test
  void a_path_makes_the_objects_on_the_way() {
    ObjectNode node = object().with(UNIT, text("s"));

    assertEquals(Optional.of(text("s")), node.get(UNIT));
    assertEquals(Optional.of("s"), node.object("fieldConfig").object("defaults").text("unit"));
  }

  @Test
  void a_path_places_each_name_by_its_rank() {
    ObjectNode node = object().with(UNIT, text("s")).with(MIN, number(0));

    assertEquals(List.of("min", "unit"), names(node.object("fieldConfig").object("defaults")));
  }

  @Test
  void a_path_replaces_what_is_no_object() {
    ObjectNode node = object().with("fieldConfig", text("broken")).with(UNIT, text("s"));

    assertEquals(Optional.of(text("s")), node.get(UNIT));
  }

  @Test
  void a_change_shares_what_did_not_change() {
    ObjectNode big = object().with("x", number(1));
    ObjectNode before = object().with("kept", big).with(UNIT, text("s"));

    ObjectNode after = before.with(UNIT, text("ms"));

    assertSame(big, after.object("kept"));
    assertEquals(Optional.of(text("s")), before.get(UNIT));
    assertEquals(Optional.of(text("ms")), after.get(UNIT));
  }

  @Test
  void a_path_that_ends_early_leads_to_nothing() {
    ObjectNode node = object().with("fieldConfig", text("no object"));

    assertEquals(Optional.empty(), node.get(UNIT));
    assertEquals(Optional.empty(), object().get(UNIT));
  }

  @Test
  void equality_ignores_order() {
    ObjectNode ab = object().with("a", number(1)).with("b", number(2));
    ObjectNode ba = object().with("b", number(2)).with("a", number(1));

    assertEquals(ab, ba);
    assertEquals(ab.hashCode(), ba.hashCode());
    assertNotEquals(names(ab), names(ba));
  }

  @Test
  void equality_ignores_notes_at_any_depth() {
    ObjectNode plain = object().with("a", object().with("b", number(1)));
    ObjectNode noted =
        object().with("a", object().startedHere().with("b", number(1))).startedHere();

    assertEquals(plain, noted);
    assertEquals(plain.hashCode(), noted.hashCode());
    assertTrue(noted.notes().origin().isPresent());
  }

  @Test
  void objects_differ_by_name_value_and_number_of_properties() {
    ObjectNode node = object().with("a", number(1));

    assertNotEquals(node, object().with("b", number(1)));
    assertNotEquals(node, object().with("a", number(2)));
    assertNotEquals(node, node.with("b", number(2)));
    assertNotEquals(node.with("b", number(2)), node);
    assertNotEquals(node, text("a"));
  }

  @Test
  void without_takes_one_property_out_wherever_it_stands() {
    ObjectNode abc =
        object().with("a", number(1)).with("b", number(2)).with("c", number(3)).startedHere();

    assertEquals(List.of("b", "c"), names(abc.without("a")));
    assertEquals(List.of("a", "c"), names(abc.without("b")));
    assertEquals(List.of("a", "b"), names(abc.without("c")));
    assertEquals(number(3), abc.without("b").value(1));
    assertSame(abc.notes(), abc.without("b").notes());
  }

  @Test
  void without_what_is_not_there_is_the_same_object() {
    ObjectNode node = object().with("a", number(1));

    assertSame(node, node.without("b"));
  }

  @Test
  void plus_appends_to_the_list_and_makes_it_where_there_is_none() {
    ObjectNode node =
        object().plus(TAGS, List.of(text("a"))).plus(TAGS, List.of(text("b"), text("c")));

    assertEquals(Optional.of(Node.array(text("a"), text("b"), text("c"))), node.get(TAGS));
  }

  @Test
  void plus_nothing_makes_an_empty_list() {
    assertEquals(Optional.of(Node.array()), object().plus(TAGS, List.of()).get(TAGS));
  }

  @Test
  void plus_refuses_what_is_no_list() {
    ObjectNode node = object().with(TAGS, text("a"));

    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> node.plus(TAGS, List.of(text("b"))));

    assertEquals(
        "meta.tags: expected a list to append to, got another kind of value", error.getMessage());
  }

  @Test
  void a_change_keeps_the_notes() {
    ObjectNode node = object().startedHere();

    assertSame(
        node.notes(), node.with("a", number(1)).with("a", number(2)).with(UNIT, text("s")).notes());
  }

  @Test
  void typed_reading_answers_nothing_for_another_kind() {
    ObjectNode node = object().with("text", text("5")).with("number", number(5));

    assertEquals(Optional.of("5"), node.text("text"));
    assertEquals(Optional.empty(), node.text("number"));
    assertEquals(Optional.empty(), node.text("missing"));
    assertEquals(5, node.number("number"));
    assertEquals(0, node.number("text"));
    assertEquals(0, node.number("missing"));
    assertEquals(object(), node.object("text"));
    assertEquals(Node.array(), node.array("text"));
  }

  @Test
  void names_and_values_are_found_by_place() {
    ObjectNode node = object().with(Key.of(1, "b"), number(2)).with(Key.of(0, "a"), number(1));

    assertEquals(2, node.size());
    assertEquals("a", node.name(0));
    assertEquals(number(2), node.value(1));
  }

  @Test
  void a_text_form_shows_nested_objects() {
    assertEquals("{}", object().toString());
    assertEquals("{a: {b: {}}}", object().with("a", object().with("b", object())).toString());
  }
}
