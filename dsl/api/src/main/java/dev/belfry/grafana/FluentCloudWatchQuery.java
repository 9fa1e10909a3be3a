package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/**
 * Which of the metrics of one name a query for CloudWatch asks for.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentCloudWatchQuery<SELF extends FluentCloudWatchQuery<SELF>>
    extends DataSourceQuery<SELF> {

  FluentCloudWatchQuery(ObjectNode node) {
    super(node);
  }

  /**
   * Takes the metrics with one of these values of a dimension.
   *
   * <p>API name: {@code dimensions}.
   *
   * @param name the dimension: {@code InstanceId}
   * @param values its value, several of them, or {@code *} for any
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF dimension(String name, String... values) {
    return set(
        CloudWatchQuery.DIMENSIONS.then(Key.of(Require.filled("name", name))),
        TraceFilters.oneOrMore(List.of(requireNonNull(values, "values"))));
  }
}
