package ai.aragora.monitoring.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of alerts.
 *
 * @param told the receivers with the group of which they hear, as Alertmanager names groups, and of
 *     how many alerts in it
 * @param quiet the names of alerts that others keep quiet
 */
record Prediction(SortedMap<String, Integer> told, SortedSet<String> quiet) {

  /** What the command line of Belfry says of each alert while the others fire. */
  static Prediction of(Path jar, Path routes, List<ObjectNode> firing)
      throws IOException, InterruptedException {
    Prediction all = new Prediction(new TreeMap<>(), new TreeSet<>());
    for (ObjectNode alert : firing) {
      List<String> command = new ArrayList<>();
      command.addAll(
          List.of("java", "-jar", jar.toString(), "routes", "test", "--config", routes.toString()));
      for (ObjectNode other : firing) {
        if (!other.equals(alert)) {
          command.addAll(List.of("--firing", String.join(",", labels(other))));
        }
      }
      command.addAll(labels(alert));
      all.add(alert.object("labels").text("alertname").orElseThrow(), run(command));
    }
    return all;
  }

  private static List<String> labels(ObjectNode alert) {
    List<String> labels = new ArrayList<>();
    alert
        .object("labels")
        .forEach((name, value) -> labels.add(name + "=\"" + ((StringNode) value).value() + '"'));
    return labels;
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + answer);
    }
    return answer.lines().toList();
  }

  /** Takes up an answer: a line with a receiver, then its properties, at the end what mutes. */
  private void add(String alert, List<String> answer) {
    if (answer.stream().anyMatch(line -> line.startsWith("kept quiet: "))) {
      quiet.add(alert);
      return;
    }
    String receiver = "";
    String route = "";
    for (String line : answer) {
      if (line.startsWith("  route  ")) {
        route = line.substring("  route  ".length());
      } else if (line.startsWith("  group  ")) {
        told.merge(
            receiver + " " + route + ":" + line.substring("  group  ".length()), 1, Integer::sum);
      } else if (!line.startsWith(" ")) {
        receiver = line;
      }
    }
  }
}
