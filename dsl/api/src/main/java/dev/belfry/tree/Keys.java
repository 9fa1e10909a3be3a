package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** Properties of an object that are set together, in one copy instead of one for each. */
public final class Keys {
  private final Key[] keys;

  /**
   * What setting them did to the last object, as in {@link Path}. Threads may overwrite each
   * other's, as each is right for its shape; volatile, as else one could see the array before what
   * is in it.
   */
  private volatile Shape.Step[] last;

  private Keys(Key[] keys) {
    this.keys = keys;
  }

  /**
   * The properties in which these paths end.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Keys of(Path... paths) {
    if (requireNonNull(paths, "paths").length == 0) {
      throw new IllegalArgumentException("keys: expected at least one path, got none");
    }
    return new Keys(
        Arrays.stream(paths).map(path -> path.key(path.length() - 1)).toArray(Key[]::new));
  }

  /** What it does to the shape of an object that they are set, one after the other. */
  Shape.Step[] steps(Shape from) {
    Shape.Step[] steps = last;
    if (steps == null || steps[0].from() != from) {
      steps = new Shape.Step[keys.length];
      Shape to = from;
      for (int i = 0; i < steps.length; i++) {
        steps[i] = to.step(keys[i]);
        to = steps[i].to();
      }
      last = steps;
    }
    return steps;
  }
}
