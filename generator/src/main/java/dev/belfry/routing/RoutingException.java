package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

/** A configuration of Alertmanager that the program would refuse, or a part of it. */
public final class RoutingException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;

  RoutingException(String place, String problem) {
    super(place.isEmpty() ? requireNonNull(problem, "problem") : place + ": " + problem);
    this.place = place;
    this.problem = problem;
  }

  /** Where it is in the configuration, such as {@code route.routes[1].matchers}; empty for none. */
  public String place() {
    return place;
  }

  /** What was expected and what was found, without the place. */
  public String problem() {
    return problem;
  }
}
