package dev.belfry.verify;

import dev.belfry.http.StatusException;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether the rules are loaded, evaluated without an error, and say what was generated. */
final class RulesCheck implements LiveCheck {
  private static final int NOT_FOUND = 404;

  private final Function<Expected, List<ObjectNode>> groups;
  private final String path;
  private final RuleMeaning meaning;

  private RulesCheck(
      Function<Expected, List<ObjectNode>> groups, String path, RuleMeaning meaning) {
    this.groups = groups;
    this.path = path;
    this.meaning = meaning;
  }

  static RulesCheck ofPrometheus() {
    return new RulesCheck(Expected::ruleGroups, "/api/v1/rules", RuleMeaning.PROMETHEUS);
  }

  /** Loki's ruler answers as Prometheus does, below another path. */
  static RulesCheck ofLoki() {
    return new RulesCheck(Expected::lokiRuleGroups, "/prometheus/api/v1/rules", RuleMeaning.LOKI);
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    List<ObjectNode> generated = groups.apply(expected);
    if (generated.isEmpty()) {
      return;
    }
    Map<String, List<ObjectNode>> live = live(server);
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (ObjectNode group : generated) {
      String name = group.text("name").orElse("");
      List<ObjectNode> loaded = live.getOrDefault(name, List.of());
      Set<String> subjects = known.computeIfAbsent(name, none -> new LinkedHashSet<>());
      for (ObjectNode rule : Expected.objects(group.array("rules"))) {
        ObjectNode meant = meaning.ofFile(group, rule);
        subjects.add(subject(meant));
        compare(subject(meant) + " in group `" + name + "`", meant, loaded, into);
      }
    }
    known.forEach((name, subjects) -> others(name, subjects, live, into));
  }

  private Map<String, List<ObjectNode>> live(Server server) throws IOException {
    ObjectNode data;
    try {
      data = PrometheusApi.data(server, path);
    } catch (StatusException e) {
      if (e.status() == NOT_FOUND) {
        throw new IOException(e.getMessage() + ": it evaluates no rules", e);
      }
      throw e;
    }
    Map<String, List<ObjectNode>> live = new LinkedHashMap<>();
    for (ObjectNode group : Expected.objects(data.array("groups"))) {
      live.computeIfAbsent(group.text("name").orElse(""), none -> new ArrayList<>())
          .addAll(Expected.objects(group.array("rules")));
    }
    return live;
  }

  private static String subject(ObjectNode meant) {
    return meant
        .text("alert")
        .map(alert -> "alert `" + alert + "`")
        .orElseGet(() -> "recording `" + meant.text("record").orElse("") + "`");
  }

  private void compare(String subject, ObjectNode meant, List<ObjectNode> loaded, Outcomes into) {
    List<ObjectNode> named =
        loaded.stream()
            .filter(one -> subject(meaning.ofAnswer(one)).equals(subject(meant)))
            .toList();
    if (named.isEmpty()) {
      into.wrong(subject, "expected it among the loaded rules, got none of this name");
      return;
    }
    // Several alerts may share a name and differ in their labels.
    ObjectNode nearest =
        named.stream()
            .filter(one -> meaning.ofAnswer(one).equals(meant))
            .findFirst()
            .orElse(named.get(0));
    List<String> problems = new ArrayList<>(Comparison.of(meaning.ofAnswer(nearest), meant));
    health(nearest, problems);
    into.compared(subject, problems);
  }

  private static void health(ObjectNode live, List<String> problems) {
    String health = live.text("health").orElse("");
    if (!health.equals("ok")) {
      String error = live.text("lastError").orElse("");
      problems.add(
          "expected health ok, got "
              + (health.isEmpty() ? "none" : health)
              + (error.isEmpty() ? "" : ": " + error));
    }
  }

  private void others(
      String group, Set<String> known, Map<String, List<ObjectNode>> live, Outcomes into) {
    for (ObjectNode rule : live.getOrDefault(group, List.of())) {
      String subject = subject(meaning.ofAnswer(rule));
      if (!known.contains(subject)) {
        into.wrong(subject + " in group `" + group + "`", "expected no such rule, got one");
      }
    }
  }
}
