package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dashboards that Belfry did not make. */
class ValidateDashboardsTest {
  private static final String GOOD = "{\"title\": \"A\", \"panels\": [{\"type\": \"text\"}]}";

  private final ValidatedFiles files;

  ValidateDashboardsTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  @Test
  void panels_of_all_formats_are_counted() throws IOException {
    String envelope =
        "{\"apiVersion\": \"dashboard.grafana.app/%s\", \"kind\": \"Dashboard\","
            + " \"metadata\": {\"name\": \"a\"}, \"spec\": %s}";
    files.write("v1.json", envelope.formatted("v1", GOOD));
    String v2 =
        """
        {"title": "A", "elements": {"a/b": {"kind": "Panel", "spec": {"id": 1, "title": "A",
           "vizConfig": {"kind": "stat", "spec": {"pluginVersion": "12.0.0",
             "options": {"graphMode": "%s"}}}}}},
         "layout": {"kind": "TabsLayout", "spec": {"tabs": []}}}
        """;
    files.write("v2alpha1.json", envelope.formatted("v2alpha1", v2.formatted("none")));
    files.write("bare.json", v2.formatted("area"));
    files.write("wrong.json", envelope.formatted("v2", v2.formatted("bars")));

    assertEquals(Main.FINDINGS, files.runAll());

    String out = files.out();
    assertTrue(out.contains("/a~1b/spec/vizConfig/spec/options/graphMode"), out);
    assertTrue(out.contains("3 of 4 dashboards fit, 3 of 4 panels\n"), out);
  }

  @Test
  void a_variable_that_all_panels_lack_is_told_once() throws IOException {
    String panel =
        "{\"type\": \"text\", \"datasource\": {\"type\": \"loki\", \"uid\": \"${DS_X}\"}}";
    String file =
        files.write(
            "export.json", "{\"title\": \"A\", \"panels\": [" + panel + ", " + panel + "]}");

    assertEquals(
        List.of("dashboard.undefined-variable /panels/0/datasource"),
        files.codes("--format=json", file));
  }

  @Test
  void logql_of_panels_is_told_with_its_place_in_the_file_and_in_the_text() throws IOException {
    String file =
        files.write(
            "logs.json",
            """
            {"uid": "logs", "title": "L", "templating": {"list": [
              {"type": "datasource", "name": "ds", "query": "loki"},
              {"type": "custom", "name": "app", "query": "a,b"}
            ]},
            "panels": [
              {"type": "logs", "datasource": {"type": "loki", "uid": "$ds"}, "targets": [
                {"refId": "A", "expr": "{app=\\"$app\\"} |= \\"x\\" | json"},
                {"refId": "B", "expr": "rate({app=\\"a\\"}[$__auto])", "hide": true},
                {"refId": "C", "expr": "{app='a'}"}]},
              {"type": "timeseries", "datasource": "${ds}", "targets": [
                {"refId": "A", "expr": "sum(rate({app=\\"a\\"}[$__interval])"}]}
            ]}
            """);

    assertEquals(Main.FINDINGS, files.run("--format=json", file));

    files.assertPrints(
        """
        [
        {"file":"OUT/logs.json","pointer":"/panels/0/targets/2/expr","line":9,"column":28,\
        "code":"logql.syntax","severity":"error","subject":"dashboard `logs`",\
        "message":"LogQL, line 1, column 6: got an unexpected `'`; texts stand in \\" or `\\n\
          {app='a'}\\n       ^","hint":"correct the text there"},
        {"file":"OUT/logs.json","pointer":"/panels/1/targets/0/expr","line":11,"column":28,\
        "code":"logql.syntax","severity":"error","subject":"dashboard `logs`",\
        "message":"LogQL, line 1, column 33: expected `)`, got the end\\n\
          sum(rate({app=\\"a\\"}[$__interval])\\n                                  ^",\
        "hint":"correct the text there"}
        ]
        """,
        "");
  }

  @Test
  void a_panel_without_query_is_told_unless_it_has_its_data_elsewhere() throws IOException {
    String file =
        files.write(
            "panels.json",
            """
            {"uid": "a", "title": "A", "panels": [
              {"type": "stat", "title": "Empty"},
              {"type": "stat", "title": "Hidden", "targets": [{"refId": "A", "hide": true}]},
              {"type": "stat", "datasource": {"type": "grafana-testdata-datasource"}},
              {"type": "stat", "datasource": "-- Grafana --"},
              {"type": "graph", "snapshotData": [{"target": "a", "datapoints": []}]},
              {"type": "canvas"}, {"type": "row"}, {"type": "news"},
              {"libraryPanel": {"uid": "l", "name": "L"}, "type": "stat"}
            ]}
            """);

    assertEquals(
        List.of(
            "dashboard.panel-without-query /panels/0", "dashboard.panel-without-query /panels/1"),
        files.codes("--format=json", file));
  }
}
