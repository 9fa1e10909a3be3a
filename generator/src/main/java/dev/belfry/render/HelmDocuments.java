package dev.belfry.render;

import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.helm.Chart;
import dev.belfry.helm.ChartValues;
import dev.belfry.helm.HelmRelease;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of Helm charts, and the script that installs the charts with them. */
final class HelmDocuments {
  private HelmDocuments() {}

  static Document of(HelmRelease<?> release) {
    Chart chart = release.chart();
    String head =
        "# Values of the release "
            + release.name()
            + " in the namespace "
            + release.namespace()
            + ", for the chart "
            + qualified(chart)
            + " "
            + chart.version()
            + ".\n";
    ObjectNode values = release.values().node();
    Optional<Node> routing = values.object("alertmanager").get("config");
    boolean routes = release.values() instanceof KubePrometheusStack && routing.isPresent();
    return new Document(
        "helm/" + file(release),
        "Helm release `" + release.name() + "`",
        schema(release),
        head,
        routes ? AlertmanagerValues.completed(values) : values,
        routes ? (ObjectNode) routing.get() : values);
  }

  /** The schema of the values; of charts that Belfry has no types for, it knows nothing. */
  static String schema(HelmRelease<?> release) {
    String name =
        release.values() instanceof ChartValues ? "values" : release.values().chart().name();
    return "helm/" + name + ".schema.json";
  }

  private static String file(HelmRelease<?> release) {
    return release.name() + ".yaml";
  }

  private static String qualified(Chart chart) {
    return chart.repository() + "/" + chart.name();
  }

  /** The script, if the bundle has releases. */
  static Optional<Document> script(Bundle bundle) {
    List<HelmFile> files = bundle.artifacts(HelmFile.class);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(Document.text("helm/install.sh", "the script for Helm", text(files)));
  }

  private static String text(List<HelmFile> files) {
    StringBuilder script =
        new StringBuilder("#!/bin/sh\n# Installs the charts, or brings them to these values.\n")
            .append("set -eu\ncd \"$(dirname \"$0\")\"\n\n");
    Map<String, String> repositories = new LinkedHashMap<>();
    for (HelmFile file : files) {
      Chart chart = file.release().chart();
      repositories.put(chart.repository(), chart.address());
    }
    repositories.forEach(
        (name, address) ->
            script
                .append("helm repo add --force-update ")
                .append(name)
                .append(' ')
                .append(address)
                .append('\n'));
    script.append("helm repo update ").append(String.join(" ", repositories.keySet()));
    files.forEach(file -> script.append("\n\n").append(install(file.release())));
    return script.append('\n').toString();
  }

  private static String install(HelmRelease<?> release) {
    return "helm upgrade --install "
        + release.name()
        + " "
        + qualified(release.chart())
        + " \\\n  --version "
        + release.chart().version()
        + " \\\n  --namespace "
        + release.namespace()
        + " --create-namespace \\\n  --values "
        + file(release);
  }
}
