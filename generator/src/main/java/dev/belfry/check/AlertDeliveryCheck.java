package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.RouteNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    List<RoutingView> views =
        inspection.routings().stream().filter(view -> isOfAlertmanager(view, inspection)).toList();
    if (views.isEmpty()) {
      return;
    }
    List<Place> alerts =
        inspection.ruleGroups().stream()
            .flatMap(group -> RuleGroups.alerts(group).stream())
            .toList();
    Set<String> ownLabels = new TreeSet<>();
    alerts.forEach(alert -> ownLabels.addAll(labels(alert).keySet()));
    for (Place alert : alerts) {
      List<AlertMatcher> known = known(alert, ownLabels);
      for (RoutingView view : views) {
        check(alert, known, view, report);
      }
    }
  }

  /** What Prometheus alerts does not come to Grafana. */
  private static boolean isOfAlertmanager(RoutingView view, Inspection inspection) {
    return inspection.documents().stream()
        .anyMatch(document -> document.root() == view.root().node());
  }

  /** The labels that the group and the rule set. */
  private static Map<String, String> labels(Place alert) {
    Map<String, String> labels = new TreeMap<>();
    add(alert.around().node().object("labels"), labels);
    add(alert.node().object("labels"), labels);
    return labels;
  }

  private static void add(ObjectNode object, Map<String, String> labels) {
    object.forEach(
        (name, value) -> {
          if (value instanceof StringNode text) {
            labels.put(name, text.value());
          }
        });
  }

  private static List<AlertMatcher> known(Place alert, Set<String> ownLabels) {
    List<AlertMatcher> known = new ArrayList<>();
    known.add(AlertMatcher.of(Label.ALERTNAME.is(RuleGroups.alertName(alert.node()))));
    Map<String, String> labels = labels(alert);
    labels.forEach(
        (name, value) -> {
          if (!value.contains("{{")) {
            known.add(AlertMatcher.of(new Label(name).is(value)));
          }
        });
    Optional<Set<String>> flow = flow(alert.node());
    for (String name : ownLabels) {
      if (!labels.containsKey(name) && flow.isPresent() && !flow.get().contains(name)) {
        known.add(AlertMatcher.of(new Label(name).is("")));
      }
    }
    return known;
  }

  private static Optional<Set<String>> flow(ObjectNode alert) {
    return alert
        .notes()
        .source("expr")
        .flatMap(source -> LabelFlow.OF_UNKNOWN.labelsOf(((PromQlExpression) source).expression()));
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
      severityRoute(known, view)
          .ifPresent(
              route ->
                  report.warning(
                      ONLY_DEFAULT,
                      "alert `" + name + "`",
                      alert,
                      "only the receiver `"
                          + view.tree().root().receiver()
                          + "` of the root hears of this alert, although the route `"
                          + route.key()
                          + "` is for its severity",
                      "give the alert the labels that the route asks for, or add a route for it"));
    }
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
