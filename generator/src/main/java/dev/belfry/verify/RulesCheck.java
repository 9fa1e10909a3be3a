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
    Map<String, Map<String, List<Live>>> live = live(server);
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (ObjectNode group : generated) {
      String name = group.text("name").orElse("");
      Map<String, List<Live>> loaded = live.getOrDefault(name, Map.of());
      Set<String> subjects = known.computeIfAbsent(name, none -> new LinkedHashSet<>());
      for (ObjectNode rule : Expected.objects(group.array("rules"))) {
        ObjectNode meant = meaning.ofFile(group, rule);
        subjects.add(subject(meant));
        List<Live> named = loaded.getOrDefault(subject(meant), List.of());
        compare(subject(meant) + " in group `" + name + "`", meant, named, into);
      }
    }
    known.forEach((name, subjects) -> others(name, subjects, live, into));
  }

  /**
   * A rule that is loaded.
   *
   * @param answer what the server says of it
   * @param meant what that means, as {@link RuleMeaning} has it
   */
  private record Live(ObjectNode answer, ObjectNode meant) {}

  /** By the names of their groups, and in these by what messages call them. */
  private Map<String, Map<String, List<Live>>> live(Server server) throws IOException {
    ObjectNode data;
    try {
      data = PrometheusApi.data(server, path);
    } catch (StatusException e) {
      if (e.status() == NOT_FOUND) {
        throw new IOException(e.getMessage() + ": it evaluates no rules", e);
      }
      throw e;
    }
    Map<String, Map<String, List<Live>>> live = new LinkedHashMap<>();
    for (ObjectNode group : Expected.objects(data.array("groups"))) {
      Map<String, List<Live>> ofGroup =
          live.computeIfAbsent(group.text("name").orElse(""), none -> new LinkedHashMap<>());
      for (ObjectNode rule : Expected.objects(group.array("rules"))) {
        ObjectNode meant = meaning.ofAnswer(rule);
        ofGroup
            .computeIfAbsent(subject(meant), none -> new ArrayList<>())
            .add(new Live(rule, meant));
      }
    }
    return live;
  }

  private static String subject(ObjectNode meant) {
    return meant
        .text("alert")
        .map(alert -> "alert `" + alert + "`")
        .orElseGet(() -> "recording `" + meant.text("record").orElse("") + "`");
  }

  private static void compare(String subject, ObjectNode meant, List<Live> named, Outcomes into) {
    if (named.isEmpty()) {
      into.wrong(subject, "expected it among the loaded rules, got none of this name");
      return;
    }
    // Several alerts may share a name and differ in their labels.
    Live nearest =
        named.stream().filter(one -> one.meant().equals(meant)).findFirst().orElse(named.get(0));
    List<String> problems = new ArrayList<>(Comparison.of(nearest.meant(), meant));
    health(nearest.answer(), problems);
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

  private static void others(
      String group, Set<String> known, Map<String, Map<String, List<Live>>> live, Outcomes into) {
    live.getOrDefault(group, Map.of())
        .forEach(
            (subject, rules) -> {
              if (!known.contains(subject)) {
                rules.forEach(
                    rule ->
                        into.wrong(
                            subject + " in group `" + group + "`",
                            "expected no such rule, got one"));
              }
            });
  }
}
