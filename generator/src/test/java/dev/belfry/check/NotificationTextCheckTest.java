package dev.belfry.check;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of trees that no Alertmanager of the bundle gets. */
class NotificationTextCheckTest {
  private static final String OF_GRAFANA = "{{ range .Alerts }}{{ .ValueString }}{{ end }}";
  private static final String UNKNOWN = "{{ template \"of-somebody\" . }}";

  private static Routing chat(String text) {
    Secret url = Secret.kubernetes("slack", "url");
    return routing(sendTo(receiver("chat").slack(slack("#alerts").apiUrl(url).title(text))));
  }

  private static List<String> messages(Bundle bundle) {
    return Found.in(bundle).stream()
        .filter(
            finding ->
                finding.code().endsWith("template-fails")
                    || finding.code().endsWith("unknown-template"))
        .map(Finding::message)
        .toList();
  }

  private static List<String> inGrafana(String text) {
    return messages(bundle("cases").grafanaRouting("chat", chat(text)));
  }

  private static List<String> inObject(String text) {
    return messages(bundle("cases").resources(alertmanagerConfig("shop", "chat", chat(text))));
  }

  @Test
  void a_text_that_can_not_be_filled_in_is_told_wherever_the_tree_goes() {
    String wrong = "{{ .CommonLabels.alertname | toUppr }}";
    List<String> said = List.of("`title`, at `toUppr`: `toUppr` is no function of templates of ");

    assertEquals(said, start(inObject(wrong), said.get(0).length()));
    assertEquals(said, start(inGrafana(wrong), said.get(0).length()));
  }

  private static List<String> start(List<String> messages, int length) {
    return messages.stream().map(one -> one.substring(0, length)).toList();
  }

  @Test
  void what_grafana_adds_is_known_there_alone() {
    assertEquals(List.of(), inGrafana(OF_GRAFANA));
    assertEquals(1, inObject(OF_GRAFANA).size());
    Routing both = chat(OF_GRAFANA);
    assertEquals(
        1, messages(bundle("cases").grafanaRouting("chat", both).alertmanager(both)).size());
  }

  @Test
  void functions_of_grafana_in_groups_are_known_there_alone() {
    String text = "{{ coll.Dict \"a\" (len .Alerts) | data.ToJSONPretty \" \" }}";

    assertEquals(List.of(), inGrafana(text));
    assertEquals(
        List.of("`title`, at `coll`: `coll` is no function of templates of notifications"),
        start(inObject(text), 71));
  }

  @Test
  void templates_of_others_may_be_there() {
    assertEquals(List.of(), inObject(UNKNOWN));
    assertEquals(List.of(), inGrafana(UNKNOWN));
  }
}
