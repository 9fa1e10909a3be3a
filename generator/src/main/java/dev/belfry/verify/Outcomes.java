package dev.belfry.verify;

import dev.belfry.verify.Outcome.State;
import java.util.List;

/** Collects what one check finds. */
record Outcomes(ServerKind server, String check, List<Outcome> all) {

  /** This thing is as it should be. */
  void well(String subject, String message) {
    all.add(new Outcome(server, check, subject, State.WELL, message));
  }

  /** This thing is not as it should be. */
  void wrong(String subject, String message) {
    all.add(new Outcome(server, check, subject, State.WRONG, message));
  }

  /** The server could not be asked. */
  void unknown(String message) {
    all.add(new Outcome(server, check, "the server", State.UNKNOWN, message));
  }

  /** Well if there are no differences, else wrong with all of them. */
  void compared(String subject, List<String> differences) {
    if (differences.isEmpty()) {
      well(subject, "as generated");
    } else {
      differences.forEach(difference -> wrong(subject, difference));
    }
  }
}
