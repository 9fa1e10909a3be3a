package dev.belfry.check;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.Artifact.GrafanaRoutingFile;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of receivers, and files of templates, that Alertmanager can't fill in. It loads them all
 * the same: the notification fails when the first alert comes.
 */
final class NotificationTextCheck implements Check {
  static final String CODE = "alertmanager.template-fails";
  static final String UNKNOWN = "alertmanager.unknown-template";
  static final String UNUSED = "alertmanager.unused-template";
  static final String ANNOTATION = "alertmanager.unknown-annotation";

  private static final Pattern ANNOTATIONS =
      Pattern.compile("\\.(?:Common)?Annotations\\.([a-zA-Z_]\\w*)");

  private static final Consumer<Template.Review> NO_USE = review -> {};

  private static final String HINT =
      "correct it; two opening braces that are meant as such are written {{ \"{{\" }}";

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.routingRoots().isEmpty() && !hasTemplates(inspection.documents())) {
      return;
    }
    NotificationTemplates known = new NotificationTemplates(inspection.documents());
    Set<String> annotations = annotations(inspection);
    for (Place root : inspection.routingRoots()) {
      boolean isWhole = isOfAlertmanager(root, inspection);
      Texts texts = new Texts("", dialect(root, inspection), null, annotations, NO_USE, report);
      check(root, texts, isWhole ? known : null, report);
    }
    for (Document document : inspection.documents()) {
      if (document.isNotificationTemplates()) {
        Place root = Place.of(document.root());
        new Texts(
                document.subject(),
                TemplateDialect.NOTIFICATION,
                known.areAll(true) ? known : null,
                annotations,
                NO_USE,
                report)
            .check("", document.templates(), range -> root.at(String.valueOf(range.from())));
      }
    }
  }

  /** Whether it is known which templates there are, as far as the configuration knows it. */
  private static boolean isOfAlertmanager(Place root, Inspection inspection) {
    return inspection.documents().stream()
        .anyMatch(document -> document.isAlertmanager() && document.model() == root.node());
  }

  /** What goes to several places is held against what Alertmanager has. */
  private static TemplateDialect dialect(Place root, Inspection inspection) {
    List<Artifact> users =
        inspection.bundle().artifacts().stream()
            .filter(one -> one.routes().filter(tree -> tree.node() == root.node()).isPresent())
            .toList();
    boolean isForGrafana =
        !users.isEmpty() && users.stream().allMatch(GrafanaRoutingFile.class::isInstance);
    return isForGrafana ? TemplateDialect.GRAFANA : TemplateDialect.NOTIFICATION;
  }

  /** The annotations of the alerts at hand. */
  private static boolean hasTemplates(List<Document> documents) {
    for (Document document : documents) {
      if (document.isNotificationTemplates()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> annotations(Inspection inspection) {
    Set<String> names = new TreeSet<>();
    for (Place group : inspection.ruleGroups()) {
      for (Place alert : RuleGroups.alerts(group)) {
        alert.node().object("annotations").forEach((name, text) -> names.add(name));
      }
    }
    return names;
  }

  /** Given what all texts of the tree have in common. */
  private static void check(
      Place root, Texts common, NotificationTemplates ofFiles, Report report) {
    List<NotificationTemplate> listed = NotificationTemplate.listedIn(root.node());
    boolean namesFiles = root.node().array("templates").size() > listed.size();
    NotificationTemplates known = ofFiles == null ? null : ofFiles.with(listed);
    NotificationTemplates all = known != null && known.areAll(namesFiles) ? known : null;
    UsedTemplates used = new UsedTemplates(listed);
    for (Place receiver : root.each("receivers")) {
      String name = receiver.node().text("name").orElse("");
      common.of("receiver `" + name + "`", all, used::usedBy).walk(receiver);
    }
    for (Place place : root.each("templates")) {
      NotificationTemplate template = NotificationTemplate.of(place.node());
      if (!listed.contains(template)) {
        continue; // Others may list what is none.
      }
      String subject = "template `" + template.name() + "`";
      common.of(subject, all, NO_USE).check("", used.text(template), range -> place);
      if (!used.isUsed(template) && !namesFiles) {
        String hint = "print it by .include() in a text of a receiver, or leave it out";
        report.warning(UNUSED, subject, place, "no text of a receiver prints this template", hint);
      }
    }
  }

  /**
   * The texts of one subject.
   *
   * @param dialect who fills them in
   * @param known the templates that there are; null where others may be, too
   * @param annotations what alerts have
   * @param use takes what was told of each text
   */
  private record Texts(
      String subject,
      TemplateDialect dialect,
      NotificationTemplates known,
      Set<String> annotations,
      Consumer<Template.Review> use,
      Report report) {

    Texts of(String other, NotificationTemplates templates, Consumer<Template.Review> consumer) {
      return new Texts(other, dialect, templates, annotations, consumer, report);
    }

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
      annotations(before, text, places);
      try {
        Template.Review review = Template.parse(text, dialect).review();
        use.accept(review);
        for (TemplateProblem problem : review.problems()) {
          SourceRange source = problem.source();
          String said = at(before, text, source) + problem.message();
          report.error(CODE, subject, places.apply(source), said, problem.hint());
        }
        for (Template.Use one : review.inclusions()) {
          if (known != null && !known.has(one.name())) {
            String said = at(before, text, one.source()) + unknown(one.name());
            String hint =
                "another name, a template that the configuration lists, or a file that defines it";
            report.error(UNKNOWN, subject, places.apply(one.source()), said, hint);
          }
        }
      } catch (TemplateException e) {
        SourceRange source = new SourceRange(e.from(), e.to());
        String said = at(before, text, source) + e.getMessage();
        report.error(CODE, subject, places.apply(source), said, HINT);
      }
    }

    private void annotations(String before, String text, Function<SourceRange, Place> places) {
      if (annotations.isEmpty() || !text.contains("Annotations.")) {
        return;
      }
      Matcher printed = ANNOTATIONS.matcher(text);
      while (printed.find()) {
        SourceRange source = new SourceRange(printed.start(), printed.end());
        Slips.of(printed.group(1), annotations)
            .ifPresent(
                near ->
                    report.warning(
                        ANNOTATION,
                        subject,
                        places.apply(source),
                        at(before, text, source)
                            + "no alert of the bundle has the annotation `"
                            + printed.group(1)
                            + "`",
                        "print `" + near + "`"));
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
