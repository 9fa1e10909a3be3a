package dev.belfry.tree;

/** Stands for the real one where tests compile what was generated. */
public interface NodeValue {
  Node node();
}
