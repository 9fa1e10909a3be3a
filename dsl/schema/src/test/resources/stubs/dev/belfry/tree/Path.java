package dev.belfry.tree;

/** Stands for the real one where tests compile what was generated. */
public final class Path {
  public static Path of(Key... keys) {
    return new Path();
  }

  public Path then(Key key) {
    return this;
  }
}
