package dev.belfry.bundle;

import java.util.List;

/** What an {@link OwnCheck} looks at. What a part says is as in the files of its target. */
public interface CheckedBundle {

  /** The bundle itself, for what its parts do not tell. */
  Bundle bundle();

  /** The dashboards, as in the JSON model that Grafana imports, their panels in place. */
  List<CheckedPart> dashboards();

  /** The panels of all dashboards, but no rows; around each of them is its dashboard. */
  List<CheckedPart> panels();

  /** The rule groups, those in files and those in objects for Kubernetes. */
  List<CheckedPart> ruleGroups();

  /** The alerts; around each of them is its rule group. */
  List<CheckedPart> alerts();

  /** The rules that record; around each of them is its rule group. */
  List<CheckedPart> recordings();

  /** The objects for Kubernetes. */
  List<CheckedPart> resources();

  /** The configurations of Alertmanager. */
  List<CheckedPart> routings();
}
