package dev.belfry.facade;

/** A schema that can't be turned into Java; the message names the file and the place in it. */
final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaException(String place, String problem) {
    super(place + ": " + problem);
  }
}
