// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /**
   * A book.
   *
   * @param title What is on its back. API name: {@code title}. Not empty.
   * @throws IllegalArgumentException when the value is not as said
   */
  public static Book book(String title) {
    return Book.of(title);
  }

  /** A shelf. */
  public static Shelf shelf() {
    return Shelf.of();
  }
}

// ---- example/bench/Book.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/** A book. */
public final class Book extends Fluent<Book> {
  private static final Path TITLE = Path.of(Key.of(0, "title"));
  private static final ObjectNode INITIAL = Node.object();

  Book(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Book of(String title) {
    return new Book(INITIAL.startedHere()
        .with(TITLE, Node.text(Require.filled("title", title))));
  }

  @Override
  protected Book with(ObjectNode changed) {
    return new Book(changed);
  }
}

// ---- example/bench/Shelf.java
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A shelf. */
public final class Shelf extends Fluent<Shelf> {
  private static final Path TAGS = Path.of(Key.of(0, "tags"));
  private static final Path CODES = Path.of(Key.of(1, "codes"));
  private static final Path HEIGHTS = Path.of(Key.of(2, "heights"));
  private static final Path LOADS = Path.of(Key.of(3, "loads"));
  private static final Path RESTS = Path.of(Key.of(4, "rests"));
  private static final Path PAUSES = Path.of(Key.of(5, "pauses"));
  private static final Path BOOKS = Path.of(Key.of(6, "books"));
  private static final Path LABELS = Path.of(Key.of(7, "labels"));
  private static final Path ALIASES = Path.of(Key.of(8, "aliases"));
  private static final Path WEIGHTS = Path.of(Key.of(9, "weights"));
  private static final Path INDEX = Path.of(Key.of(10, "index"));
  private static final Pattern CODES_PATTERN = Pattern.compile("^[a-z]+$");
  private static final Pattern ALIASES_PATTERN = Pattern.compile("^[a-z]+$");
  private static final ObjectNode INITIAL = Node.object();

  Shelf(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Shelf of() {
    return new Shelf(INITIAL.startedHere());
  }

  @Override
  protected Shelf with(ObjectNode changed) {
    return new Shelf(changed);
  }

  /**
   * What stands on it.
   *
   * <p>API name: {@code tags}. Each item: not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf tags(String... tags) {
    return tags(List.of(requireNonNull(tags, "tags")));
  }

  /**
   * What stands on it.
   *
   * <p>API name: {@code tags}. Each item: not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf tags(List<String> tags) {
    return append(TAGS, Each.each(requireNonNull(tags, "tags"), item ->
        Node.text(Require.filled("tags", item))));
  }

  /**
   * Its codes.
   *
   * <p>API name: {@code codes}. Each item: small letters.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf codes(String... codes) {
    return codes(List.of(requireNonNull(codes, "codes")));
  }

  /**
   * Its codes.
   *
   * <p>API name: {@code codes}. Each item: small letters.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf codes(List<String> codes) {
    return append(CODES, Each.each(requireNonNull(codes, "codes"), item ->
        Node.text(Require.match("codes", item, CODES_PATTERN, "small letters"))));
  }

  /**
   * The heights of its boards.
   *
   * <p>API name: {@code heights}. Each item: at least 1.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf heights(int... heights) {
    return heights(Arrays.stream(requireNonNull(heights, "heights")).boxed().toList());
  }

  /**
   * The heights of its boards.
   *
   * <p>API name: {@code heights}. Each item: at least 1.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf heights(List<Integer> heights) {
    return append(HEIGHTS, Each.each(requireNonNull(heights, "heights"), item ->
        Node.number(Require.range("heights", item, 1, Double.POSITIVE_INFINITY))));
  }

  /**
   * What each board may carry.
   *
   * <p>API name: {@code loads}. Each item: a finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf loads(double... loads) {
    return loads(Arrays.stream(requireNonNull(loads, "loads")).boxed().toList());
  }

  /**
   * What each board may carry.
   *
   * <p>API name: {@code loads}. Each item: a finite number.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf loads(List<Double> loads) {
    return append(LOADS, Each.each(requireNonNull(loads, "loads"), item -> Node.number(item)));
  }

  /**
   * How long each board rests.
   *
   * <p>API name: {@code rests}.
   */
  public Shelf rests(Span... rests) {
    return rests(List.of(requireNonNull(rests, "rests")));
  }

  /**
   * How long each board rests.
   *
   * <p>API name: {@code rests}.
   */
  public Shelf rests(List<Span> rests) {
    return append(RESTS, requireNonNull(rests, "rests"));
  }

  /**
   * How long it is closed.
   *
   * <p>API name: {@code pauses}.
   */
  public Shelf pauses(Span... pauses) {
    return pauses(List.of(requireNonNull(pauses, "pauses")));
  }

  /**
   * How long it is closed.
   *
   * <p>API name: {@code pauses}.
   */
  public Shelf pauses(List<? extends Span> pauses) {
    return append(PAUSES, requireNonNull(pauses, "pauses"));
  }

  /**
   * Its books.
   *
   * <p>API name: {@code books}.
   */
  public Shelf books(Book... books) {
    return books(List.of(requireNonNull(books, "books")));
  }

  /**
   * Its books.
   *
   * <p>API name: {@code books}.
   */
  public Shelf books(List<Book> books) {
    return append(BOOKS, requireNonNull(books, "books"));
  }

  /**
   * What is written where.
   *
   * <p>API name: {@code labels}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf label(String name, String value) {
    return set(LABELS.then(Key.of(Require.filled("name", name))),
        Node.text(requireNonNull(value, "value")));
  }

  /**
   * What is written where.
   *
   * <p>API name: {@code labels}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf labels(Map<String, String> labels) {
    Shelf changed = with(node());
    for (var entry : Each.entries(requireNonNull(labels, "labels"))) {
      changed = changed.label(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  /**
   * Other names of its boards.
   *
   * <p>API name: {@code aliases}. Names are not empty, each value: a text like {@code ^[a-z]+$}.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf alias(String name, String value) {
    return set(ALIASES.then(Key.of(Require.filled("name", name))),
        Node.text(Require.match("value", value, ALIASES_PATTERN, "a text like ^[a-z]+$")));
  }

  /**
   * Other names of its boards.
   *
   * <p>API name: {@code aliases}. Names are not empty, each value: a text like {@code ^[a-z]+$}.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf aliases(Map<String, String> aliases) {
    Shelf changed = with(node());
    for (var entry : Each.entries(requireNonNull(aliases, "aliases"))) {
      changed = changed.alias(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  /**
   * The weights by board.
   *
   * <p>API name: {@code weights}. Names are not empty, each value: at least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf weight(String name, double value) {
    return set(WEIGHTS.then(Key.of(Require.filled("name", name))),
        Node.number(Require.range("value", value, 0, Double.POSITIVE_INFINITY)));
  }

  /**
   * The weights by board.
   *
   * <p>API name: {@code weights}. Names are not empty, each value: at least 0.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf weights(Map<String, Double> weights) {
    Shelf changed = with(node());
    for (var entry : Each.entries(requireNonNull(weights, "weights"))) {
      changed = changed.weight(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  /**
   * Books by letter.
   *
   * <p>API name: {@code index}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf index(String name, Book value) {
    return set(INDEX.then(Key.of(Require.filled("name", name))), requireNonNull(value, "value"));
  }

  /**
   * Books by letter.
   *
   * <p>API name: {@code index}. Names are not empty.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public Shelf index(Map<String, Book> index) {
    Shelf changed = with(node());
    for (var entry : Each.entries(requireNonNull(index, "index"))) {
      changed = changed.index(entry.getKey(), entry.getValue());
    }
    return changed;
  }
}
