package dev.belfry.check;

import dev.belfry.common.SourceRange;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateDialect;
import dev.belfry.template.TemplateException;
import dev.belfry.template.TemplateProblem;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;

/**
 * Texts of receivers that Alertmanager can't fill in. It loads them all the same: the notification
 * fails when the first alert comes.
 */
final class NotificationTextCheck implements Check {
  static final String CODE = "alertmanager.template-fails";

  private static final String HINT =
      "correct it; two opening braces that are meant as such are written {{ \"{{\" }}";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place root : RoutingView.roots(inspection.documents())) {
      for (Place receiver : root.each("receivers")) {
        String name = receiver.node().text("name").orElse("");
        walk(receiver, "receiver `" + name + "`", report);
      }
    }
  }

  private static void walk(Place place, String subject, Report report) {
    place.node().forEach((name, value) -> walk(place, name, value, subject, report));
  }

  private static void walk(Place place, String name, Node value, String subject, Report report) {
    if (value instanceof ObjectNode object) {
      walk(place.inside(object), subject, report);
    } else if (value instanceof ArrayNode list) {
      list.items().forEach(item -> walk(place, name, item, subject, report));
    } else if (value instanceof StringNode text && text.value().contains("{{")) {
      check(place.at(name), name, text.value(), subject, report);
    }
  }

  private static void check(Place place, String name, String text, String subject, Report report) {
    try {
      for (TemplateProblem problem :
          Template.parse(text, TemplateDialect.NOTIFICATION).review().problems()) {
        String said = AlertText.quoted(text, problem.source());
        report.error(CODE, subject, place, at(name, said) + problem.message(), problem.hint());
      }
    } catch (TemplateException e) {
      String said = AlertText.quoted(text, new SourceRange(e.from(), e.to()));
      report.error(CODE, subject, place, at(name, said) + e.getMessage(), HINT);
    }
  }

  private static String at(String name, String piece) {
    return "`" + name + "`" + (piece.equals("``") ? "" : ", at " + piece) + ": ";
  }
}
