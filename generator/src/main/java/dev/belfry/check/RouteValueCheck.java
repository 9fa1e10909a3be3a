package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.Inhibition;
import dev.belfry.routing.RouteNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Values of labels for which a route asks and that no alert has, or that an alert has and for which
 * no route asks, where the other side has one that is nearly the same.
 */
final class RouteValueCheck implements Check {
  static final String CODE = "alertmanager.near-value";

  private static final String SEVERITY = "severity";
  private static final int SHORT_FORM = 4;
  private static final Pattern TEXTS = Pattern.compile("[\\w-]+(\\|[\\w-]+)*");

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.routings().isEmpty()) {
      return;
    }
    List<Place> alerts = new ArrayList<>();
    inspection.ruleGroups().forEach(group -> alerts.addAll(RuleGroups.alerts(group)));
    Map<String, Set<String>> had = new TreeMap<>();
    for (Place alert : alerts) {
      values(alert, (label, value) -> add(had, label, value));
    }
    Map<String, Set<String>> asked = new TreeMap<>();
    for (RoutingView view : inspection.routings()) {
      for (RouteNode route : view.routes()) {
        values(route.matchers(), (label, value) -> add(asked, label, value));
        routes(view, route, had, report);
      }
      for (Inhibition inhibition : view.tree().inhibitions()) {
        values(inhibition.source(), (label, value) -> add(asked, label, value));
        values(inhibition.target(), (label, value) -> add(asked, label, value));
      }
    }
    alerts.forEach(
        alert -> values(alert, (label, value) -> alert(alert, label, value, asked, report)));
  }

  private static void add(Map<String, Set<String>> values, String label, String value) {
    values.computeIfAbsent(label, none -> new TreeSet<>()).add(value);
  }

  private static void values(Place alert, BiConsumer<String, String> action) {
    RuleGroups.labels(alert)
        .forEach(
            (label, value) -> {
              if (!value.contains("{{")) {
                action.accept(label, value);
              }
            });
  }

  /** The texts that matchers ask for, one or some of which a label has. */
  private static void values(List<AlertMatcher> matchers, BiConsumer<String, String> action) {
    for (AlertMatcher one : matchers) {
      Matcher matcher = one.matcher();
      boolean asksForTexts =
          matcher.operator() == Matcher.Operator.MATCHES
              && TEXTS.matcher(matcher.value()).matches();
      if (asksForTexts || matcher.operator() == Matcher.Operator.EQUAL) {
        String[] values =
            asksForTexts ? matcher.value().split("\\|") : new String[] {matcher.value()};
        for (String value : values) {
          action.accept(matcher.label().name(), value);
        }
      }
    }
  }

  private static void routes(
      RoutingView view, RouteNode route, Map<String, Set<String>> had, Report report) {
    values(
        route.matchers(),
        (label, value) ->
            Slips.of(value, had.getOrDefault(label, Set.of()))
                .ifPresent(
                    near ->
                        report.warning(
                            CODE,
                            RoutingView.subject(route),
                            view.place(route),
                            "no alert of the bundle has `%s` = `%s`; some have `%s`"
                                .formatted(label, value, near),
                            "ask for `" + near + "`")));
  }

  private static void alert(
      Place alert, String label, String value, Map<String, Set<String>> asked, Report report) {
    Set<String> known = asked.getOrDefault(label, Set.of());
    Slips.of(value, known)
        .or(() -> shortForm(label, value, known))
        .ifPresent(
            near ->
                report.warning(
                    CODE,
                    "alert `" + RuleGroups.alertName(alert.node()) + "`",
                    alert,
                    "no route asks for `%s` = `%s`, which this alert has; some ask for `%s`"
                        .formatted(label, value, near),
                    "give the alert `" + near + "`, or add a route for `" + value + "`"));
  }

  /** Severities are written in full or short: {@code warn}, {@code warning}. */
  private static Optional<String> shortForm(String label, String value, Set<String> known) {
    return label.equals(SEVERITY) && value.length() >= SHORT_FORM && !known.contains(value)
        ? known.stream()
            .filter(one -> one.length() >= SHORT_FORM)
            .filter(one -> one.startsWith(value) || value.startsWith(one))
            .findFirst()
        : Optional.empty();
  }
}
