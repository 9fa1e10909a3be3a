package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The smallest typed view, as tests need it. */
public final class Tiny extends Fluent<Tiny> {
  private static final Path SIZE = Path.of(Key.of(0, "style"), Key.of(0, "size"));
  private static final Path TAGS = Path.of(Key.of(1, "tags"));

  private Tiny(ObjectNode node) {
    super(node);
  }

  /** Starts one at the user's line. */
  public static Tiny tiny() {
    return new Tiny(Node.object().startedHere());
  }

  /** Starts one for an item of a list. */
  public static Tiny tiny(String tag) {
    return tiny().tag(tag);
  }

  @Override
  protected Tiny with(ObjectNode changed) {
    return new Tiny(changed);
  }

  /** An option. */
  public Tiny size(int size) {
    return set(SIZE, Node.number(size));
  }

  /** An option that appends. */
  public Tiny tag(String tag) {
    return append(TAGS, List.of(Node.text(requireNonNull(tag, "tag"))));
  }
}
