package dev.belfry.http;

import java.io.IOException;

/** A server answered with another status than 200. */
public final class StatusException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  StatusException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** The status, such as 404. */
  public int status() {
    return status;
  }
}
