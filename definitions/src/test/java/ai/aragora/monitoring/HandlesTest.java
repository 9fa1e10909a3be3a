package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogReading;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.common.LabelName;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue of Aragora and what is made of it say the same. */
class HandlesTest {
  private static Catalog catalog;
  private static List<Class<?>> types;

  @BeforeAll
  static void read() throws IOException {
    CatalogReading reading =
        CatalogReader.read(List.of(Project.path("definitions/src/main/catalog")));
    assertEquals(List.of(), reading.problems());
    catalog = reading.catalog();
    Path folder =
        Project.path("definitions/target/generated-sources/handles/ai/aragora/monitoring/metrics");
    try (Stream<Path> files = Files.list(folder)) {
      types = files.sorted().<Class<?>>map(HandlesTest::type).toList();
    }
  }

  private static Class<?> type(Path source) {
    String name = source.getFileName().toString().replace(".java", "");
    try {
      return Class.forName("ai.aragora.monitoring.metrics." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** What the public constants of a class write, labels or handles. */
  private static Set<String> constants(Class<?> type, boolean labels) {
    Set<String> texts = new TreeSet<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && LabelName.class.isAssignableFrom(field.getType()) == labels) {
        try {
          texts.add(field.get(null).toString());
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return texts;
  }

  @Test
  void every_metric_has_a_handle() {
    Set<String> handles = new TreeSet<>();
    types.forEach(type -> handles.addAll(constants(type, false)));

    assertEquals(
        catalog.families().stream()
            .map(MetricFamily::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        handles);
    assertTrue(handles.size() >= 500, () -> handles.size() + " metrics");
  }

  /**
   * A label of a metric and one that its scrape adds can have one name: the fields hide another.
   */
  @Test
  void every_metric_has_the_labels_of_the_catalogue_and_no_others() {
    Set<Set<String>> known = new HashSet<>();
    for (MetricFamily family : catalog.families()) {
      Set<String> labels = new TreeSet<>(catalog.targetLabels(family));
      family.labels().forEach(label -> labels.add(label.name()));
      family.labels().stream()
          .filter(label -> catalog.targetLabels(family).contains(label.name()))
          .forEach(label -> labels.add("exported_" + label.name()));
      known.add(labels);
    }
    Set<Set<String>> made =
        types.stream()
            .flatMap(type -> Arrays.stream(type.getClasses()))
            .filter(type -> !type.isEnum())
            .map(type -> constants(type, true))
            .collect(Collectors.toSet());
    assertEquals(known, made);
  }

  @Test
  void no_class_offers_too_many_metrics_to_choose_from() {
    for (Class<?> type : types) {
      int count = constants(type, false).size();
      assertTrue(count <= 80, () -> type.getSimpleName() + " has " + count);
    }
  }
}
