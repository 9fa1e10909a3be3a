package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;

/** What a dashboard in v2 says, as the classic JSON model says it. */
public final class DashboardModel {
  private DashboardModel() {}

  /**
   * The classic document of a dashboard in v2, with tabs and auto grids among the panels.
   *
   * @param uid the identity of the dashboard
   * @param spec the {@code spec} of the resource
   * @throws UnreadableDashboard when there is something in it that Belfry has no words for
   */
  public static ObjectNode classic(String uid, ObjectNode spec) {
    return DashboardV2.classic(requireNonNull(uid, "uid"), requireNonNull(spec, "spec"));
  }
}
