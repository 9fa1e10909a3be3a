package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/**
 * Which fields of a table are kept.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentOrganizeFields<SELF extends FluentOrganizeFields<SELF>>
    extends FluentFieldOrder<SELF> {

  FluentOrganizeFields(ObjectNode node) {
    super(node);
  }

  /** Keeps these fields alone. API name: {@code options.includeByName}. Default: all. */
  public final SELF include(String... fields) {
    return include(List.of(requireNonNull(fields, "fields")));
  }

  /** Keeps these fields alone. API name: {@code options.includeByName}. Default: all. */
  public final SELF include(List<String> fields) {
    return mark(OrganizeFields.INCLUDE_BY_NAME, fields);
  }

  /** Leaves these fields out. API name: {@code options.excludeByName}. */
  public final SELF exclude(String... fields) {
    return exclude(List.of(requireNonNull(fields, "fields")));
  }

  /** Leaves these fields out. API name: {@code options.excludeByName}. */
  public final SELF exclude(List<String> fields) {
    return mark(OrganizeFields.EXCLUDE_BY_NAME, fields);
  }

  private SELF mark(Path path, List<String> fields) {
    SELF changed = with(node());
    for (String field : requireNonNull(fields, "fields")) {
      Path entry = path.then(Key.of(requireNonNull(field, "field")));
      changed = changed.set(entry, Node.bool(true));
    }
    return changed;
  }
}
