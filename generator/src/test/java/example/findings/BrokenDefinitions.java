package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Each;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.Unit;
import java.util.Arrays;
import java.util.List;

/** Definitions that stop with an exception. */
public final class BrokenDefinitions {
  private BrokenDefinitions() {}

  private static Bundle of(Panel... panels) {
    return bundle("cases").dashboards("Team", dashboard("queue", "Queue").panels(panels));
  }

  /** A value that a method refuses. */
  public static Bundle emptyTitle() {
    return of(stat("Length"), timeSeries(""));
  }

  /** A value that a method refuses because it may be a secret. */
  public static Bundle secretItself() {
    Secret.file("T00000000/B00000000");
    return bundle("cases");
  }

  /** Null where a method takes a value. */
  public static Bundle noUnit() {
    Unit unit = null;
    return of(stat("Length").unit(unit));
  }

  /** Null among several values. */
  public static Bundle noPanel() {
    return of(stat("Length"), null);
  }

  /** Null in a list. */
  public static Bundle noPanelOfList() {
    return bundle("cases")
        .dashboards(
            "Team", dashboard("queue", "Queue").panels(Arrays.asList(stat("Length"), null)));
  }

  /** Null from a function that a method of ours calls. */
  public static Bundle noResult() {
    return of(Each.<String, Panel>each(List.of("Length"), title -> null).get(0));
  }

  /** A value that a method refuses, in a constant. */
  public static Bundle badConstant() {
    return of(stat("Length").width(Constants.WIDTH).description(Constants.TEAM.name()));
  }

  private static final class Constants {
    static final int WIDTH = 6;
    static final Label TEAM = Label.label("");
  }

  /** An error of the definition's own. */
  public static Bundle ownError() {
    throw new IllegalStateException("the list of queues is empty");
  }

  /** An error of the definition's own in a function that a method of ours calls. */
  public static Bundle ownErrorInLoop() {
    return of(
        Each.each(
                List.of("Length"),
                title -> {
                  String none = null;
                  return stat(none.concat(title));
                })
            .get(0));
  }

  /** A definition that never ends. */
  public static Bundle endless() {
    return endless();
  }

  /** A definition that forgot its bundle. */
  public static Bundle nothing() {
    return null;
  }

  /** A method of ours that fails in a way that none of its values explains. */
  public static Bundle bugInMethod() {
    IllegalStateException bug = new IllegalStateException("never happens");
    StackTraceElement here = bug.getStackTrace()[0];
    bug.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("dev.belfry.grafana.Layout", "place", "Layout.java", 1), here
        });
    throw bug;
  }
}
