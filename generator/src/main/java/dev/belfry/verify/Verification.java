package dev.belfry.verify;

import static java.util.Objects.requireNonNull;

import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.verify.Outcome.State;
import java.util.List;
import java.util.Locale;

/**
 * What came of looking at a stack that runs.
 *
 * @param servers the servers that were asked
 * @param outcomes each thing that was looked at, in the order of the servers and their checks
 */
public record Verification(List<LiveStack.Address> servers, List<Outcome> outcomes) {
  private static final int NAME_WIDTH = 15;
  private static final int STATE_WIDTH = 9;

  /** A verification of its parts. */
  public Verification {
    servers = List.copyOf(servers);
    outcomes = List.copyOf(outcomes);
  }

  /** Whether everything is as it should be. */
  public boolean isWell() {
    return outcomes.stream().allMatch(Outcome::isWell);
  }

  /** A table for people: a line for each check, and below it what is not as it should be. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (LiveStack.Address server : servers) {
      table.append(server.kind()).append("  ").append(server.shown()).append('\n');
      for (LiveCheck check : server.kind().checks()) {
        append(table, check.name(), of(server.kind(), check.name()));
      }
    }
    long well = outcomes.stream().filter(Outcome::isWell).count();
    return table
        .append(well)
        .append(" of ")
        .append(outcomes.size())
        .append(" are as they should be\n")
        .toString();
  }

  private List<Outcome> of(ServerKind server, String check) {
    return outcomes.stream()
        .filter(one -> one.server() == server && one.check().equals(check))
        .toList();
  }

  private static void append(StringBuilder table, String name, List<Outcome> found) {
    String state = word(worst(found));
    long well = found.stream().filter(Outcome::isWell).count();
    table
        .append("  ")
        .append(padded(name, NAME_WIDTH))
        .append(found.isEmpty() ? "nothing of it was generated" : padded(state, STATE_WIDTH))
        .append(found.isEmpty() ? "" : well + " of " + found.size())
        .append('\n');
    for (Outcome one : found) {
      if (!one.isWell()) {
        table.append("    ").append(one.subject()).append(": ").append(one.message()).append('\n');
      }
    }
  }

  private static State worst(List<Outcome> found) {
    return found.stream().map(Outcome::state).max(State::compareTo).orElse(State.WELL);
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /** An object for programs, each outcome on a line of its own. */
  public String json() {
    StringBuilder json = new StringBuilder("{\"well\":").append(isWell()).append(",\"servers\":[");
    String separator = "\n";
    for (LiveStack.Address server : servers) {
      json.append(separator)
          .append(
              line(
                  Node.object()
                      .with("server", Node.text(server.kind().toString()))
                      .with("address", Node.text(server.shown()))));
      separator = ",\n";
    }
    json.append("\n],\"outcomes\":[");
    separator = "\n";
    for (Outcome one : outcomes) {
      json.append(separator).append(line(node(requireNonNull(one, "outcome"))));
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  private static Node node(Outcome one) {
    return Node.object()
        .with("server", Node.text(one.server().toString()))
        .with("check", Node.text(one.check()))
        .with("subject", Node.text(one.subject()))
        .with("state", Node.text(word(one.state())))
        .with("message", Node.text(one.message()));
  }

  private static String line(Node node) {
    return Json.writeLine(node).stripTrailing();
  }
}
