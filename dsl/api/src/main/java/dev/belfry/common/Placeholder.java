package dev.belfry.common;

/**
 * Something that the reader of a document fills in, such as a variable of a dashboard: {@code
 * $namespace}.
 */
public interface Placeholder {

  /** The text that stands for it: {@code $namespace}. */
  String placeholder();
}
