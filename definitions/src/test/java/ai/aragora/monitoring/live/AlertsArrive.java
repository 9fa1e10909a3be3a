package ai.aragora.monitoring.live;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lets a real Prometheus evaluate the generated rules over a page on which alerts fire, and a real
 * Alertmanager send them on by the generated configuration, and compares who hears of which group,
 * and what is kept quiet, with what {@code belfry.jar routes test} says. Run by {@code .ci/run}:
 * {@code java -cp ... ai.aragora.monitoring.live.AlertsArrive <prometheus> <alertmanager>
 * <belfry.jar> <out> <empty folder>}.
 */
final class AlertsArrive {
  private static final int ALERTS = 4;

  private AlertsArrive() {}

  /**
   * Compares, and fails where something else arrives than was predicted.
   *
   * @param args the two programs, the command line of Belfry, the generated files, an empty folder
   */
  public static void main(String... args) throws IOException, InterruptedException {
    Path out = Path.of(args[3]);
    Path routes = out.resolve("alertmanager/alertmanager.yaml");
    try (Loopback loopback = new Loopback()) {
      Copies copies = new Copies(Path.of(args[4]), loopback.address());
      try (Server alertmanager = Server.alertmanager(args[1], copies.alertmanager(routes));
          Server prometheus =
              Server.prometheus(
                  args[0],
                  copies.prometheus(
                      out.resolve("prometheus/rules/aragora.yaml"), alertmanager.port()))) {
        List<ObjectNode> firing = firing(prometheus);
        Prediction predicted = Prediction.of(Path.of(args[2]), routes, firing);
        Prediction seen = seen(loopback, alertmanager, predicted);
        if (!seen.equals(predicted)) {
          throw new IllegalStateException("predicted " + predicted + "\nbut seen  " + seen);
        }
        loopback.expectTexts(firing);
        System.out.println(firing.size() + " alerts fired and arrived as predicted: " + seen);
      }
    }
  }

  private static List<ObjectNode> firing(Server prometheus)
      throws IOException, InterruptedException {
    return prometheus.await(
        "/api/v1/alerts",
        ALERTS + " alerts that fire",
        answer -> {
          ArrayNode alerts = ((ObjectNode) answer).object("data").array("alerts");
          List<ObjectNode> firing =
              alerts.items().stream()
                  .map(ObjectNode.class::cast)
                  .filter(alert -> alert.text("state").equals(Optional.of("firing")))
                  .toList();
          return firing.size() < ALERTS ? Optional.empty() : Optional.of(firing);
        });
  }

  /** What arrives and what is kept quiet, as soon as that is as much as was predicted. */
  private static Prediction seen(Loopback loopback, Server alertmanager, Prediction predicted)
      throws IOException, InterruptedException {
    return alertmanager.await(
        "/api/v2/alerts",
        predicted.toString(),
        answer -> {
          Prediction seen = new Prediction(loopback.hooked(), inhibited((ArrayNode) answer));
          boolean isAll =
              loopback.hasTexts()
                  && seen.told().size() >= predicted.told().size()
                  && seen.quiet().size() >= predicted.quiet().size();
          return isAll ? Optional.of(seen) : Optional.empty();
        });
  }

  private static SortedSet<String> inhibited(ArrayNode alerts) {
    return alerts.items().stream()
        .map(ObjectNode.class::cast)
        .filter(alert -> alert.object("status").array("inhibitedBy").size() > 0)
        .map(alert -> alert.object("labels").text("alertname").orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
