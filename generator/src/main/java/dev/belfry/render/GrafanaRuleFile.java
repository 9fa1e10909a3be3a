package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.grafana.DataSource;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.rules.GrafanaRules;
import dev.belfry.rules.RuleGroup;
import dev.belfry.template.GrafanaTemplate;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule groups in a file that Grafana reads when it starts, as rules that it evaluates itself. They
 * mean what they mean in Prometheus: no result is no alert, and an alert ends with its series.
 */
public final class GrafanaRuleFile {
  static final String EXPRESSIONS = "__expr__";

  private static final String DASHBOARD_URL = "dashboard_url";

  private static final Set<String> OF_GROUPS =
      Set.of("name", "interval", "query_offset", "labels", "rules");
  private static final Set<String> OF_RULES =
      Set.of("alert", "record", "expr", "for", "keep_firing_for", "labels", "annotations");
  private static final String PAUSED = "isPaused";
  private static final String GONE = "missing_series_evals_to_resolve";
  private static final String NOTIFICATIONS = "notification_settings";
  private static final Set<String> OF_SETTINGS =
      Set.of("uid", "noDataState", "execErrState", PAUSED, GONE, NOTIFICATIONS);
  private static final Node USUAL_INTERVAL = Node.text("1m");

  /** How far back a query may look by {@code $__range}, in seconds. */
  private static final long RANGE = 600;

  private final GrafanaRules rules;
  private final List<Loss> losses = new ArrayList<>();
  private final ObjectNode document;

  private GrafanaRuleFile(GrafanaRules rules) {
    this.rules = rules;
    List<Node> groups = new ArrayList<>();
    for (RuleGroup group : rules.groups()) {
      groups.add(group(group.node()));
    }
    document =
        Kinds.madeWhere(
            rules.settings().node(),
            Node.object().with("apiVersion", Node.number(1)).with("groups", Node.array(groups)));
  }

  /** The file for Grafana, and what of the groups has no place in it. */
  public static GrafanaRuleFile of(GrafanaRules rules) {
    return new GrafanaRuleFile(requireNonNull(rules, "rules"));
  }

  /** What the file says. */
  ObjectNode document() {
    return document;
  }

  /** What Grafana has no place for. */
  public List<Loss> losses() {
    return List.copyOf(losses);
  }

  private ObjectNode group(ObjectNode group) {
    Loss.beyond(OF_GROUPS, group, losses);
    RuleUids uids = new RuleUids(group);
    List<Node> all = new ArrayList<>();
    for (Node rule : group.array("rules").items()) {
      all.add(rule(group, (ObjectNode) rule, uids));
    }
    ObjectNode written =
        Node.object()
            .with("orgId", Node.number(1))
            .with("name", literal(group.text("name").orElse("")))
            .with("folder", literal(rules.folder()))
            .with("interval", group.get("interval").orElse(USUAL_INTERVAL))
            .with("rules", Node.array(all));
    return written.withNotes(group.notes());
  }

  private ObjectNode rule(ObjectNode group, ObjectNode rule, RuleUids uids) {
    Loss.beyond(OF_RULES, rule, losses);
    ObjectNode settings = rules.settingsOf(RuleParts.name(rule)).node();
    Loss.beyond(OF_SETTINGS, settings, losses);
    ObjectNode all =
        Node.object()
            .with("uid", settings.get("uid").orElseGet(() -> uids.of(rule)))
            .with("title", literal(RuleParts.name(rule)));
    ObjectNode whole =
        RuleParts.isAlert(rule) ? alert(group, rule, settings, all) : recording(group, rule, all);
    return with(whole, PAUSED, settings.get(PAUSED)).withNotes(rule.notes());
  }

  private ObjectNode alert(
      ObjectNode group, ObjectNode alert, ObjectNode settings, ObjectNode start) {
    GrafanaCondition condition = GrafanaCondition.of(alert);
    ObjectNode all =
        start
            .with("condition", Node.text(GrafanaCondition.CONDITION))
            .with("data", Node.array(query(group, alert, condition.query()), expression(condition)))
            .with("noDataState", settings.get("noDataState").orElse(Node.text("OK")))
            .with("execErrState", settings.get("execErrState").orElse(Node.text("Error")));
    all = with(all, "for", alert.get("for"));
    all = with(all, "keepFiringFor", alert.get("keep_firing_for"));
    all = all.with(GONE, settings.get(GONE).orElse(Node.number(1)));
    ObjectNode annotations = linked(alert, texts(alert, alert.object("annotations"), false));
    all = annotations.size() == 0 ? all : all.with("annotations", annotations);
    all = RuleParts.withLabels(all, texts(alert, RuleParts.labels(group, alert), true));
    return with(all, NOTIFICATIONS, settings.get(NOTIFICATIONS));
  }

  private ObjectNode recording(ObjectNode group, ObjectNode recording, ObjectNode start) {
    ObjectNode record =
        Node.object()
            .with("metric", recording.get("record").orElseThrow())
            .with("from", Node.text(GrafanaCondition.QUERY))
            .with("targetDatasourceUid", Node.text(rules.target().uid()));
    ObjectNode all =
        start.with("data", Node.array(query(group, recording, recording.text("expr").orElse(""))));
    ObjectNode labels = RuleParts.labels(group, recording);
    ObjectNode written = Node.object();
    for (int i = 0; i < labels.size(); i++) {
      written = written.with(labels.name(i), literal(labels.text(labels.name(i)).orElse("")));
    }
    return RuleParts.withLabels(all, written).with("record", record);
  }

  private static ObjectNode with(ObjectNode object, String name, Optional<Node> value) {
    return value.isPresent() ? object.with(name, value.get()) : object;
  }

  /** What a data source is asked, for one value of each series. */
  private ObjectNode query(ObjectNode group, ObjectNode rule, String text) {
    boolean logs = RuleParts.expression(rule).orElse(null) instanceof LogQlExpression;
    Optional<? extends DataSource<?>> source =
        logs ? rules.loki() : Optional.of(rules.prometheus());
    ObjectNode model =
        Node.object()
            .with("refId", Node.text(GrafanaCondition.QUERY))
            .with("datasource", source.map(DataSource::node).orElseGet(Node::object))
            .with("expr", Node.text(text));
    long offset = seconds(group.text("query_offset").orElse("0"));
    ObjectNode range =
        Node.object().with("from", Node.number(RANGE + offset)).with("to", Node.number(offset));
    return Node.object()
        .with("refId", Node.text(GrafanaCondition.QUERY))
        .with("relativeTimeRange", range)
        .with("datasourceUid", Node.text(source.map(DataSource::uid).orElse("")))
        .with(
            "model",
            logs
                ? model.with("queryType", Node.text("instant"))
                : model.with("instant", Node.bool(true)).with("range", Node.bool(false)));
  }

  private static long seconds(String duration) {
    return Span.span(duration).millis() / 1000;
  }

  private static ObjectNode expression(GrafanaCondition condition) {
    return Node.object()
        .with("refId", Node.text(GrafanaCondition.CONDITION))
        .with("datasourceUid", Node.text(EXPRESSIONS))
        .with("model", condition.expression());
  }

  /** Texts that Grafana fills in with the result of the query. */
  private ObjectNode texts(ObjectNode alert, ObjectNode texts, boolean labels) {
    ObjectNode all = Node.object();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.value(i) instanceof StringNode one ? one.value() : "";
      GrafanaTemplate filled = GrafanaTemplate.of(text, GrafanaCondition.QUERY);
      for (String lost : filled.lost()) {
        losses.add(new Loss(alert, "`" + lost + "` in `" + texts.name(i) + "`"));
      }
      all = all.with(texts.name(i), labels ? literal(filled.text()) : Node.text(filled.text()));
    }
    return all;
  }

  /** With the dashboard and the panel that an alert leads to, by which Grafana joins them. */
  private static ObjectNode linked(ObjectNode alert, ObjectNode annotations) {
    Optional<NodeValue> target = alert.notes().source(DASHBOARD_URL);
    if (target.isEmpty()) {
      return annotations;
    }
    ObjectNode named = (ObjectNode) target.get().node();
    String uid = named.text("dashboardUid").orElseThrow();
    if (!annotations.text(DASHBOARD_URL).orElse("").contains("/d/" + uid)) {
      return annotations; // Another address was put in its place.
    }
    ObjectNode all = annotations.with("__dashboardUid__", Node.text(uid));
    return with(all, "__panelId__", named.get("panelId"));
  }

  /** A text in which Grafana would put variables of its environment for names behind a dollar. */
  private static Node literal(String text) {
    return Node.text(text.replace("$", "$$"));
  }
}
