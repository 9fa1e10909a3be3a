package dev.belfry.check;

import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.helm.HelmRelease;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.helm.OperatorAlertmanager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The releases of a bundle that bring a prometheus-operator, with what it runs. */
final class Releases {
  private Releases() {}

  /** Those of kube-prometheus-stack. */
  static List<HelmRelease<KubePrometheusStack>> ofOperator(Bundle bundle) {
    List<HelmRelease<KubePrometheusStack>> all = new ArrayList<>();
    for (HelmFile file : bundle.artifacts(HelmFile.class)) {
      HelmRelease<?> one = file.release();
      if (one.values() instanceof KubePrometheusStack values) {
        all.add(new HelmRelease<>(one.name(), one.namespace(), one.chart(), values));
      }
    }
    return all;
  }

  /** Their Alertmanagers. */
  static List<OperatorAlertmanager> alertmanagers(Bundle bundle) {
    return ofOperator(bundle).stream()
        .map(OperatorAlertmanager::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
