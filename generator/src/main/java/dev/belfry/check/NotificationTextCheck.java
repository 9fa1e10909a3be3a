package dev.belfry.check;

import dev.belfry.common.SourceRange;
import dev.belfry.render.Document;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateDialect;
import dev.belfry.template.TemplateException;
import dev.belfry.template.TemplateProblem;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.function.Function;

/**
 * Texts of receivers, and files of templates, that Alertmanager can't fill in. It loads them all
 * the same: the notification fails when the first alert comes.
 */
final class NotificationTextCheck implements Check {
  static final String CODE = "alertmanager.template-fails";
  static final String UNKNOWN = "alertmanager.unknown-template";

  private static final String HINT =
      "correct it; two opening braces that are meant as such are written {{ \"{{\" }}";

  @Override
  public void check(Inspection inspection, Report report) {
    NotificationTemplates known = new NotificationTemplates(inspection.documents());
    for (Place root : RoutingView.roots(inspection.documents())) {
      boolean areAll = known.areAll(root.node().array("templates").size() > 0);
      for (Place receiver : root.each("receivers")) {
        String name = receiver.node().text("name").orElse("");
        new Texts("receiver `" + name + "`", areAll ? known : null, report).walk(receiver);
      }
    }
    for (Document document : inspection.documents()) {
      if (document.isNotificationTemplates()) {
        Place root = Place.of(document.root());
        new Texts(document.subject(), known.areAll(true) ? known : null, report)
            .check("", document.templates(), range -> root.at(String.valueOf(range.from())));
      }
    }
  }

  /**
   * The texts of one subject.
   *
   * @param known the templates that there are; null where others may be, too
   */
  private record Texts(String subject, NotificationTemplates known, Report report) {

    void walk(Place place) {
      place.node().forEach((name, value) -> walk(place, name, value));
    }

    private void walk(Place place, String name, Node value) {
      if (value instanceof ObjectNode object) {
        walk(place.inside(object));
      } else if (value instanceof ArrayNode list) {
        list.items().forEach(item -> walk(place, name, item));
      } else if (value instanceof StringNode text && text.value().contains("{{")) {
        check("`" + name + "`, at ", text.value(), range -> place.at(name));
      }
    }

    void check(String before, String text, Function<SourceRange, Place> places) {
      try {
        Template.Review review = Template.parse(text, TemplateDialect.NOTIFICATION).review();
        for (TemplateProblem problem : review.problems()) {
          SourceRange source = problem.source();
          String said = at(before, text, source) + problem.message();
          report.error(CODE, subject, places.apply(source), said, problem.hint());
        }
        for (Template.Use use : review.inclusions()) {
          if (known != null && !known.has(use.name())) {
            String said = at(before, text, use.source()) + unknown(use.name());
            String hint = "another name, or a file that defines it";
            report.error(UNKNOWN, subject, places.apply(use.source()), said, hint);
          }
        }
      } catch (TemplateException e) {
        SourceRange source = new SourceRange(e.from(), e.to());
        String said = at(before, text, source) + e.getMessage();
        report.error(CODE, subject, places.apply(source), said, HINT);
      }
    }

    private String unknown(String name) {
      return "there is no template `" + name + "`" + known.near(name);
    }

    private static String at(String before, String text, SourceRange source) {
      String piece = AlertText.quoted(text, source);
      return piece.equals("``") ? before.replace(", at ", ": ") : before + piece + ": ";
    }
  }
}
