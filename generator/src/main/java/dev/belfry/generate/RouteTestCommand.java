package dev.belfry.generate;

import dev.belfry.common.Matcher;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.Delivery;
import dev.belfry.routing.Grouping;
import dev.belfry.routing.RouteNode;
import dev.belfry.routing.RoutingException;
import dev.belfry.routing.RoutingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what Alertmanager does with an alert. */
@Command(
    name = "test",
    description = {
      "Tells who hears of an alert with these labels, in which group and when, and what keeps it"
          + " quiet. Any alertmanager.yml will do; its receivers are not looked into."
    },
    footer = {
      "Example:",
      "  java -jar belfry.jar routes test --at 2026-11-25T23:00:00Z \\",
      "      --firing alertname=Down,team=a alertname=Slow team=a severity=warning"
    })
final class RouteTestCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      defaultValue = "out/alertmanager/alertmanager.yaml",
      description = "The configuration. Default: ${DEFAULT-VALUE}.")
  private Path config;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = Times.class,
      description = "Tells whether time intervals keep it quiet then.")
  private Instant time;

  @Option(
      names = "--firing",
      paramLabel = "LABELS",
      converter = Labels.class,
      description = "Another alert that fires, its labels with commas between them.")
  private List<Map<String, String>> firing = List.of();

  @Option(
      names = "--expect",
      paramLabel = "RECEIVERS",
      description = "Fails unless these hear of it, in this order, commas between them.")
  private String expected;

  @Parameters(
      arity = "1..*",
      paramLabel = "LABEL=VALUE",
      converter = Labels.class,
      description = "The labels of the alert.")
  private List<Map<String, String>> labels;

  RouteTestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(config)) {
      throw new IOException("cannot read " + config);
    }
    Map<String, String> alert = new TreeMap<>();
    labels.forEach(alert::putAll);
    try {
      return answer(RoutingTree.read(Files.readString(config)), alert);
    } catch (RoutingException e) {
      streams.err().println(config + ": " + e.getMessage());
      return Main.FINDINGS;
    }
  }

  private int answer(RoutingTree tree, Map<String, String> alert) {
    List<Delivery> deliveries = tree.deliveries(alert);
    deliveries.forEach(delivery -> print(tree, delivery));
    tree.inhibitedBy(alert, firing).ifPresent(rule -> streams.out().println("kept quiet: " + rule));
    String got = String.join(",", deliveries.stream().map(Delivery::receiver).toList());
    if (expected == null || expected.equals(got)) {
      return Main.FINE;
    }
    streams.err().println("expected " + expected + ", got " + got);
    return Main.FINDINGS;
  }

  private void print(RoutingTree tree, Delivery delivery) {
    RouteNode route = delivery.route();
    Grouping groups = route.groups();
    streams.out().println(delivery.receiver());
    line("route", route.key());
    line("group", delivery.groupKey().substring(route.key().length() + 1));
    line(
        "times",
        "waits "
            + groups.firstWait()
            + ", then at most every "
            + groups.interval()
            + ", repeated after "
            + groups.repeat());
    if (time != null) {
      line("quiet", tree.isMuted(route, time) ? "yes" : "no");
    }
  }

  private void line(String name, String value) {
    streams.out().println("  " + name + "  " + value);
  }

  /** Labels as amtool reads them. */
  private static final class Labels implements CommandLine.ITypeConverter<Map<String, String>> {
    @Override
    public Map<String, String> convert(String text) {
      Map<String, String> labels = new TreeMap<>();
      try {
        for (AlertMatcher one : AlertMatcher.read(text)) {
          if (one.matcher().operator() != Matcher.Operator.EQUAL) {
            throw new CommandLine.TypeConversionException(
                "expected labels such as team=a, got `" + text + "`");
          }
          labels.put(one.matcher().label().name(), one.matcher().value());
        }
      } catch (RoutingException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
      return labels;
    }
  }

  /** A point in time with its zone. */
  private static final class Times implements CommandLine.ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new CommandLine.TypeConversionException(
            "expected a time such as 2026-11-25T23:00:00Z, got `" + text + "`");
      }
    }
  }
}
