package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A route that remembers the receivers it names, of which the document of the route has only the
 * names.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentRoute<SELF extends FluentRoute<SELF>> extends RouteOptions<SELF> {
  private static final String ALL_LABELS = "...";

  private final Mentions mentions;

  FluentRoute(ObjectNode node, Mentions mentions) {
    super(node);
    this.mentions = mentions;
  }

  abstract SELF with(ObjectNode changed, Mentions mentioned);

  final Mentions mentions() {
    return mentions;
  }

  @Override
  protected final SELF with(ObjectNode changed) {
    return with(changed, mentions);
  }

  /**
   * Labels by which alerts are put into one notification: those that agree in all of them.
   *
   * <p>API name: {@code group_by}. Default: as the route above; at the root all alerts together.
   */
  public final SELF groupBy(LabelName... labels) {
    return groupBy(List.of(requireNonNull(labels, "labels")));
  }

  /**
   * Labels by which alerts are put into one notification: those that agree in all of them.
   *
   * <p>API name: {@code group_by}. Default: as the route above; at the root all alerts together.
   */
  public final SELF groupBy(List<? extends LabelName> labels) {
    return append(GROUP_BY, requireNonNull(labels, "labels"));
  }

  /**
   * Groups by all labels, so that each alert is notified on its own. API name: {@code group_by},
   * {@code ...}.
   */
  public final SELF groupByAll() {
    return set(GROUP_BY, Node.array(Node.text(ALL_LABELS)));
  }

  /**
   * Groups by no label, whatever the route above does, so that all alerts are notified together.
   * API name: {@code group_by}, empty. Since 0.31.
   */
  public final SELF groupByNothing() {
    return set(GROUP_BY, Node.array());
  }

  /**
   * Routes below this one, tried in this order: an alert takes the first that fits, and others
   * behind it only where that one goes on matching. What fits none stays here.
   *
   * <p>API name: {@code routes}.
   */
  public final SELF routes(Route... routes) {
    return routes(List.of(requireNonNull(routes, "routes")));
  }

  /**
   * Routes below this one, tried in this order: an alert takes the first that fits, and others
   * behind it only where that one goes on matching. What fits none stays here.
   *
   * <p>API name: {@code routes}.
   */
  public final SELF routes(List<Route> routes) {
    List<Mentions> more = new ArrayList<>();
    for (Route route : requireNonNull(routes, "routes")) {
      more.add(requireNonNull(route, "route").mentions());
    }
    return with(node().plus(ROUTES, routes), mentions.plus(more));
  }
}
