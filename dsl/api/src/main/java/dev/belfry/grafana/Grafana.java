package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import dev.belfry.tree.StringNode;
import java.util.List;

/** The front door to Grafana: dashboards, panels, queries and variables start here. */
public final class Grafana extends LayoutFactories {
  private Grafana() {}

  /**
   * A dashboard.
   *
   * @param uid its identity, which never changes: 1 to 40 letters, digits, - and _
   * @param title its name, for people
   * @throws IllegalArgumentException when the uid or the title is not as said
   */
  public static Dashboard dashboard(String uid, String title) {
    return dashboard(new DashboardId(uid, title));
  }

  /** A dashboard that others can link to by this identity. */
  public static Dashboard dashboard(DashboardId id) {
    return Dashboard.of(requireNonNull(id, "id"));
  }

  /**
   * The identity of a dashboard, for links to it.
   *
   * @param uid its identity, which never changes: 1 to 40 letters, digits, - and _
   * @param title its name, for people
   * @throws IllegalArgumentException when the uid or the title is not as said
   */
  public static DashboardId dashboardId(String uid, String title) {
    return new DashboardId(uid, title);
  }

  /** Where a link leads that opens this dashboard, with time range and variables of the page. */
  public static DashboardTarget to(DashboardId dashboard) {
    return DashboardTarget.of(dashboard);
  }

  /**
   * A Grafana as its readers reach it, for links from outside, such as those of alerts.
   *
   * @param address an absolute address without a slash at its end: {@code
   *     https://grafana.example.org}
   * @throws IllegalArgumentException when the address is not as said
   */
  public static GrafanaServer grafanaServer(String address) {
    return new GrafanaServer(address);
  }

  /**
   * A link to another dashboard in the head of a dashboard; it takes along time range and
   * variables.
   */
  public static UrlLink linkTo(DashboardId dashboard) {
    requireNonNull(dashboard, "dashboard");
    return urlLink(dashboard.title(), "/d/" + dashboard.uid())
        .icon(LinkIcon.DASHBOARD)
        .keepTime()
        .keepVariables();
  }

  /** A link to a dashboard in the corner of a panel, titled as the dashboard is. */
  public static PanelLink panelLink(DashboardTarget target) {
    return panelLink(requireNonNull(target, "target").dashboard().title(), target.url());
  }

  /** A link to a dashboard on the values of a panel, titled as the dashboard is. */
  public static DataLink dataLink(DashboardTarget target) {
    return dataLink(requireNonNull(target, "target").dashboard().title(), target.url());
  }

  /**
   * Opens a query in Explore, in the time range of the page that the reader comes from.
   *
   * @param source where it goes; only queries that it understands fit
   * @param query what is asked; {@link #clicked} is what a label has on the series that is clicked
   */
  public static <Q extends Query> ExploreTarget explore(DataSource<Q> source, Q query) {
    return ExploreTarget.of(
        requireNonNull(source, "source"), List.of(requireNonNull(query, "query")));
  }

  /**
   * Opens queries in Explore, in the time range of the page that the reader comes from.
   *
   * @param source where they go; only queries that it understands fit
   * @param queries what is asked, at least one
   * @throws IllegalArgumentException when there is none
   */
  public static <Q extends Query> ExploreTarget explore(DataSource<Q> source, List<Q> queries) {
    return ExploreTarget.of(
        requireNonNull(source, "source"), List.copyOf(requireNonNull(queries, "queries")));
  }

  /**
   * What a label has on the series that is clicked on, for the value of a matcher in a link: {@code
   * POD.is(clicked(POD))} of {@link #dataLink(String, ExploreTarget)}.
   */
  public static String clicked(LabelName label) {
    return "${__field.labels." + requireNonNull(label, "label").name() + "}";
  }

  /**
   * A link to Explore in the corner of a panel.
   *
   * @param title the text of the link
   * @throws IllegalArgumentException when the title is empty
   */
  public static PanelLink panelLink(String title, ExploreTarget target) {
    return panelLink(title, requireNonNull(target, "target").url());
  }

  /**
   * A link to Explore on the values of a panel.
   *
   * @param title the text of the link
   * @throws IllegalArgumentException when the title is empty
   */
  public static DataLink dataLink(String title, ExploreTarget target) {
    return dataLink(title, requireNonNull(target, "target").url());
  }

  /**
   * A folder.
   *
   * @param title its name, for people
   * @throws IllegalArgumentException when the title is empty
   */
  public static Folder folder(String title) {
    return Folder.of(title);
  }

  /** A query for Prometheus; Grafana names the series by their labels. */
  public static PrometheusQuery query(PromQlExpression expression) {
    requireNonNull(expression, "expression");
    ObjectNode start = PrometheusQuery.of().node();
    return new PrometheusQuery(
        start
            .with(PrometheusQuery.EXPR, expression.node())
            .withNotes(start.notes().plus(new Notes.Source("expr", expression))));
  }

  /**
   * A query for Prometheus.
   *
   * @param expression what to evaluate
   * @param legend the name of each series, in which {@code {{label}}} is the value of a label
   */
  public static PrometheusQuery query(PromQlExpression expression, String legend) {
    return query(expression).legend(legend);
  }

  /**
   * A condition on a tag of the spans of a trace.
   *
   * @param key the name of the tag, such as {@code http.method}
   * @param operator how its value is compared
   * @param value the text or, for the two regular expression operators, the expression
   * @throws IllegalArgumentException when the key is empty
   */
  public static SpanTag spanTag(String key, Matcher.Operator operator, String value) {
    return new SpanTag(key, operator, value);
  }

  /**
   * A data source.
   *
   * @param type its kind, which says what queries it understands
   * @param uid its identity in Grafana
   * @throws IllegalArgumentException when the uid is empty
   */
  public static <Q extends Query> DataSource<Q> dataSource(DataSourceType<Q> type, String uid) {
    return new DataSource<>(type, uid);
  }

  /**
   * The data source that the reader chose for a variable. Queries that name none go there anyway if
   * it is the first variable of the dashboard for data sources of their kind.
   *
   * @param type the kind that the variable offers
   * @param variable the variable
   * @throws IllegalArgumentException when the variable offers another kind
   */
  public static <Q extends Query> DataSource<Q> dataSource(
      DataSourceType<Q> type, DataSourceVariable variable) {
    String offered = variable.node().text("query").orElse("");
    if (!offered.equals(type.id())) {
      throw new IllegalArgumentException(
          "data source: expected a variable that offers `%s`, got one that offers `%s`"
              .formatted(type.id(), offered));
    }
    return new DataSource<>(type, "${" + variable.name() + "}");
  }

  /**
   * A series of an XY chart.
   *
   * @param x the name of the column with the horizontal places of the points
   * @param y the name of the column with their vertical places
   * @throws IllegalArgumentException when a name is empty
   */
  public static XySeries xySeries(String x, String y) {
    return xySeries(XySeries.column("x", x), XySeries.column("y", y));
  }

  /**
   * A series of an XY chart.
   *
   * @param x the column with the horizontal places of the points
   * @param y the column with their vertical places
   */
  public static XySeries xySeries(FieldMatcher x, FieldMatcher y) {
    return XySeries.of().x(x).y(y);
  }

  /**
   * A unit of your own, written behind the number. API name: {@code suffix:...}.
   *
   * @param text what stands behind the number, such as {@code " debates"}
   * @throws IllegalArgumentException when the text is empty
   */
  public static Unit unitBehind(String text) {
    return Unit.of("suffix:" + Require.filled("unit", text));
  }

  /**
   * A unit of your own, written before the number. API name: {@code prefix:...}.
   *
   * @param text what stands before the number, such as {@code "#"}
   * @throws IllegalArgumentException when the text is empty
   */
  public static Unit unitBefore(String text) {
    return Unit.of("prefix:" + Require.filled("unit", text));
  }

  /**
   * Makes one row of all rows that have the same values in these fields. {@link
   * GroupBy#calculate(String, Reducer...)} says what becomes of the others.
   *
   * @param fields the names of the fields
   */
  public static GroupBy groupBy(String... fields) {
    return groupBy(List.of(requireNonNull(fields, "fields")));
  }

  /**
   * Makes one row of all rows that have the same values in these fields. {@link
   * GroupBy#calculate(String, Reducer...)} says what becomes of the others.
   *
   * @param fields the names of the fields
   */
  public static GroupBy groupBy(List<String> fields) {
    return GroupBy.of().fields(fields);
  }

  /**
   * Sorts the rows of each table by a field, the smallest value first.
   *
   * @param field the name of the field
   */
  public static SortBy sortBy(String field) {
    return SortBy.of().field(requireNonNull(field, "field"));
  }

  /** A number to calculate with. */
  public static FixedOperand numberOperand(double number) {
    return FixedOperand.of(Node.number(number).text());
  }

  /**
   * Cuts an axis into so many ranges.
   *
   * @param count how many there are, at least 1
   * @throws IllegalArgumentException when the count is not as said
   */
  public static AxisBuckets bucketCount(int count) {
    Require.range("count", count, 1, Double.POSITIVE_INFINITY);
    return axisBuckets().mode(BucketMode.COUNT).value(Integer.toString(count));
  }

  /** Cuts an axis of values into ranges of this width. */
  public static AxisBuckets bucketSize(double size) {
    return axisBuckets().mode(BucketMode.SIZE).value(Node.number(size).text());
  }

  /** Cuts an axis of times into ranges of this width. */
  public static AxisBuckets bucketSize(Span size) {
    Node text = requireNonNull(size, "size").inOneUnit();
    return axisBuckets().mode(BucketMode.SIZE).value(((StringNode) text).value());
  }
}
