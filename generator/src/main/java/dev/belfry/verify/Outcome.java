package dev.belfry.verify;

import static java.util.Objects.requireNonNull;

/**
 * What came of looking at one thing in a stack that runs.
 *
 * @param server which server was asked
 * @param check what was looked at, such as {@code rules}
 * @param subject the thing: {@code alert `Full` in group `queue`}
 * @param state whether it is as it should be
 * @param message what there is, or what was expected and what was found
 */
public record Outcome(
    ServerKind server, String check, String subject, State state, String message) {

  /** An outcome of its parts. */
  public Outcome {
    requireNonNull(server, "server");
    requireNonNull(check, "check");
    requireNonNull(subject, "subject");
    requireNonNull(state, "state");
    requireNonNull(message, "message");
  }

  /** Whether a thing is as it should be. */
  public enum State {
    /** It is. */
    WELL,
    /** It is not. */
    WRONG,
    /** The server could not be asked. */
    UNKNOWN
  }

  /** Whether it is as it should be. */
  boolean isWell() {
    return state == State.WELL;
  }
}
