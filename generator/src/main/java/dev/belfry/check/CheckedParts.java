package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.CheckedBundle;
import dev.belfry.bundle.CheckedPart;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a check of the user's own looks at, and how its findings come to the report. */
final class CheckedParts implements CheckedBundle {
  private final Inspection inspection;
  private final Report report;
  private final String code;

  CheckedParts(Inspection inspection, Report report, String code) {
    this.inspection = inspection;
    this.report = report;
    this.code = code;
  }

  @Override
  public Bundle bundle() {
    return inspection.bundle();
  }

  @Override
  public List<CheckedPart> dashboards() {
    return inspection.dashboards().stream().<CheckedPart>map(this::dashboard).toList();
  }

  private Part dashboard(DashboardView dashboard) {
    String name = dashboard.node().text("uid").orElse("");
    return new Part(dashboard.place(), dashboard.subject(), name, null);
  }

  @Override
  public List<CheckedPart> panels() {
    List<CheckedPart> panels = new ArrayList<>();
    for (DashboardView dashboard : inspection.dashboards()) {
      Part around = dashboard(dashboard);
      for (PanelView panel : dashboard.panels()) {
        if (!panel.isRow()) {
          panels.add(new Part(panel.place(), around.subject, panel.title(), around));
        }
      }
    }
    return panels;
  }

  @Override
  public List<CheckedPart> ruleGroups() {
    return inspection.ruleGroups().stream().<CheckedPart>map(this::ruleGroup).toList();
  }

  private Part ruleGroup(Place group) {
    String subject = RuleGroups.subject(group.node());
    return new Part(group, subject, RuleGroups.name(group.node()), null);
  }

  @Override
  public List<CheckedPart> alerts() {
    return rules("alert");
  }

  @Override
  public List<CheckedPart> recordings() {
    return rules("record");
  }

  private List<CheckedPart> rules(String kind) {
    List<CheckedPart> rules = new ArrayList<>();
    for (Place group : inspection.ruleGroups()) {
      Part around = ruleGroup(group);
      for (Place rule : RuleGroups.rules(group)) {
        rule.node()
            .text(kind)
            .ifPresent(name -> rules.add(new Part(rule, around.subject, name, around)));
      }
    }
    return rules;
  }

  @Override
  public List<CheckedPart> resources() {
    List<CheckedPart> resources = new ArrayList<>();
    for (ResourceFile file : inspection.bundle().artifacts(ResourceFile.class)) {
      ObjectNode node = file.resource().node();
      String name = node.object("metadata").text("name").orElse("");
      String subject = node.text("kind").orElse("") + " `" + name + "`";
      resources.add(new Part(Place.of(node), subject, name, null));
    }
    return resources;
  }

  @Override
  public List<CheckedPart> routings() {
    return inspection.routingRoots().stream()
        .<CheckedPart>map(
            root -> new Part(root, "the configuration of Alertmanager", "alertmanager", null))
        .toList();
  }

  /** A part at its place. */
  private final class Part implements CheckedPart {
    private final Place place;
    private final String subject;
    private final String name;
    private final CheckedPart around;

    Part(Place place, String subject, String name, CheckedPart around) {
      this.place = place;
      this.subject = subject;
      this.name = name;
      this.around = around;
    }

    @Override
    public ObjectNode node() {
      return place.node();
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Optional<CheckedPart> around() {
      return Optional.ofNullable(around);
    }

    @Override
    public void error(String message, String hint) {
      report.error(code, subject, place, message, hint);
    }

    @Override
    public void warning(String message, String hint) {
      report.warning(code, subject, place, message, hint);
    }

    @Override
    public void note(String message, String hint) {
      report.note(code, subject, place, message, hint);
    }
  }
}
