package dev.belfry.verify;

import java.io.IOException;

/** Compares one kind of what was generated with what a server says. */
interface LiveCheck {
  /** What is looked at, for the report: {@code rules}. */
  String name();

  /**
   * Asks the server, and tells of each thing that was generated whether it is there as it should
   * be.
   *
   * @throws IOException when the server does not answer, or says something else than its API
   */
  void run(Expected expected, Server server, Outcomes into) throws IOException;
}
