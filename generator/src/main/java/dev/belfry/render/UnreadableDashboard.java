package dev.belfry.render;

/** A dashboard in a format that is known, with something in it that Belfry has no words for. */
public final class UnreadableDashboard extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * Tells what there are no words for.
   *
   * @param what what was met
   */
  UnreadableDashboard(String what) {
    super(
        "dashboard: expected what the classic JSON model, tabs and auto grids can say, got "
            + what);
  }
}
