package dev.belfry.check;

import dev.belfry.routing.Inhibition;
import dev.belfry.routing.PossibleAlerts;
import java.util.List;

/** Inhibitions that keep too much quiet, or nothing. */
final class InhibitionCheck implements Check {
  static final String WITHOUT_EQUAL = "alertmanager.inhibition-without-equal";
  static final String ITSELF = "alertmanager.inhibition-mutes-itself";

  @Override
  public void check(Inspection inspection, Report report) {
    for (RoutingView view : inspection.routings()) {
      for (Inhibition rule : view.tree().inhibitions()) {
        check(rule, view.root().inside(rule.node()), report);
      }
    }
  }

  private static void check(Inhibition rule, Place place, Report report) {
    String subject = "inhibition `" + rule + "`";
    if (rule.equal().isEmpty()) {
      report.warning(
          WITHOUT_EQUAL,
          subject,
          place,
          "any alert that fits the first side keeps all of the other side quiet, whatever they are"
              + " about",
          "add .ifSame(...) with the labels that tell what an alert is about");
    }
    if (!PossibleAlerts.exist(rule.target(), List.of(rule.source()))) {
      report.warning(
          ITSELF,
          subject,
          place,
          "every alert that is to be kept quiet fits the first side as well, and of alerts that fit"
              + " both sides none keeps another quiet",
          "tell the two sides apart, such as by severity");
    }
  }
}
