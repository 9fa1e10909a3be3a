package dev.belfry.check;

import dev.belfry.common.SourceRange;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateDialect;
import dev.belfry.template.TemplateException;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A label or annotation of an alert that Prometheus fills in. */
final class AlertText {
  private static final int LONGEST = 60;

  private final Place group;
  private final Place alert;
  private final String part;
  private final String name;
  private final String text;
  private final Reading reading;

  private AlertText(
      Place group, Place alert, String part, String name, String text, Reading reading) {
    this.group = group;
    this.alert = alert;
    this.part = part;
    this.name = name;
    this.text = text;
    this.reading = reading;
  }

  /** What can be told of a text, or why it can't be read; the other is null. */
  private record Reading(Template.Review review, TemplateException problem) {
    static Reading of(String text) {
      try {
        return new Reading(Template.parse(text, TemplateDialect.RULE).review(), null);
      } catch (TemplateException e) {
        return new Reading(null, e);
      }
    }
  }

  /** The texts of the alerts of these groups in which something is filled in. */
  static List<AlertText> in(List<Place> groups) {
    List<AlertText> texts = new ArrayList<>();
    Map<String, Reading> readings = new HashMap<>(); // Many alerts say the same.
    for (Place group : groups) {
      for (Place alert : RuleGroups.alerts(group)) {
        add(group, alert, "labels", readings, texts);
        add(group, alert, "annotations", readings, texts);
      }
    }
    return texts;
  }

  private static void add(
      Place group, Place alert, String part, Map<String, Reading> readings, List<AlertText> texts) {
    alert
        .node()
        .object(part)
        .forEach(
            (name, value) -> {
              if (value instanceof StringNode text && text.value().contains("{{")) {
                Reading reading = readings.computeIfAbsent(text.value(), Reading::of);
                texts.add(new AlertText(group, alert, part, name, text.value(), reading));
              }
            });
  }

  /** What can be told of it; empty when it can't be read. */
  Optional<Template.Review> review() {
    return Optional.ofNullable(reading.review());
  }

  /** Why it can't be read. */
  Optional<TemplateException> problem() {
    return Optional.ofNullable(reading.problem());
  }

  Place group() {
    return group;
  }

  Place alert() {
    return alert;
  }

  boolean isLabel() {
    return part.equals("labels");
  }

  /** Where a finding about it points. */
  Place place() {
    return alert.inside(part).at(name);
  }

  /** What it belongs to, for messages. */
  String subject() {
    return RuleGroups.subject(group.node());
  }

  /** The text as the start of a sentence. */
  String described() {
    return "`" + name + "` of alert `" + RuleGroups.alertName(alert.node()) + "`";
  }

  /** A piece of the text in back-ticks, shortened if it is long. */
  String quoted(SourceRange range) {
    return quoted(text, range);
  }

  /** A piece of any text in back-ticks, shortened if it is long. */
  static String quoted(String text, SourceRange range) {
    String piece = text.substring(range.from(), range.to());
    if (piece.length() <= LONGEST) {
      return "`" + piece + "`";
    }
    boolean cut = Character.isHighSurrogate(piece.charAt(LONGEST - 1));
    return "`" + piece.substring(0, cut ? LONGEST - 1 : LONGEST) + "...`";
  }
}
