package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.grafana.DashboardTarget;
import dev.belfry.grafana.GrafanaServer;
import dev.belfry.template.TemplateValue;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The labels and annotations that alerts have by convention.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentAlert<SELF extends FluentAlert<SELF>> extends Labelled<SELF> {
  private static final String DASHBOARD_URL = "dashboard_url";

  /** What everybody writes stands first, wherever a preset sets it. */
  private static final List<String> IN_ORDER =
      List.of("summary", "description", "runbook_url", DASHBOARD_URL);

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+([/?#].*)?");

  FluentAlert(ObjectNode node) {
    super(node);
  }

  /** The alert's name, which becomes its label {@code alertname}. API name: {@code alert}. */
  public final String name() {
    return node().text("alert").orElseThrow();
  }

  /**
   * How urgent the alert is, by which it is routed. API name: {@code labels.severity}.
   *
   * @param severity the value of the label
   */
  public final SELF severity(Severity severity) {
    return label(Severity.LABEL, requireNonNull(severity, "severity").toString());
  }

  /**
   * What is wrong, in one line. A template of Prometheus, such as {@code {{ $value }} jobs wait}.
   * API name: {@code annotations.summary}.
   *
   * @param summary the line
   */
  public final SELF summary(String summary) {
    return annotation("summary", requireNonNull(summary, "summary"));
  }

  /**
   * What is wrong, in one line with values in it: {@code .summary("{} jobs wait", value())}. API
   * name: {@code annotations.summary}.
   *
   * @param summary the line, with {@code {}} where a value stands
   * @param values as many as there are places
   * @throws IllegalArgumentException when there are more or fewer places than values
   */
  public final SELF summary(String summary, TemplateValue... values) {
    return annotation("summary", requireNonNull(summary, "summary"), values);
  }

  /**
   * What is wrong, at length. A template of Prometheus. API name: {@code annotations.description}.
   *
   * @param description the text
   */
  public final SELF description(String description) {
    return annotation("description", requireNonNull(description, "description"));
  }

  /**
   * What is wrong, at length and with values in it: {@code .description("Errors are {} of all",
   * value().humanizePercentage())}. API name: {@code annotations.description}.
   *
   * @param description the text, with {@code {}} where a value stands
   * @param values as many as there are places
   * @throws IllegalArgumentException when there are more or fewer places than values
   */
  public final SELF description(String description, TemplateValue... values) {
    return annotation("description", requireNonNull(description, "description"), values);
  }

  /**
   * Where it says what to do. API name: {@code annotations.runbook_url}.
   *
   * @param url an absolute address that starts with {@code http://} or {@code https://}
   * @throws IllegalArgumentException when it is not one
   */
  public final SELF runbook(String url) {
    return annotation("runbook_url", address("runbook", url));
  }

  /**
   * Where to look at it. API name: {@code annotations.dashboard_url}.
   *
   * @param url an absolute address that starts with {@code http://} or {@code https://}
   * @throws IllegalArgumentException when it is not one
   */
  public final SELF dashboard(String url) {
    return annotation(DASHBOARD_URL, address("dashboard", url));
  }

  /**
   * Where to look at it: a dashboard, or a panel of it, large. {@code .dashboard(GRAFANA,
   * to(API).panel(errorRate()))}. In Grafana's own alerting, the alert and the panel know each
   * other. API name: {@code annotations.dashboard_url}; {@code __dashboardUid__} and {@code
   * __panelId__} in rules of Grafana.
   *
   * @param server the Grafana that has the dashboard
   * @param target the dashboard; what it takes along of labels is filled in from those of the alert
   * @throws IllegalArgumentException when the target takes along what a reader chose
   */
  public final SELF dashboard(GrafanaServer server, DashboardTarget target) {
    SELF linked =
        annotation(
            DASHBOARD_URL,
            requireNonNull(server, "server").address(requireNonNull(target, "target")));
    Notes notes = linked.node().notes().plus(new Notes.Source(DASHBOARD_URL, target));
    return linked.with(linked.node().withNotes(notes));
  }

  private static String address(String option, String url) {
    String expected = "an absolute address such as https://example.org/" + option + "s/api";
    return Require.match(option, requireNonNull(url, "url"), ADDRESS, expected);
  }

  /**
   * Sets one text that goes along with the alert. Those with methods of their own stand first, the
   * others in the order of writing. API name: {@code annotations}.
   *
   * @param name letters, digits and underscores, not starting with a digit
   * @param text a template of Prometheus, which knows {@code $labels} and {@code $value}
   * @throws IllegalArgumentException when the name is not as said
   */
  public final SELF annotation(String name, String text) {
    String expected = "letters, digits and _, not starting with a digit";
    Require.match("annotation", requireNonNull(name, "name"), NAME, expected);
    int rank = IN_ORDER.indexOf(name);
    Key key = rank < 0 ? Key.of(name) : Key.of(rank, name);
    return set(Alert.ANNOTATIONS.then(key), Node.text(requireNonNull(text, "text")));
  }

  /**
   * Sets one text with values in it. Those with methods of their own stand first, the others in the
   * order of writing. API name: {@code annotations}.
   *
   * @param name letters, digits and underscores, not starting with a digit
   * @param text the text, with {@code {}} where a value stands
   * @param values as many as there are places
   * @throws IllegalArgumentException when the name is not as said, or when there are more or fewer
   *     places than values
   */
  public final SELF annotation(String name, String text, TemplateValue... values) {
    return annotation(name, TemplateValue.fill(name, requireNonNull(text, "text"), values));
  }

  /**
   * Sets several texts that go along with the alert; those that are there already stay. API name:
   * {@code annotations}.
   *
   * @throws IllegalArgumentException when a name is not one that {@link #annotation} takes
   */
  public final SELF annotations(Map<String, String> annotations) {
    SELF changed = with(node());
    for (Map.Entry<String, String> text :
        Each.entries(requireNonNull(annotations, "annotations"))) {
      changed = changed.annotation(text.getKey(), text.getValue());
    }
    return changed;
  }
}
