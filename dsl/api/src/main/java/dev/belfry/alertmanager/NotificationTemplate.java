package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with a name that several receivers print, filled in by Go's {@code text/template} with
 * what Alertmanager knows of a notification. The configuration lists it by {@code templates(..)}.
 */
public final class NotificationTemplate extends Fluent<NotificationTemplate> {
  /** It is the name of a file, and of an entry of a Secret. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][-._A-Za-z0-9]*");

  private static final String LIST = "templates";

  private NotificationTemplate(ObjectNode node) {
    super(node);
  }

  static NotificationTemplate of(String name, String text) {
    Require.match(
        "name of the template",
        name,
        NAME,
        "letters, digits, `.`, `_` and `-`, as it names a file, too");
    return new NotificationTemplate(
        Node.object()
            .startedHere()
            .with("name", Node.text(name))
            .with("text", Node.text(Require.filled("text of the template", text))));
  }

  /** The templates that a configuration lists as values, in its order; others may list anything. */
  public static List<NotificationTemplate> listedIn(ObjectNode routing) {
    List<NotificationTemplate> listed = new ArrayList<>();
    for (Node one : requireNonNull(routing, "routing").array(LIST).items()) {
      if (one instanceof ObjectNode object
          && object.text("name").isPresent()
          && object.text("text").isPresent()) {
        listed.add(of(object));
      }
    }
    return listed;
  }

  /** One of the templates that a configuration lists as values. */
  public static NotificationTemplate of(ObjectNode listed) {
    return new NotificationTemplate(requireNonNull(listed, "listed"));
  }

  @Override
  protected NotificationTemplate with(ObjectNode changed) {
    return new NotificationTemplate(changed);
  }

  /**
   * The action that prints it in a text of a receiver: {@code {{ template "team.title" . }}}. It
   * may stand between other words.
   */
  public String include() {
    return "{{ template \"" + name() + "\" . }}";
  }

  /** The name, by which other templates print it. */
  public String name() {
    return node().text("name").orElseThrow();
  }

  /** What it says. */
  public String text() {
    return node().text("text").orElseThrow();
  }

  /** The name of the file that defines it. */
  public String fileName() {
    return name() + ".tmpl";
  }

  /** What the file says that defines it. */
  public String definition() {
    return "{{ define \"" + name() + "\" }}" + text() + "{{ end }}\n";
  }
}
