package dev.belfry.tree;

/** Stands for the real one where tests compile what was generated. */
public final class Key {
  public static Key of(String name) {
    return new Key();
  }

  public static Key of(int rank, String name) {
    return new Key();
  }
}
