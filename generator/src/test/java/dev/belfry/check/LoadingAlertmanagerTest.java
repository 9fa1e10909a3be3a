package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import example.findings.LoadingCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees of routes for Kubernetes are held against the Alertmanager that was declared. */
class LoadingAlertmanagerTest {
  private static List<String> found(Bundle bundle) {
    return Found.in(bundle).stream()
        .map(finding -> finding.code() + ": " + finding.message() + "; " + finding.hint())
        .map(text -> text.replaceAll(", or add \\.allow.*", ""))
        .toList();
  }

  @Test
  void without_a_selector_nothing_is_loaded_and_without_a_list_nothing_is_a_file() {
    assertEquals(
        List.of(
            "kubernetes.not-selected: Alertmanager `main` selects no AlertmanagerConfig at all, so"
                + " it would never load this AlertmanagerConfig; say .selectsConfigs(...) of the"
                + " Alertmanager",
            "alertmanager.unmounted-secret: files of the ConfigMap `authorities` are read, which"
                + " Alertmanager `main` does not list; list it there, and say"
                + " .configMaps(\"authorities\") of the Alertmanager",
            "alertmanager.unmounted-secret: files of the Secret `team` are read, which Alertmanager"
                + " `main` does not list; list it there, and say .secrets(\"team\") of the"
                + " Alertmanager"),
        found(LoadingCases.byNothing()));
  }

  @Test
  void labels_and_the_namespace_have_to_fit() {
    assertEquals(
        List.of(
            "kubernetes.not-selected: Alertmanager `main` looks into its own namespace alone, so it"
                + " would never load this AlertmanagerConfig; say .configsFromAllNamespaces() of"
                + " the Alertmanager",
            "kubernetes.not-selected: Alertmanager `main` selects the label `team` = `web`, got"
                + " `shop`, so it would never load this AlertmanagerConfig; add .label(\"team\","
                + " \"web\")"),
        found(LoadingCases.byAnother()));
  }

  @Test
  void the_alertmanager_of_a_release_counts_as_declared() {
    assertEquals(
        List.of(
            "alertmanager.only-own-namespace: prometheus-operator adds the matcher"
                + " `namespace=\"shop\"` to its root and to its inhibitions, so alerts without this"
                + " label never come here; type .forAllNamespaces() if the Alertmanager has"
                + " alertmanagerConfigMatcherStrategy None",
            "kubernetes.not-selected: Alertmanager `prometheus-kube-prometheus-alertmanager`"
                + " selects the label `team` = `web`, got `shop`, so it would never load this"
                + " AlertmanagerConfig; add .label(\"team\", \"web\")"),
        found(LoadingCases.byAnotherRelease()));
    assertEquals(List.of(), found(LoadingCases.byAReleaseThatTakesAll()));
    assertEquals(
        1, found(LoadingCases.byAReleaseOfAnotherNamespace()).size(), "its own namespace alone");
  }

  @Test
  void what_fits_is_not_reported() {
    assertEquals(List.of(), found(LoadingCases.byTheRightOne()));
    assertEquals(List.of(), found(LoadingCases.byOneThatTakesAll()));
  }
}
