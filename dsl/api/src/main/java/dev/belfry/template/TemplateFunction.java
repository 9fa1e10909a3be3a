package dev.belfry.template;

import java.util.List;

/**
 * A function of templates.
 *
 * @param name its name
 * @param result what it gives
 * @param arguments what it takes
 * @param least how many arguments it takes at least; fewer than there are types only with {@code
 *     variadic}
 * @param variadic whether the last type stands for any number of arguments
 */
record TemplateFunction(
    String name, TemplateType result, List<TemplateType> arguments, int least, boolean variadic) {

  /** The type of the argument at this place. */
  TemplateType argument(int place) {
    return arguments.get(Math.min(place, arguments.size() - 1));
  }

  /** Whether it takes so many arguments. */
  boolean takes(int count) {
    return count >= least && (variadic || count <= arguments.size());
  }

  /** How many arguments it takes, in words. */
  String count() {
    String number = variadic ? "at least " + least : Integer.toString(arguments.size());
    boolean one = variadic ? least == 1 : arguments.size() == 1;
    return number + (one ? " argument" : " arguments");
  }
}
