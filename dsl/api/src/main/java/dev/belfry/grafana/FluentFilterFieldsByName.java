package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/**
 * Names of fields that come from a variable of the dashboard.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentFilterFieldsByName<SELF extends FluentFilterFieldsByName<SELF>>
    extends TransformationOptions<SELF> {

  FluentFilterFieldsByName(ObjectNode node) {
    super(node);
  }

  /**
   * Keeps the fields whose names are the chosen values of a variable. API name: {@code
   * options.include.variable}.
   */
  public final SELF include(Variable names) {
    return from(FilterFieldsByName.INCLUDE_FROM_VARIABLE, names);
  }

  /**
   * Leaves out the fields whose names are the chosen values of a variable. API name: {@code
   * options.exclude.variable}.
   */
  public final SELF exclude(Variable names) {
    return from(FilterFieldsByName.EXCLUDE_FROM_VARIABLE, names);
  }

  private SELF from(Path path, Variable names) {
    return set(path, Node.text(requireNonNull(names, "names").placeholder()))
        .set(FilterFieldsByName.BY_VARIABLE, Node.bool(true));
  }
}
