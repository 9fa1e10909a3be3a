package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** The way from an object down to a property inside it: {@code fieldConfig.defaults.unit}. */
public final class Path {
  private final Key[] keys;

  private Path(Key[] keys) {
    this.keys = keys;
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
