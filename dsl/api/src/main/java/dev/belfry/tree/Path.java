package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** The way from an object down to a property inside it: {@code fieldConfig.defaults.unit}. */
public final class Path {
  private final Key[] keys;

  /**
   * For each name, what setting it did to the last object: a chain of options meets the same shapes
   * each time that it runs. Threads may overwrite each other's, as each is right for its shape.
   */
  private final Shape.Step[] last;

  private Path(Key[] keys) {
    this.keys = keys;
    this.last = new Shape.Step[keys.length];
  }

  /** The path that goes through these properties. */
  public static Path of(Key... keys) {
    return new Path(requireNonNull(keys, "keys").clone());
  }

  /** This path, and on to a property of where it leads. */
  public Path then(Key key) {
    Key[] longer = Arrays.copyOf(keys, keys.length + 1);
    longer[keys.length] = requireNonNull(key, "key");
    return new Path(longer);
  }

  /**
   * A path from its text, names separated by dots; no name is known to a schema.
   *
   * @throws IllegalArgumentException when a name is empty
   */
  public static Path parse(String text) {
    if (("." + requireNonNull(text, "text") + ".").contains("..")) {
      throw new IllegalArgumentException(
          "path: expected names separated by dots, got `" + text + "`");
    }
    return new Path(Arrays.stream(text.split("\\.", -1)).map(Key::of).toArray(Key[]::new));
  }

  int length() {
    return keys.length;
  }

  Key key(int index) {
    return keys[index];
  }

  /** What it does to the shape of an object that one of the names is set. */
  Shape.Step step(int index, Shape from) {
    Shape.Step step = last[index];
    if (step == null || step.from() != from) {
      step = from.step(keys[index]);
      last[index] = step;
    }
    return step;
  }

  /** The path as people write it, with dots. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Key key : keys) {
      text.append(text.length() == 0 ? "" : ".").append(key.name());
    }
    return text.toString();
  }
}
