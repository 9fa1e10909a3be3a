// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /**
   * Somebody who comes to the bench.
   *
   * @param name Who it is, as it stands in the list of those who are expected today. API name:
   *     {@code person.name}. Letters, of which the first one and no other is a capital letter.
   * @param badge The number on the badge. API name: {@code badge}. From 1 to 99.
   * @throws IllegalArgumentException when one of them is not as said
   */
  public static Visitor visitor(String name, int badge) {
    return Visitor.of(name, badge);
  }
}

// ---- example/bench/Visitor.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.common.Span;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who comes to the bench. */
public final class Visitor extends Fluent<Visitor> {
  private static final Path IN_PERSON = Path.of(Key.of(2, "person"));
  private static final Path NAME = IN_PERSON.then(Key.of(0, "name"));
  private static final Path BADGE = Path.of(Key.of(3, "badge"));
  private static final Path COMPANY = IN_PERSON.then(Key.of(1, "company"));
  private static final Path STAY = Path.of(Key.of(4, "stay"));
  private static final Path ROOMS = Path.of(Key.of(5, "rooms"));
  private static final Pattern NAME_PATTERN = Pattern.compile("^[A-Z][a-z]*$");
  private static final ObjectNode INITIAL = Node.object()
      .with(Path.of(Key.of(0, "kind")), Node.text("visitor"));

  Visitor(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Visitor of(String name, int badge) {
    return new Visitor(INITIAL.startedHere()
        .with(NAME, Node.text(Require.match("name", name, NAME_PATTERN,
            "letters, of which the first one and no other is a capital letter")))
        .with(BADGE, Node.number(Require.range("badge", badge, 1, 99))));
  }

  @Override
  protected Visitor with(ObjectNode changed) {
    return new Visitor(changed);
  }

  /**
   * Where the visitor works.
   *
   * <p>API name: {@code person.company}.
   */
  public Visitor company(String company) {
    return set(COMPANY, Node.text(requireNonNull(company, "company")));
  }

  /**
   * How long the visit takes.
   *
   * <p>API name: {@code stay}.
   */
  public Visitor stay(Span stay) {
    return set(STAY, requireNonNull(stay, "stay"));
  }

  /**
   * Where the visitor may go.
   *
   * <p>API name: {@code rooms}.
   */
  public Visitor rooms(String... rooms) {
    return rooms(List.of(requireNonNull(rooms, "rooms")));
  }

  /**
   * Where the visitor may go.
   *
   * <p>API name: {@code rooms}.
   */
  public Visitor rooms(List<String> rooms) {
    return append(ROOMS, Each.each(requireNonNull(rooms, "rooms"), item ->
        Node.text(requireNonNull(item, "rooms"))));
  }
}
