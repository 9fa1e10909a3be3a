package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.folder;
import static dev.belfry.provisioning.Provisioning.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Folder;
import dev.belfry.grafana.TraceScope;
import dev.belfry.provisioning.AlertmanagerKind;
import dev.belfry.provisioning.DerivedFieldMatch;
import dev.belfry.provisioning.HistogramKind;
import dev.belfry.provisioning.HttpMethod;
import dev.belfry.provisioning.PrometheusKind;
import dev.belfry.provisioning.SecretReference;
import dev.belfry.provisioning.SpanBar;

/** Files that Grafana reads when it starts. */
public final class GoldenProvisioning {
  private GoldenProvisioning() {}

  /** Data sources of each type, with what people set. */
  public static Bundle sources() {
    return bundle("golden")
        .provisioning(
            "golden",
            dataSources()
                .deleted(deletedDataSource("Old").orgName("Main Org."))
                .sources(
                    prometheusSource("prometheus", "Prometheus", "http://prometheus:9090")
                        .preset()
                        .httpMethod(HttpMethod.POST)
                        .serverKind(PrometheusKind.MIMIR)
                        .scrapeInterval(seconds(30))
                        .incrementalQuerying()
                        .exemplarLinks(exemplarLink("trace_id").sourceUid("tempo"))
                        .recordingTarget()
                        .queryStatistics()
                        .warnAboveSamples(1_000_000)
                        .failAboveSamples(10_000_000)
                        .correlations(
                            queryCorrelation("loki", "Logs", "pod")
                                .description("The lines of the pod")
                                .query("expr", "{pod=\"$${pod}\"} |= `$${part}`")
                                .transformations(
                                    readByRegex("checkout-(.+)").variable("part"),
                                    readByLogfmt().field("line")),
                            pageCorrelation("Runbook", "alertname", "https://runbooks/$${name}"))
                        .headerName("X-Scope-OrgID")
                        .secret("httpHeaderValue1", SecretReference.inEnvironment("TENANT")),
                    lokiSource("loki", "Loki", "http://loki:3100")
                        .maxLines(500)
                        .predefinedOperations("| unpack")
                        .awsSignature()
                        .socksProxy()
                        .revision(3)
                        .orgName("Main Org.")
                        .passwordLogin()
                        .basicAuthUser("grafana")
                        .secret("basicAuthPassword", SecretReference.inFile("/etc/secrets/loki"))
                        .derivedFields(
                            derivedField("TraceID", "trace_id")
                                .matching(DerivedFieldMatch.LABEL)
                                .sourceUid("tempo")
                                .url("$${__value.raw}")),
                    tempoSource("tempo", "Tempo", "http://tempo:3200")
                        .tracesToLogs(
                            tracesToLogs("loki")
                                .startShift("-5m")
                                .endShift("5m")
                                .tags(traceTag("service.name").renamed("service"))
                                .onlyTrace())
                        .tracesToMetrics(
                            tracesToMetrics("prometheus")
                                .queries(traceMetric("Rate", "sum(rate(x{$$__tags}[5m]))")))
                        .nodeGraph()
                        .spanBar(SpanBar.DURATION)
                        .serviceMapSourceUid("prometheus")
                        .serviceMapHistograms(HistogramKind.BOTH)
                        .tagLimit(1000)
                        .tagRangeSeconds(3600)
                        .searchFields(
                            searchField("service", "service.name", TraceScope.RESOURCE)
                                .value("checkout"))
                        .streamedSearch(),
                    jaegerSource("jaeger", "Jaeger", "http://jaeger:16686").traceTimeRange(),
                    alertmanagerSource("alerts", "Alertmanager", "http://alertmanager:9093")
                        .implementation(AlertmanagerKind.PROMETHEUS)
                        .trustAnyCertificate()));
  }

  /** A provider that makes folders of folders, and one for each of two folders. */
  public static Bundle providers() {
    Folder team = folder("Team A");
    Folder inner = folder("Databases").uid("team-a-databases").inside(team);
    return bundle("golden")
        .provisioning(
            "golden",
            dashboardProviders("/var/lib/grafana/dashboards", team, inner)
                .providers(
                    dashboardProvider("all", "/etc/dashboards")
                        .foldersFromFiles()
                        .updateIntervalSeconds(60)
                        .keepDeleted()
                        .saveableInGrafana()));
  }
}
