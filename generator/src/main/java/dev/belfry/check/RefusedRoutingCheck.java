package dev.belfry.check;

import dev.belfry.routing.RoutingException;
import dev.belfry.routing.RoutingTree;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Routes, matchers and times that Alertmanager would refuse to load. */
final class RefusedRoutingCheck implements Check {
  static final String CODE = "alertmanager.refused";

  private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?\\.?");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place root : inspection.routingRoots()) {
      try {
        RoutingTree.of(root.node());
      } catch (RoutingException e) {
        if (!isReportedElsewhere(e)) {
          report.error(
              CODE,
              "the configuration of Alertmanager",
              at(root, e.place()),
              "Alertmanager would refuse this: " + e.problem(),
              "correct it at the place named");
        }
      }
    }
  }

  /** Two receivers of one name have a finding of their own. */
  private static boolean isReportedElsewhere(RoutingException e) {
    return e.place().startsWith("receivers[");
  }

  /** The innermost object on the way to what is wrong. */
  private static Place at(Place root, String path) {
    Place place = root;
    Matcher steps = STEP.matcher(path);
    while (steps.lookingAt()) {
      Node next = place.node().get(steps.group(1)).orElse(null);
      if (next instanceof ArrayNode list && steps.group(2) != null) {
        next = list.get(Integer.parseInt(steps.group(2)));
      }
      if (!(next instanceof ObjectNode object)) {
        return place.at(steps.group(1));
      }
      place = place.inside(object);
      steps.region(steps.end(), path.length());
    }
    return place;
  }
}
