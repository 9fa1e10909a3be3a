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
    return DashboardV2.classic(requireNonNull(uid, "uid"), upgraded(spec));
  }

  /**
   * The {@code spec} of a dashboard as v2 has it, from v2 itself or from v2alpha1 or v2beta1, which
   * came before it.
   *
   * @param spec the {@code spec} of the resource
   */
  public static ObjectNode upgraded(ObjectNode spec) {
    return OlderV2.upgraded(requireNonNull(spec, "spec"));
  }
}
