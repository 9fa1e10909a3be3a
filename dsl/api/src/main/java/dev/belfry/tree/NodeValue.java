package dev.belfry.tree;

/** Anything that has a form in a document: a panel, a unit, a duration, an enum constant. */
public interface NodeValue {

  /** The form that this value has in the document. */
  Node node();
}
