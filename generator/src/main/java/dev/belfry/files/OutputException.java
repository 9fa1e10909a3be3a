package dev.belfry.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The output folder can't be written as asked; the message says what the user can do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  /** What the operating system refused. */
  OutputException(IOException cause) {
    super(
        reason(cause)
            + ", so the output folder can't be read or written: correct that, or choose another"
            + " output folder",
        cause);
  }

  private static String reason(IOException cause) {
    if (!(cause instanceof FileSystemException refused)) {
      return cause.toString();
    }
    String file = "`" + refused.getFile() + "`";
    if (refused instanceof AccessDeniedException) {
      return "access to " + file + " is denied";
    }
    if (refused instanceof NoSuchFileException) {
      return file + " is not there";
    }
    String reason = refused.getReason();
    return file + ": " + (reason == null ? refused.getClass().getSimpleName() : reason);
  }
}
