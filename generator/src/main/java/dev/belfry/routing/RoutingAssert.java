package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Label;
import dev.belfry.common.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For tests: what becomes of an alert. Each method fails with an {@link AssertionError} that says
 * what the configuration does instead.
 *
 * <pre>{@code
 * assertThat(routing)
 *     .alert(firing(ApiAlerts.slow()).with(TEAM, "api"))
 *     .reaches(CHANNEL)
 *     .groupedBy(ALERTNAME, TEAM)
 *     .isInhibitedBy(firing(ApiAlerts.down()).with(TEAM, "api"))
 *     .isMutedAt(Instant.parse("2026-11-25T23:00:00Z"));
 * }</pre>
 */
public final class RoutingAssert {
  private final RoutingTree tree;

  private RoutingAssert(RoutingTree tree) {
    this.tree = tree;
  }

  /** Looks at a configuration that was written in Java. */
  public static RoutingAssert assertThat(Routing routing) {
    return assertThat(RoutingTree.of(routing));
  }

  /** Looks at any configuration. */
  public static RoutingAssert assertThat(RoutingTree tree) {
    return new RoutingAssert(requireNonNull(tree, "tree"));
  }

  /** Looks at what becomes of an alert. */
  public OfAlert alert(FiringAlert alert) {
    requireNonNull(alert, "alert");
    return new OfAlert(tree, alert, tree.deliveries(alert.labels()));
  }

  /** Looks at what becomes of an alert with these labels. */
  public OfAlert alert(Map<String, String> labels) {
    return alert(new FiringAlert(labels));
  }

  /** What becomes of one alert. */
  public static final class OfAlert {
    private final RoutingTree tree;
    private final FiringAlert alert;
    private final List<Delivery> deliveries;

    private OfAlert(RoutingTree tree, FiringAlert alert, List<Delivery> deliveries) {
      this.tree = tree;
      this.alert = alert;
      this.deliveries = deliveries;
    }

    /** Expects that these get it and nobody else, in this order. */
    public OfAlert reaches(Receiver... receivers) {
      return reaches(
          Arrays.stream(requireNonNull(receivers, "receivers")).map(OfAlert::name).toList());
    }

    /** Expects that receivers of these names get it and nobody else, in this order. */
    public OfAlert reaches(List<String> receivers) {
      return expect("to reach", receivers, deliveries.stream().map(Delivery::receiver).toList());
    }

    private static String name(Receiver receiver) {
      return receiver.node().text("name").orElseThrow();
    }

    /** From here on looks only at what this receiver gets. */
    public OfAlert at(Receiver receiver) {
      String name = name(requireNonNull(receiver, "receiver"));
      List<Delivery> there =
          deliveries.stream().filter(delivery -> delivery.receiver().equals(name)).toList();
      if (there.isEmpty()) {
        throw failure("to reach", name, deliveries.stream().map(Delivery::receiver).toList());
      }
      return new OfAlert(tree, alert, there);
    }

    /** Expects that it is told together with alerts that agree in these labels. */
    public OfAlert groupedBy(Label... labels) {
      List<String> names =
          Arrays.stream(requireNonNull(labels, "labels")).map(Label::name).sorted().toList();
      return each(
          "to be grouped by",
          names,
          route ->
              route.groups().all()
                  ? List.of("...")
                  : List.copyOf(new TreeSet<>(route.groups().labels())));
    }

    /** Expects that it is told on its own, as it is grouped by all of its labels. */
    public OfAlert groupedByAll() {
      return each("to be grouped by all labels", true, route -> route.groups().all());
    }

    /** Expects that the first notification of its group waits that long. */
    public OfAlert waits(Span span) {
      return each("to wait for", requireNonNull(span, "span"), route -> route.groups().firstWait());
    }

    /** Expects that its notification is sent again after that long. */
    public OfAlert repeatsEvery(Span span) {
      return each(
          "to be repeated after", requireNonNull(span, "span"), route -> route.groups().repeat());
    }

    /** Expects that it is kept quiet while another alert fires. */
    public OfAlert isInhibitedBy(FiringAlert other) {
      return inhibited(other, true);
    }

    /** Expects that it is told of although another alert fires. */
    public OfAlert isNotInhibitedBy(FiringAlert other) {
      return inhibited(other, false);
    }

    private OfAlert inhibited(FiringAlert other, boolean expected) {
      List<Map<String, String>> firing = List.of(requireNonNull(other, "other").labels());
      boolean actual = tree.inhibitedBy(alert.labels(), firing).isPresent();
      return expect("inhibition by " + other.labels() + " to be", expected, actual);
    }

    /** Expects that nobody is told of it at that time, by time intervals of its routes. */
    public OfAlert isMutedAt(Instant time) {
      return muted(time, true);
    }

    /** Expects that somebody is told of it at that time. */
    public OfAlert isNotMutedAt(Instant time) {
      return muted(time, false);
    }

    private OfAlert muted(Instant time, boolean expected) {
      requireNonNull(time, "time");
      boolean actual =
          deliveries.stream().allMatch(delivery -> tree.isMuted(delivery.route(), time));
      return expect("to be muted at " + time, expected, actual);
    }

    private <T> OfAlert each(String what, T expected, Function<RouteNode, T> actual) {
      for (Delivery delivery : deliveries) {
        expect(what, expected, actual.apply(delivery.route()));
      }
      return this;
    }

    private <T> OfAlert expect(String what, T expected, T actual) {
      if (!expected.equals(actual)) {
        throw failure(what, expected, actual);
      }
      return this;
    }

    private AssertionError failure(String what, Object expected, Object actual) {
      String paths =
          deliveries.stream()
              .map(delivery -> "\n  " + delivery.route().key() + " -> " + delivery.receiver())
              .collect(Collectors.joining());
      return new AssertionError(
          "alert "
              + alert.labels()
              + ": expected "
              + what
              + " "
              + expected
              + ", got "
              + actual
              + "\nit ends at"
              + paths);
    }
  }
}
