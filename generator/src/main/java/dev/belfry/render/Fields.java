package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The properties that an object shares in the classic JSON model and in v2. One table serves both
 * directions, so that what is written reads back.
 */
final class Fields {
  private final List<Field> fields;
  private final List<Path> paths;

  private Fields(List<Field> fields) {
    this.fields = fields;
    this.paths = fields.stream().map(Field::path).toList();
  }

  static Fields of(Field... fields) {
    return new Fields(List.of(fields));
  }

  /** These, and others behind them. */
  Fields and(Fields others) {
    return new Fields(Stream.concat(fields.stream(), others.fields.stream()).toList());
  }

  /** These, and others behind them. */
  Fields and(Field... others) {
    return and(of(others));
  }

  /** The v2 object with what the classic one says. */
  ObjectNode toV2(ObjectNode classic, ObjectNode v2) {
    ObjectNode filled = v2;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Optional<Node> value = classic.get(paths.get(i)).flatMap(field.form().toV2());
      Optional<Node> said = value.or(field::fallback);
      if (said.isPresent()) {
        filled = filled.with(field.v2(), said.get());
      }
    }
    return filled;
  }

  /** The classic object with what the v2 one says. */
  ObjectNode toClassic(ObjectNode v2, ObjectNode classic) {
    ObjectNode filled = classic;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Optional<Node> value =
          v2.get(field.v2())
              .filter(said -> field.isAlwaysSaid() || !said.equals(field.fallback().orElse(null)))
              .flatMap(field.form().toClassic());
      if (value.isPresent()) {
        filled = filled.with(paths.get(i), value.get());
      }
    }
    return filled;
  }

  /**
   * The names that these properties begin with in the classic model, and others that are seen to
   * elsewhere.
   */
  Set<String> classicNames(String... elsewhere) {
    Set<String> names = new HashSet<>(Arrays.asList(elsewhere));
    fields.forEach(field -> names.add(field.classic().replaceFirst("\\..*", "")));
    return Set.copyOf(names);
  }

  /** The names of these properties in v2, and others that are seen to elsewhere. */
  Set<String> v2Names(String... elsewhere) {
    Set<String> names = new HashSet<>(Arrays.asList(elsewhere));
    fields.forEach(field -> names.add(field.v2()));
    return Set.copyOf(names);
  }

  /**
   * The object with the properties of another one that are not known: nothing that was set past the
   * typed methods gets lost, and the schema has its say.
   */
  static ObjectNode withUnknown(Set<String> known, ObjectNode from, ObjectNode into) {
    ObjectNode filled = into;
    for (int i = 0; i < from.size(); i++) {
      if (!known.contains(from.name(i))) {
        filled = filled.with(from.name(i), from.value(i));
      }
    }
    return filled;
  }
}
