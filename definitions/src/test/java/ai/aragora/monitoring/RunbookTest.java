package ai.aragora.monitoring;

import static dev.belfry.grafana.Grafana.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.grafana.DashboardTarget;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed alerts, routes and monitor say what the runbook of the team says, but for the
 * differences that are listed here.
 */
class RunbookTest {
  private static final String ABSENT = "(absent)";
  private static final String PAGES = "https://github.com/an0mium/aragora/blob/main/docs/runbooks/";
  private static final String SLACK_URL = "'https://hooks.slack.com/services/xxx'";
  private static final String SLACK_FILE = "'/etc/alertmanager/secrets/slack/url'";
  private static final String LOADED =
      "the Prometheus of the Helm release loads only rules with its release label";
  private static final String WHAT_TO_DO = "who gets the alert has to find what to do";
  private static final String WHERE_TO_LOOK = "who gets the alert has to find the graph of it";
  private static final String FRACTIONS =
      "increase() extrapolates, so that 4 restarts come out as 4.0678";
  private static final String NOT_EXPOSED =
      "nothing exposes aragora_queue_depth; what waits is in aragora_task_queue_size";
  private static final String OWN_ENDPOINT =
      "the operator would put the name of the port in the place of the path in the label endpoint";
  private static final String SHARED = "two receivers print the same text, which is written once";
  private static final String DEPRECATED = "Alertmanager has deprecated match for matchers";
  private static final String SECRET = "a secret is not committed, so it is read from a file";
  private static final String TEAMS = "each team hears of what it looks after";
  private static final String QUIET =
      "each team hears of what it looks after, pages say enough, and nights are for those";
  private static final String EVENTS_V2 =
      SECRET + "; and service_key is for the first version of the events API of PagerDuty";

  /**
   * A place at which the committed file differs on purpose.
   *
   * @param reason why; for the reader alone
   */
  private record Intended(String path, String runbook, String ours, String reason) {
    String difference() {
      return path + ": the runbook says " + runbook + ", the committed file says " + ours;
    }
  }

  private static Intended runbookUrl(String alert, String page) {
    return new Intended(
        "groups[aragora].rules[" + alert + "].annotations.runbook_url",
        ABSENT,
        "'" + PAGES + page + ".md'",
        WHAT_TO_DO);
  }

  private static Intended dashboardUrl(String alert, DashboardTarget target) {
    return new Intended(
        "groups[aragora].rules[" + alert + "].annotations.dashboard_url",
        ABSENT,
        "'" + House.GRAFANA.address(target) + "'",
        WHERE_TO_LOOK);
  }

  private static Intended team(String alert, String team) {
    return new Intended(
        "groups[aragora].rules[" + alert + "].labels.team", ABSENT, "'" + team + "'", TEAMS);
  }

  private static final List<Intended> IN_RULES =
      List.of(
          team("AragoraHighErrorRate", "api"),
          team("AragoraHighLatency", "api"),
          team("AragoraPodRestarts", "platform"),
          team("AragoraDBConnections", "platform"),
          team("AragoraQueueBacklog", "api"),
          runbookUrl("AragoraHighErrorRate", "high-error-rate"),
          runbookUrl("AragoraHighLatency", "high-latency"),
          runbookUrl("AragoraPodRestarts", "service-down"),
          runbookUrl("AragoraDBConnections", "database-issues"),
          runbookUrl("AragoraQueueBacklog", "scaling"),
          dashboardUrl(
              "AragoraHighErrorRate", to(Pages.API).panel(ApiOverviewDashboard.errorRate())),
          dashboardUrl(
              "AragoraHighLatency", to(Pages.API).panel(ApiOverviewDashboard.latencyPercentiles())),
          dashboardUrl(
              "AragoraPodRestarts",
              to(Pages.INFRASTRUCTURE).panel(InfrastructureDashboard.restarts())),
          dashboardUrl(
              "AragoraDBConnections",
              to(Pages.INFRASTRUCTURE).panel(InfrastructureDashboard.databaseConnections())),
          new Intended(
              "groups[aragora].rules[AragoraPodRestarts].annotations.description",
              "'Pod {{ $labels.pod }} has restarted {{ $value }} times'",
              "'Pod {{ $labels.pod }} has restarted {{ $value | printf \"%.0f\" }} times'",
              FRACTIONS),
          new Intended(
              "groups[aragora].rules[AragoraQueueBacklog].expr",
              "aragora_queue_depth > 1000",
              "sum without ( status ) ( aragora_task_queue_size { status =~ \"pending|ready\" } ) > 1000",
              NOT_EXPOSED));

  private static final Intended RELEASE_LABEL =
      new Intended("metadata.labels.release", ABSENT, "'prometheus'", LOADED);

  /** What the runbook has nothing for: teams, quiet hours, a page that says enough. */
  private static final String BEYOND_THE_RUNBOOK =
      """
      route.group_by[2] 'team'
      route.routes[1].routes[0].matchers[0] 'team="platform"'
      route.routes[1].routes[0].receiver 'platform'
      route.routes[2].matchers[0] 'severity="info"'
      route.routes[2].receiver 'slack'
      route.routes[2].repeat_interval '1d'
      route.routes[2].mute_time_intervals[0] 'quiet-hours'
      inhibit_rules[0].source_matchers[0] 'severity="critical"'
      inhibit_rules[0].source_matchers[1] 'team!=""'
      inhibit_rules[0].target_matchers[0] 'severity=~"warning|info"'
      inhibit_rules[0].equal[0] 'team'
      time_intervals[quiet-hours].name 'quiet-hours'
      time_intervals[quiet-hours].time_intervals[0].times[0].start_time '20:00'
      time_intervals[quiet-hours].time_intervals[0].times[0].end_time '24:00'
      time_intervals[quiet-hours].time_intervals[0].times[1].start_time '00:00'
      time_intervals[quiet-hours].time_intervals[0].times[1].end_time '07:00'
      time_intervals[quiet-hours].time_intervals[1].weekdays[0] 'saturday'
      time_intervals[quiet-hours].time_intervals[1].weekdays[1] 'sunday'
      receivers[platform].name 'platform'
      receivers[platform].slack_configs[0].channel '#platform-alerts'
      receivers[platform].slack_configs[0].api_url_file '/etc/alertmanager/secrets/slack/url'
      receivers[platform].slack_configs[0].title '{{ template "aragora.title" . }}'
      receivers[platform].slack_configs[0].text '{{ template "aragora.text" . }}'
      templates[0] 'templates/aragora.title.tmpl'
      templates[1] 'templates/aragora.text.tmpl'
      """;

  private static final List<Intended> REPLACED_IN_ROUTING =
      List.of(
          new Intended("route.routes[0].match.severity", "'critical'", ABSENT, DEPRECATED),
          new Intended(
              "route.routes[0].matchers[0]", ABSENT, "'severity=\"critical\"'", DEPRECATED),
          new Intended("route.routes[1].match.severity", "'warning'", ABSENT, DEPRECATED),
          new Intended("route.routes[1].matchers[0]", ABSENT, "'severity=\"warning\"'", DEPRECATED),
          new Intended("receivers[default].slack_configs[0].api_url", SLACK_URL, ABSENT, SECRET),
          new Intended(
              "receivers[default].slack_configs[0].api_url_file", ABSENT, SLACK_FILE, SECRET),
          new Intended("receivers[slack].slack_configs[0].api_url", SLACK_URL, ABSENT, SECRET),
          new Intended(
              "receivers[slack].slack_configs[0].api_url_file", ABSENT, SLACK_FILE, SECRET),
          new Intended(
              "receivers[slack].slack_configs[0].title",
              "'{{ .Status | toUpper }}: {{ .CommonAnnotations.summary }}'",
              "'{{ template \"aragora.title\" . }}'",
              SHARED),
          new Intended(
              "receivers[slack].slack_configs[0].text",
              "'{{ .CommonAnnotations.description }}'",
              "'{{ template \"aragora.text\" . }}'",
              SHARED),
          new Intended(
              "receivers[pagerduty].pagerduty_configs[0].service_key", "'xxx'", ABSENT, EVENTS_V2),
          new Intended(
              "receivers[pagerduty].pagerduty_configs[0].routing_key_file",
              ABSENT,
              "'/etc/alertmanager/secrets/pagerduty/routing-key'",
              EVENTS_V2));

  private static final List<Intended> IN_ROUTING =
      Stream.concat(
              REPLACED_IN_ROUTING.stream(),
              BEYOND_THE_RUNBOOK.lines().map(RunbookTest::beyondTheRunbook))
          .toList();

  private static Intended beyondTheRunbook(String line) {
    int value = line.indexOf(" '");
    return new Intended(line.substring(0, value), ABSENT, line.substring(value + 1), QUIET);
  }

  private static Node runbook(String name) {
    return Yaml.read(Project.resource("runbook/" + name));
  }

  private static Node committed(String path) {
    return Yaml.read(Project.text(Project.path("out").resolve(path)));
  }

  private static String comparison(Node runbook, Node committed, List<Intended> intended) {
    SortedMap<String, String> theirs = Leaves.of(runbook);
    SortedMap<String, String> ours = Leaves.of(committed);
    SortedSet<String> paths = new TreeSet<>(theirs.keySet());
    paths.addAll(ours.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      String said = theirs.getOrDefault(path, ABSENT);
      String says = ours.getOrDefault(path, ABSENT);
      if (!said.equals(says)) {
        differences.add(new Intended(path, said, says, "").difference());
      }
    }
    return verdict(differences, intended.stream().map(Intended::difference).toList());
  }

  private static String verdict(List<String> differences, List<String> intended) {
    StringBuilder text = new StringBuilder();
    for (String difference : differences) {
      text.append(intended.contains(difference) ? "" : "not intended: " + difference + "\n");
    }
    for (String expected : intended) {
      text.append(differences.contains(expected) ? "" : "no longer so: " + expected + "\n");
    }
    return text.toString();
  }

  @Test
  void alerts_for_the_operator_are_those_of_the_runbook() {
    List<Intended> intended =
        Stream.concat(
                Stream.of(RELEASE_LABEL),
                IN_RULES.stream()
                    .map(
                        one ->
                            new Intended(
                                "spec." + one.path(), one.runbook(), one.ours(), one.reason())))
            .toList();
    Node committed = committed("kubernetes/monitoring/prometheusrule-aragora-alerts.yaml");
    assertEquals("", comparison(runbook("prometheusrule.yaml"), committed, intended));
  }

  @Test
  void alerts_for_a_prometheus_that_reads_files_are_those_of_the_runbook() {
    ObjectNode spec = ((ObjectNode) runbook("prometheusrule.yaml")).object("spec");
    assertEquals("", comparison(spec, committed("prometheus/rules/aragora.yaml"), IN_RULES));
  }

  @Test
  void monitor_is_that_of_the_runbook() {
    Node committed = committed("kubernetes/monitoring/servicemonitor-aragora.yaml");
    Intended honored = new Intended("spec.endpoints[0].honorLabels", ABSENT, "true", OWN_ENDPOINT);
    assertEquals("", comparison(runbook("servicemonitor.yaml"), committed, List.of(honored)));
  }

  @Test
  void routes_are_those_of_the_runbook() {
    Node committed = committed("alertmanager/alertmanager.yaml");
    assertEquals("", comparison(runbook("alertmanager.yaml"), committed, IN_ROUTING));
  }

  @Test
  void every_alert_and_receiver_of_the_runbook_is_compared() {
    assertEquals(5, count(Leaves.of(runbook("prometheusrule.yaml")), "expr"));
    assertEquals(3, count(Leaves.of(runbook("alertmanager.yaml")), "name"));
  }

  private static long count(SortedMap<String, String> leaves, String property) {
    return leaves.keySet().stream().filter(path -> path.endsWith("]." + property)).count();
  }

  @Test
  void difference_that_is_not_listed_and_one_that_is_gone_are_reported() {
    Node runbook = Yaml.read("for: 5m\nexpr: up == 0");
    Node committed = Yaml.read("for: 300s\nexpr: up < 1\nnew: x");
    Intended gone = new Intended("old", "'y'", ABSENT, "is gone");
    Intended listed = new Intended("new", ABSENT, "'x'", "is there");
    assertEquals(
        """
        not intended: expr: the runbook says up == 0, the committed file says up < 1
        no longer so: old: the runbook says 'y', the committed file says (absent)
        """,
        comparison(runbook, committed, List.of(gone, listed)));
  }
}
