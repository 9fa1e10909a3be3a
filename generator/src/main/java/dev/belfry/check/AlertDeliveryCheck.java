package dev.belfry.check;

import dev.belfry.bundle.Artifact.GrafanaRoutingFile;
import dev.belfry.bundle.Artifact.GrafanaRulesFile;
import dev.belfry.common.Label;
import dev.belfry.render.RuleParts;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.RouteNode;
import dev.belfry.rules.GrafanaRules;
import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Alerts that nobody hears of, and such that only the root hears of although it looks as if a route
 * had been made for them.
 *
 * <p>What an alert's labels are is known where its rule sets them. A label that other alerts of the
 * same files set, and that this one's expression drops, is missing; others may have any value.
 */
final class AlertDeliveryCheck implements Check {
  static final String ONLY_DEFAULT = "alertmanager.only-default-receiver";
  static final String NOBODY = "alertmanager.alert-reaches-nobody";

  private static final String SEVERITY = "severity";
  private static final Set<String> NO_CHANNEL = Set.of("name", "labels");

  @Override
  public void check(Inspection inspection, Report report) {
    List<RoutingView> views = inspection.routings();
    if (views.isEmpty()) {
      return;
    }
    Set<String> ownLabels = new TreeSet<>();
    for (Place group : inspection.ruleGroups()) {
      RuleGroups.alerts(group)
          .forEach(alert -> ownLabels.addAll(RuleGroups.labels(alert).keySet()));
    }
    List<RoutingView> ofGrafana =
        views.stream().filter(view -> isOfGrafana(view, inspection)).toList();
    List<RoutingView> ofAlertmanager =
        views.stream().filter(view -> isOfAlertmanager(view, inspection)).toList();
    Map<ObjectNode, List<GrafanaRules>> rules = rulesOfGrafana(inspection);
    for (Place group : inspection.ruleGroups()) {
      List<RoutingView> ofGroup = inspection.isOfGrafana(group) ? ofGrafana : ofAlertmanager;
      for (Place alert : RuleGroups.alerts(group)) {
        List<AlertMatcher> known = known(alert, ownLabels, inspection.expressions());
        if (!isToldDirectly(alert, rules.getOrDefault(group.node(), List.of()))) {
          ofGroup.forEach(view -> check(alert, known, view, report));
        }
      }
    }
  }

  /** Grafana asks its own routes for the alerts that it evaluates itself. */
  private static boolean isOfGrafana(RoutingView view, Inspection inspection) {
    return inspection.bundle().artifacts(GrafanaRoutingFile.class).stream()
        .anyMatch(file -> file.routing().node() == view.root().node());
  }

  /** Who else evaluates alerts tells Alertmanager. */
  private static boolean isOfAlertmanager(RoutingView view, Inspection inspection) {
    return inspection.documents().stream()
        .anyMatch(document -> document.isAlertmanager() && document.model() == view.root().node());
  }

  /** The rules of Grafana that a group is a part of. */
  private static Map<ObjectNode, List<GrafanaRules>> rulesOfGrafana(Inspection inspection) {
    Map<ObjectNode, List<GrafanaRules>> rules = new IdentityHashMap<>();
    for (GrafanaRulesFile file : inspection.bundle().artifacts(GrafanaRulesFile.class)) {
      for (RuleGroup group : file.rules().groups()) {
        rules.computeIfAbsent(group.node(), none -> new ArrayList<>()).add(file.rules());
      }
    }
    return rules;
  }

  /** Whether a rule of Grafana names a receiver itself. */
  private static boolean isToldDirectly(Place alert, List<GrafanaRules> ofGroup) {
    return ofGroup.stream()
        .anyMatch(
            rules ->
                rules
                    .settingsOf(RuleParts.name(alert.node()))
                    .node()
                    .get("notification_settings")
                    .isPresent());
  }

  private static List<AlertMatcher> known(
      Place alert, Set<String> ownLabels, Expressions expressions) {
    List<AlertMatcher> known = new ArrayList<>();
    known.add(AlertMatcher.of(Label.ALERTNAME.is(RuleGroups.alertName(alert.node()))));
    Map<String, String> labels = RuleGroups.labels(alert);
    labels.forEach(
        (name, value) -> {
          if (!value.contains("{{")) {
            known.add(AlertMatcher.of(new Label(name).is(value)));
          }
        });
    Optional<Set<String>> flow = flow(alert, expressions);
    for (String name : ownLabels) {
      if (!labels.containsKey(name) && flow.isPresent() && !flow.get().contains(name)) {
        known.add(AlertMatcher.of(new Label(name).is("")));
      }
    }
    return known;
  }

  /** What the catalogue says of labels does not count: it may know less than there is. */
  private static Optional<Set<String>> flow(Place alert, Expressions expressions) {
    return expressions
        .of(alert)
        .filter(PlacedExpression::isTyped)
        .map(one -> one.labelsOf(one.expression()))
        .orElseGet(() -> RuleGroups.logs(alert.node()).flatMap(LogLabels::of));
  }

  private static void check(
      Place alert, List<AlertMatcher> known, RoutingView view, Report report) {
    List<RouteNode> ends =
        view.routes().stream().filter(route -> view.mayEnd(route, known)).toList();
    String name = RuleGroups.alertName(alert.node());
    if (!ends.isEmpty() && ends.stream().allMatch(route -> isSilent(view, route))) {
      report.warning(
          NOBODY,
          "alert `" + name + "`",
          alert,
          "nobody hears of this alert: `" + ends.get(0).receiver() + "` has no channel",
          "add a route for it, or a channel to the receiver");
    } else if (ends.equals(List.of(view.tree().root()))) {
      severityRoute(known, view).ifPresent(route -> missed(route, alert, view, report));
    }
  }

  private static void missed(RouteNode route, Place alert, RoutingView view, Report report) {
    report.warning(
        ONLY_DEFAULT,
        "alert `" + RuleGroups.alertName(alert.node()) + "`",
        alert,
        "only the receiver `"
            + view.tree().root().receiver()
            + "` of the root hears of this alert, although the route `"
            + route.key()
            + "` is for its severity",
        "give the alert the labels that the route asks for, or add a route for it");
  }

  private static boolean isSilent(RoutingView view, RouteNode route) {
    return view.root().each("receivers").stream()
        .map(Place::node)
        .filter(receiver -> receiver.text("name").orElse("").equals(route.receiver()))
        .allMatch(AlertDeliveryCheck::hasNoChannel);
  }

  private static boolean hasNoChannel(ObjectNode receiver) {
    for (int i = 0; i < receiver.size(); i++) {
      if (!NO_CHANNEL.contains(receiver.name(i))) {
        return false;
      }
    }
    return true;
  }

  /** A route that asks for the severity of the alert, and for more that it does not meet. */
  private static Optional<RouteNode> severityRoute(List<AlertMatcher> known, RoutingView view) {
    Optional<String> severity =
        known.stream()
            .map(AlertMatcher::matcher)
            .filter(one -> one.label().name().equals(SEVERITY) && !one.value().isEmpty())
            .map(one -> one.value())
            .findFirst();
    return severity.flatMap(
        value ->
            view.routes().stream()
                .filter(route -> view.state(route) == RoutingView.State.REACHED)
                .filter(route -> asksFor(route, value))
                .findFirst());
  }

  private static boolean asksFor(RouteNode route, String severity) {
    return route.matchers().stream()
        .anyMatch(
            one ->
                one.matcher().label().name().equals(SEVERITY)
                    && one.fits(Map.of(SEVERITY, severity))
                    && !one.fits(Map.of()));
  }
}
