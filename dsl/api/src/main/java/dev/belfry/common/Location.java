package dev.belfry.common;

/** Where something was written: on a line of Java, or at a place in a file. */
public sealed interface Location permits JavaLine, FilePosition {

  /** The name of the file, as it is known. */
  String fileName();

  /** The line in the file, counted from 1. */
  int line();
}
