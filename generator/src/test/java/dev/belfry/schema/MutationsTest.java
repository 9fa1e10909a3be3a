package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.render.Document;
import dev.belfry.render.GoldenCases;
import dev.belfry.render.Renderer;
import dev.belfry.schema.Mutations.Kind;
import dev.belfry.schema.Mutations.Mutation;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * However much of others is accepted, mistakes are still refused. They are made at random places of
 * the panels of all golden dashboards.
 */
class MutationsTest {
  private static final long SEED = 2026;
  private static final int MUTANTS = 3000;
  private static final double REFUSED = 0.98;

  /** Where what looks like a mistake is none, by the reason. */
  private static final Map<String, Pattern> OPEN =
      Map.of(
          "dashboards of others call data sources by their name",
          Pattern.compile("^OTHER_TYPE .*\\.datasource$"),
          "fields, labels and queries have names of the user's",
          Pattern.compile(
              "^RENAMED_KEY .*(dimensions|fields|(exclude|include|index|rename)ByName)\\.\\w+$"),
          "plugins make panels, data sources, layers and elements of further types",
          Pattern.compile(
              "^UNKNOWN_WORD (.*(datasource|basemap|layers\\[]|elements\\[]))?\\.type$"),
          "mapped values can be any",
          Pattern.compile("^RENAMED_KEY .*(appings|value)\\[]\\.options\\.\\d+$"));

  private static final SchemaCheck CHECK = new SchemaCheck();

  private static Stream<ObjectNode> panels() {
    return GoldenCases.dashboards()
        .map(one -> Renderer.render(one.definition().get()).get(0).root())
        .flatMap(MutationsTest::panels);
  }

  private static Stream<ObjectNode> panels(ObjectNode parent) {
    return parent.array("panels").items().stream()
        .map(ObjectNode.class::cast)
        .flatMap(
            panel ->
                panel.text("type").orElseThrow().equals("row") ? panels(panel) : Stream.of(panel));
  }

  private static boolean isAccepted(ObjectNode panel) {
    ObjectNode dashboard =
        Node.object().with("title", Node.text("T")).with("panels", Node.array(panel));
    return CHECK
        .check(new Document("t.json", "dashboard", "grafana/dashboard.schema.json", dashboard))
        .isEmpty();
  }

  private static boolean isMistake(Mutation mutation) {
    return OPEN.values().stream().noneMatch(area -> area.matcher(mutation.toString()).matches());
  }

  private static List<Mutation> mistakes() throws IOException {
    Map<String, Set<String>> words = SchemaWords.all();
    List<Mutation> all =
        panels()
            .flatMap(panel -> Mutations.of(panel, words).stream())
            .filter(MutationsTest::isMistake)
            .collect(Collectors.toList());
    Collections.shuffle(all, new Random(SEED));
    return all;
  }

  @Test
  void without_mistakes_all_panels_are_accepted() {
    panels().forEach(panel -> assertTrue(isAccepted(panel), panel::toString));
  }

  @Test
  void mistakes_in_panels_are_refused() throws IOException {
    List<Mutation> tried = mistakes().subList(0, MUTANTS);

    Map<String, Long> missed =
        tried.stream()
            .filter(mutation -> isAccepted(mutation.mutant()))
            .collect(
                Collectors.groupingBy(Mutation::toString, TreeMap::new, Collectors.counting()));

    long refused = tried.size() - missed.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(
        refused >= REFUSED * tried.size(),
        () -> refused + " of " + tried.size() + " with the seed " + SEED + "; missed: " + missed);
  }

  @Test
  void mistakes_of_each_kind_are_made_at_many_places() throws IOException {
    Map<Kind, Long> places =
        mistakes().stream()
            .map(Mutation::toString)
            .distinct()
            .collect(
                Collectors.groupingBy(
                    one -> Kind.valueOf(one.split(" ")[0]), Collectors.counting()));

    assertEquals(Set.of(Kind.values()), places.keySet());
    places.forEach((kind, count) -> assertTrue(count > 100, kind + " at " + count + " places"));
  }
}
