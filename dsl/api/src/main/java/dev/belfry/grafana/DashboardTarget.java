package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Addresses;
import dev.belfry.common.LabelName;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a link leads that opens another dashboard: it takes along the time range, and all variables
 * unless some are named.
 */
public final class DashboardTarget implements NodeValue {
  private static final String SHOWN = "viewPanel=";
  private static final String CHOSEN = ":queryparam}";
  private static final Pattern FIELD_LABEL = Pattern.compile("\\$\\{__field\\.labels\\.(\\w+)\\}");
  private static final String TIME = "${__url_time_range}";
  private static final String VARIABLES = "${__all_variables}";

  private final DashboardId dashboard;
  private final boolean keepsTime;
  private final List<String> parameters;

  private DashboardTarget(DashboardId dashboard, boolean keepsTime, List<String> parameters) {
    this.dashboard = dashboard;
    this.keepsTime = keepsTime;
    this.parameters = parameters;
  }

  static DashboardTarget of(DashboardId dashboard) {
    return new DashboardTarget(requireNonNull(dashboard, "dashboard"), true, List.of());
  }

  /** The dashboard that is opened. */
  public DashboardId dashboard() {
    return dashboard;
  }

  /**
   * Opens the dashboard with its own time range. Default: with that of the page it is opened from.
   */
  public DashboardTarget ownTime() {
    return new DashboardTarget(dashboard, false, parameters);
  }

  /**
   * Takes along the choice of this variable, and of no other that is not named too. In the address:
   * {@code ${name:queryparam}}.
   */
  public DashboardTarget passing(Variable variable) {
    return with("${" + requireNonNull(variable, "variable").name() + CHOSEN);
  }

  /**
   * Sets a variable of the dashboard that is opened to what a label has on the series that is
   * clicked on, or on the alert that links there. For links of fields and of alerts. In the
   * address: {@code var-name}. One that the dashboard does not have is the finding {@code
   * dashboard.unknown-link-variable}, a label that the panel does not show {@code
   * dashboard.unknown-link-label}.
   */
  public DashboardTarget passing(Variable variable, LabelName label) {
    return with(assignment(variable) + Grafana.clicked(label));
  }

  /**
   * Sets a variable of the dashboard that is opened to this value, which is escaped. In the
   * address: {@code var-name}. One that the dashboard does not have is the finding {@code
   * dashboard.unknown-link-variable}.
   */
  public DashboardTarget passing(Variable variable, String value) {
    return with(assignment(variable) + Addresses.encoded(requireNonNull(value, "value")));
  }

  /**
   * Opens this panel of the dashboard, large. In the address: {@code viewPanel}. One that the
   * dashboard does not show is the finding {@code dashboard.unknown-link-panel}.
   */
  public DashboardTarget panel(Panel panel) {
    return with(SHOWN + Layout.idOf(requireNonNull(panel, "panel").node()).text());
  }

  private static String assignment(Variable variable) {
    return "var-" + Addresses.encoded(requireNonNull(variable, "variable").name()) + "=";
  }

  private DashboardTarget with(String parameter) {
    List<String> longer = new ArrayList<>(parameters);
    longer.add(parameter);
    return new DashboardTarget(dashboard, keepsTime, List.copyOf(longer));
  }

  /** The address, with variables of Grafana that it fills in when the link is followed. */
  String url() {
    List<String> all = new ArrayList<>();
    if (keepsTime) {
      all.add(TIME);
    }
    if (parameters.stream().allMatch(one -> one.startsWith(SHOWN))) {
      all.add(VARIABLES);
    }
    all.addAll(parameters);
    return "/d/" + dashboard.uid() + "?" + String.join("&", all);
  }

  /**
   * The same from the outside, where nobody chose a time range or a variable yet. Values of labels
   * are escaped by {@code urlquery}, which all who fill it in have: Go brings it along.
   */
  String pathForAlerts() {
    List<String> all = new ArrayList<>();
    for (String parameter : parameters) {
      if (parameter.endsWith(CHOSEN)) {
        throw new IllegalArgumentException(
            "dashboard: expected a value or a label for the variable, as an alert has no reader who"
                + " chose one, got "
                + parameter);
      }
      all.add(FIELD_LABEL.matcher(parameter).replaceAll("{{ urlquery \\$labels.$1 }}"));
    }
    return "/d/" + dashboard.uid() + (all.isEmpty() ? "" : "?" + String.join("&", all));
  }

  /**
   * The dashboard and the panel as alerts of Grafana name them: {@code dashboardUid} and, if one is
   * shown large, {@code panelId}.
   */
  @Override
  public ObjectNode node() {
    ObjectNode named = Node.object().with("dashboardUid", Node.text(dashboard.uid()));
    for (String parameter : parameters) {
      if (parameter.startsWith(SHOWN)) {
        named = named.with("panelId", Node.text(parameter.substring(SHOWN.length())));
      }
    }
    return named;
  }
}
