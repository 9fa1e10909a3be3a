package dev.belfry.check;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateDialect;
import dev.belfry.template.TemplateException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the templates that a configuration lists are printed, and with what. */
final class UsedTemplates {
  private final Map<String, NotificationTemplate> templates = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> givenAll = new HashSet<>();

  /** None of them is printed yet, but those that take the place of Alertmanager's own. */
  UsedTemplates(List<NotificationTemplate> listed) {
    listed.forEach(one -> templates.put(one.name(), one));
    for (NotificationTemplate one : listed) {
      if (NotificationTemplates.isOwn(one.name())) {
        use(one.name(), false);
      }
    }
  }

  /** Notes what a text prints, and what that prints in turn. */
  void usedBy(Template.Review text) {
    for (Template.Use use : text.inclusions()) {
      use(use.name(), text.givenAll().contains(use.name()));
    }
  }

  private void use(String name, boolean withAll) {
    boolean isNew = used.add(name);
    boolean isGivenMore = withAll && givenAll.add(name);
    NotificationTemplate template = templates.get(name);
    if (template != null && (isNew || isGivenMore)) {
      try {
        usedBy(Template.parse(text(template), TemplateDialect.NOTIFICATION).review());
      } catch (TemplateException e) {
        return; // It is told where the template itself is looked at.
      }
    }
  }

  boolean isUsed(NotificationTemplate template) {
    return used.contains(template.name());
  }

  /**
   * What is to be looked at: the text, if it is given all the data of a notification somewhere;
   * else its definition, in which the dot may be anything. One that can't be read comes first, as a
   * text that ends its own definition, or holds another one.
   */
  String text(NotificationTemplate template) {
    if (!canBeRead(template.text())) {
      return template.text();
    }
    boolean isWhole = canBeRead(template.definition());
    return isWhole && givenAll.contains(template.name()) ? template.text() : template.definition();
  }

  private static boolean canBeRead(String text) {
    try {
      Template.parse(text, TemplateDialect.NOTIFICATION);
      return true;
    } catch (TemplateException e) {
      return false;
    }
  }
}
