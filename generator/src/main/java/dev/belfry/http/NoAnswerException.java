package dev.belfry.http;

import java.io.IOException;

/** A server cannot be reached, or breaks off. */
public final class NoAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  NoAnswerException(String message, IOException cause) {
    super(message, cause);
  }
}
