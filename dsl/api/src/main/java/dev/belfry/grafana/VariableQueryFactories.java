package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.common.LabelNameOf;
import dev.belfry.common.Matcher;
import dev.belfry.promql.InstantVector;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.promql.SeriesOf;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/** Starts what variables ask data sources for. */
abstract class VariableQueryFactories extends ExpressionFactories {
  private static final Key TYPE = Key.of(0, "type");
  private static final Key LABEL = Key.of(1, "label");
  private static final Key STREAM = Key.of(2, "stream");
  private static final Key REF_ID = Key.of(3, "refId");
  private static final int NAMES = 0;
  private static final int VALUES = 1;

  VariableQueryFactories() {}

  /**
   * The values that a label has on the series of a metric or of an expression about it. A label of
   * another metric does not compile.
   *
   * @param <M> the class that stands for the metric
   * @param series the series to look at
   * @param label one that the metric has or that its system adds, or any by its name alone
   */
  public static <M> VariableQuery<PrometheusQuery> labelValues(
      SeriesOf<M> series, LabelNameOf<? super M> label) {
    InstantVector<M> every = requireNonNull(series, "series").everySeries();
    String name = requireNonNull(label, "label").name();
    VariableQuery<PrometheusQuery> query =
        prometheus("label_values(" + every.text() + ", " + name + ")");
    return name.indexOf(',') < 0 ? query.about(every) : query;
  }

  /** The values that a label has on any series. */
  public static VariableQuery<PrometheusQuery> labelValues(LabelName label) {
    return prometheus("label_values(" + requireNonNull(label, "label").name() + ")");
  }

  /** The names of all labels. */
  public static VariableQuery<PrometheusQuery> labelNames() {
    return prometheus("label_names()");
  }

  /**
   * The names of the labels that some metrics have.
   *
   * @param metrics a regular expression that the names of the metrics fit
   * @throws IllegalArgumentException when it is empty
   */
  public static VariableQuery<PrometheusQuery> labelNames(String metrics) {
    return prometheus("label_names(" + Require.filled("metrics", metrics) + ")");
  }

  /**
   * The names of metrics.
   *
   * @param regex a regular expression that they fit
   * @throws IllegalArgumentException when it is empty
   */
  public static VariableQuery<PrometheusQuery> metrics(String regex) {
    return prometheus("metrics(" + Require.filled("regex", regex) + ")");
  }

  /** The series that an expression gives, each with its labels and value, as texts. */
  public static VariableQuery<PrometheusQuery> queryResult(PromQlExpression expression) {
    return prometheus("query_result(" + requireNonNull(expression, "expression").text() + ")");
  }

  /** The series that there are, each with its labels, as texts. */
  public static VariableQuery<PrometheusQuery> seriesQuery(PromQlExpression series) {
    return prometheus(requireNonNull(series, "series").text());
  }

  private static VariableQuery<PrometheusQuery> prometheus(String text) {
    return VariableQuery.text(DataSourceType.PROMETHEUS, text);
  }

  /** The names of all labels of Loki. */
  public static VariableQuery<LokiQuery> lokiLabelNames() {
    return VariableQuery.of(DataSourceType.LOKI, loki(NAMES, "", ""), "label_names()");
  }

  /** The values that a label of Loki has. */
  public static VariableQuery<LokiQuery> lokiLabelValues(Label label) {
    String name = requireNonNull(label, "label").name();
    return VariableQuery.of(
        DataSourceType.LOKI, loki(VALUES, name, ""), "label_values(" + name + ")");
  }

  /**
   * The values that a label of Loki has on some streams.
   *
   * @param streams the streams to look at: {@code {app="web"}}
   * @param label the label
   * @throws IllegalArgumentException when the text is empty
   */
  public static VariableQuery<LokiQuery> lokiLabelValues(String streams, Label label) {
    String name = requireNonNull(label, "label").name();
    return VariableQuery.of(
        DataSourceType.LOKI,
        loki(VALUES, name, Require.filled("streams", streams)),
        "label_values(" + streams + ", " + name + ")");
  }

  private static ObjectNode loki(int type, String label, String stream) {
    return asked(type, label, "LokiVariableQueryEditor-VariableQuery")
        .with(STREAM, Node.text(stream));
  }

  private static ObjectNode asked(int type, String label, String refId) {
    return Node.object()
        .with(TYPE, Node.number(type))
        .with(LABEL, Node.text(label))
        .with(REF_ID, Node.text(refId));
  }

  /** The names of all attributes of traces in Tempo. */
  public static VariableQuery<TempoQuery> tempoAttributeNames() {
    return tempo(NAMES, "", "label_names()");
  }

  /**
   * The values that an attribute of traces has in Tempo.
   *
   * @param name the attribute: {@code service.name}
   * @throws IllegalArgumentException when it is empty
   */
  public static VariableQuery<TempoQuery> tempoAttributeValues(String name) {
    return tempo(VALUES, Require.filled("name", name), "label_values(" + name + ")");
  }

  private static VariableQuery<TempoQuery> tempo(int type, String label, String words) {
    return VariableQuery.of(
        DataSourceType.TEMPO,
        asked(type, label, "TempoDatasourceVariableQueryEditor-VariableQuery"),
        words);
  }

  /**
   * The values that a field of Elasticsearch has.
   *
   * @param field the field
   * @throws IllegalArgumentException when it is empty
   */
  public static VariableQuery<ElasticsearchQuery> elasticsearchValues(String field) {
    return elasticsearch("{\"find\": \"terms\", \"field\": " + quoted("field", field) + "}");
  }

  /**
   * The values that a field of Elasticsearch has on some documents.
   *
   * @param field the field
   * @param lucene which documents, in the notation of Lucene
   * @throws IllegalArgumentException when a text is empty
   */
  public static VariableQuery<ElasticsearchQuery> elasticsearchValues(String field, String lucene) {
    return elasticsearch(
        "{\"find\": \"terms\", \"field\": "
            + quoted("field", field)
            + ", \"query\": "
            + quoted("lucene", lucene)
            + "}");
  }

  /** The names of all fields of Elasticsearch. */
  public static VariableQuery<ElasticsearchQuery> elasticsearchFields() {
    return elasticsearch("{\"find\": \"fields\"}");
  }

  /**
   * The names of the fields of Elasticsearch that hold one kind of values.
   *
   * @param type the kind: {@code keyword}, {@code number}, {@code date}
   * @throws IllegalArgumentException when it is empty
   */
  public static VariableQuery<ElasticsearchQuery> elasticsearchFields(String type) {
    return elasticsearch("{\"find\": \"fields\", \"type\": " + quoted("type", type) + "}");
  }

  private static VariableQuery<ElasticsearchQuery> elasticsearch(String json) {
    return VariableQuery.text(DataSourceType.ELASTICSEARCH, json);
  }

  private static String quoted(String name, String value) {
    return Matcher.quoted(Require.filled(name, value));
  }

  /**
   * Names that TestData makes up.
   *
   * @param pattern which names: {@code *} for the first letters, {@code A.*} for those below A
   * @throws IllegalArgumentException when it is empty
   */
  public static VariableQuery<TestDataQuery> testDataNames(String pattern) {
    return VariableQuery.text(DataSourceType.TEST_DATA, Require.filled("pattern", pattern));
  }

  /**
   * What a data source gives for a text in its own language, such as a statement in SQL or a path
   * of Graphite.
   *
   * @param type the kind of the data source
   * @param text the query
   * @throws IllegalArgumentException when the text is empty
   */
  public static <Q extends Query> VariableQuery<Q> variableQuery(
      DataSourceType<Q> type, String text) {
    return VariableQuery.text(type, Require.filled("text", text));
  }
}
