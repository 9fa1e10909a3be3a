package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;

/**
 * What is worked out in an action: commands, each of which gets the result of the one before as its
 * last argument.
 *
 * @param variables the variables that keep the result, with their dollar
 * @param assignment whether they exist already ({@code =}), or start here ({@code :=})
 * @param commands at least one
 * @param source where it stood
 */
public record Pipeline(
    List<String> variables, boolean assignment, List<Command> commands, SourceRange source) {

  /** A pipeline of its parts. */
  public Pipeline {
    variables = List.copyOf(variables);
    commands = List.copyOf(commands);
    requireNonNull(source, "source");
  }

  /**
   * A function, method or value with its arguments.
   *
   * @param arguments what stands there; the first one is what is called, if it can be
   * @param source where it stood
   */
  public record Command(List<Argument> arguments, SourceRange source) {
    /** A command of its arguments. */
    public Command {
      arguments = List.copyOf(arguments);
      requireNonNull(source, "source");
    }
  }
}
