package dev.belfry.files;

/** The output folder can't be written as asked; the message says what the user can do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }
}
