package dev.belfry.grafana;

import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * What a dashboard is known by. A constant that others link to, so that two dashboards can link to
 * each other: {@code static final DashboardId ID = dashboardId("api", "API")}.
 *
 * @param uid its identity, which never changes: 1 to 40 letters, digits, - and _
 * @param title its name, for people: at most 5000 characters
 */
public record DashboardId(String uid, String title) {
  private static final int LONGEST_TITLE = 5000;
  private static final Pattern UID_FORM = Pattern.compile("[a-zA-Z0-9_-]{1,40}");

  /**
   * The identity of a dashboard.
   *
   * @throws IllegalArgumentException when the uid or the title is not as said
   */
  public DashboardId {
    Require.match("dashboard uid", uid, UID_FORM, "1 to 40 letters, digits, - and _");
    Require.filled("dashboard title", title);
    Require.range("length of the dashboard title", title.length(), 1, LONGEST_TITLE);
  }
}
