package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The templates of a configuration: values, which become files beside it, and files of others.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentRouting<SELF extends FluentRouting<SELF>> extends Fluent<SELF> {

  FluentRouting(ObjectNode node) {
    super(node);
  }

  /**
   * Templates that texts of receivers print by {@link NotificationTemplate#include}. Each becomes a
   * file beside the configuration, in whatever form that is written. API name: {@code templates}.
   *
   * @throws IllegalArgumentException when two of them have one name
   */
  public final SELF templates(NotificationTemplate... templates) {
    return templates(List.of(requireNonNull(templates, "templates")));
  }

  /**
   * Templates that texts of receivers print by {@link NotificationTemplate#include}. Each becomes a
   * file beside the configuration, in whatever form that is written. API name: {@code templates}.
   *
   * @throws IllegalArgumentException when two of them have one name
   */
  public final SELF templates(List<NotificationTemplate> templates) {
    Set<String> names = new HashSet<>();
    NotificationTemplate.listedIn(node()).forEach(there -> names.add(there.name()));
    for (NotificationTemplate one : requireNonNull(templates, "templates")) {
      if (!names.add(one.name())) {
        throw new IllegalArgumentException(
            "templates: expected each name once, got `" + one.name() + "` twice");
      }
    }
    return append(Routing.TEMPLATES, templates);
  }

  /**
   * Files with templates of notifications that are there already, as the Alertmanager names them;
   * {@code *} stands for any part of a name. What they define is not known, so that no text of a
   * receiver is told that its template is missing. API name: {@code templates}.
   *
   * @throws IllegalArgumentException when a path is empty
   */
  public final SELF templateFiles(String... paths) {
    List<Node> files = new ArrayList<>();
    for (String path : requireNonNull(paths, "paths")) {
      files.add(Node.text(Require.filled("path of templates", path)));
    }
    return append(Routing.TEMPLATES, files);
  }
}
