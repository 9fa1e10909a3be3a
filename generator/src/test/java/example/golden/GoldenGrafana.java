package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.folder;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.provisioning.Provisioning.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.grafana.Folder;
import dev.belfry.kubernetes.GrafanaDashboard;
import dev.belfry.kubernetes.GrafanaDatasource;
import dev.belfry.kubernetes.LabelOperator;
import dev.belfry.provisioning.SecretReference;
import java.util.Map;

/** What brings dashboards, folders and data sources to a Grafana in a cluster. */
public final class GoldenGrafana {
  private static final String DIGEST =
      "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";

  private GoldenGrafana() {}

  /** A ConfigMap with texts and bytes. */
  public static Bundle configMapObject() {
    return bundle("golden")
        .resources(
            configMap("monitoring", "all-of-it")
                .label("app", "grafana")
                .annotation("example.org/owner", "The on-call team")
                .immutable()
                .entry("greeting.txt", "Hello\nworld\n")
                .entries(Map.of("flag", "on"))
                .entry("bytes", new byte[] {0, 1, 2, -1}));
  }

  /** A dashboard with every setting; that several say where it comes from, a check would tell. */
  public static Bundle dashboardObject() {
    return bundle("golden").resources(placed(fetched(built())));
  }

  private static GrafanaDashboard built() {
    return grafanaDashboard("monitoring", "all-of-it")
        .json("{\"title\": \"Queue\"}")
        .gzipJson("H4sIAAAAAAAA/wMAAAAAAAAAAAA=")
        .jsonnet("{ title: 'Queue' }")
        .jsonnetProject(
            jsonnetProject("main.jsonnet", "H4sIAAAAAAAA/wMAAAAAAAAAAAA=").importsFrom("vendor"))
        .jsonnetVariables(
            jsonnetVariable("CLUSTER").value("eu-1"),
            jsonnetVariable("TEAM").fromConfigMap(configMapKey("names", "team")),
            jsonnetVariable("TOKEN").fromSecret(secretKey("tokens", "grafana").optional()))
        .jsonnetEntries(
            jsonnetEntry().fromConfigMap(configMapKey("names", "region").optional()),
            jsonnetEntry().fromSecret(secretKey("tokens", "loki")));
  }

  private static GrafanaDashboard fetched(GrafanaDashboard dashboard) {
    return dashboard
        .url("https://example.org/queue.json")
        .urlUser(secretKey("pages", "user"))
        .urlPassword(secretKey("pages", "password"))
        .keepContent(minutes(90))
        .configMap(configMapKey("dashboards", "queue.json"))
        .published(publishedDashboard(1860).revision(37))
        .artifact(
            dashboardArtifact("ghcr.io/team/dashboards@" + DIGEST, "queue.json")
                .pullSecret("registry")
                .plainHttp())
        .inputs(dashboardInput("DS_PROMETHEUS", "prometheus"))
        .starts(variableStart("namespace", "shop"))
        .plugins(grafanaPlugin("grafana-piechart-panel", "1.6.4"));
  }

  private static GrafanaDashboard placed(GrafanaDashboard dashboard) {
    return dashboard
        .label("team", "shop")
        .selecting("dashboards", "grafana")
        .selectingWhere(
            labelCondition("tier", LabelOperator.IN).values("prod", "stage"),
            labelCondition("example.org/old", LabelOperator.DOES_NOT_EXIST))
        .allowCrossNamespaceImport()
        .uid("queue")
        .folderTitle("Team A")
        .folderObject("team-a")
        .folderUid("team-a")
        .resyncEvery(days(1))
        .suspend()
        .publicSharing(
            publicSharing()
                .accessToken("0c6e8a52-4f0f-4a5a-9f0a-0b1c2d3e4f50")
                .hidden()
                .annotations()
                .timePicker());
  }

  /** A folder with every setting. */
  public static Bundle folderObject() {
    return bundle("golden")
        .resources(
            grafanaFolder("monitoring", "databases")
                .selecting(Map.of("dashboards", "grafana"))
                .selectingWhere(
                    labelCondition("team", LabelOperator.EXISTS),
                    labelCondition("tier", LabelOperator.IN).values("prod"))
                .allowCrossNamespaceImport()
                .title("Databases")
                .uid("databases")
                .parentObject("team-a")
                .parentUid("team-a")
                .permissions("{\"items\": [{\"role\": \"Editor\", \"permission\": 2}]}")
                .resyncEvery(minutes(5))
                .suspend());
  }

  /** A data source with every setting. */
  public static Bundle dataSourceObject() {
    return bundle("golden")
        .resources(
            grafanaDatasource("monitoring", "loki")
                .selecting("dashboards", "grafana")
                .selectingWhere(labelCondition("tier", LabelOperator.NOT_IN).values("dev"))
                .allowCrossNamespaceImport()
                .source(
                    lokiSource("loki", "Loki", "http://loki:3100")
                        .orgId(1)
                        .preset()
                        .editable()
                        .maxLines(500)
                        .passwordLogin()
                        .basicAuthUser("grafana"))
                .secret("basicAuthPassword", secretKey("loki", "password"))
                .valuesFrom(filledValue("url").fromConfigMap(configMapKey("addresses", "loki")))
                .database("logs")
                .databaseUser("reader")
                .plugins(grafanaPlugin("grafana-lokiexplore-app", "latest"))
                .resyncEvery(hours(1))
                .suspend());
  }

  /** Dashboards in folders of all kinds, and data sources, one with a secret. */
  private static Bundle content() {
    Folder team = folder("Team A");
    SecretReference password = SecretReference.inFile("/etc/secrets/loki");
    return bundle("golden")
        .dashboardFormat(DashboardFormat.RESOURCE_V2)
        .dashboards("Plain", dashboard("queue", "Queue"))
        .dashboards("Outer/Inner", dashboard("Mixed_Case", "Mixed case"))
        .dashboards(folder("Databases").inside(team), dashboard("pg", "PostgreSQL"))
        .dashboards(team, dashboard("web", "The web"))
        .provisioning(
            "main",
            dataSources()
                .deleted(deletedDataSource("Old"))
                .sources(
                    prometheusSource("prometheus", "Prometheus", "http://prometheus:9090"),
                    lokiSource("Loki_1", "Loki", "http://loki:3100")
                        .secret("basicAuthPassword", password)));
  }

  /** ConfigMaps for the sidecar, as its chart is by default. */
  public static Bundle sidecar() {
    return content().grafanaObjects(grafanaSidecar("monitoring")).kustomizations();
  }

  /** ConfigMaps for a sidecar that looks for other labels. */
  public static Bundle otherSidecar() {
    return content()
        .grafanaObjects(
            grafanaSidecar("grafana")
                .dashboardLabel("example.org/dashboard", "yes")
                .dataSourceLabel("example.org/source", "yes")
                .folderAnnotation("k8s-sidecar-target-directory")
                .configMaps(map -> map.label("team", "shop")));
  }

  /** Objects for the grafana-operator. */
  public static Bundle operator() {
    return content()
        .grafanaObjects(
            grafanaOperator("monitoring")
                .selecting("dashboards", "grafana")
                .dashboards(each -> each.resyncEvery(hours(1)))
                .folders(each -> each.label("team", "shop"))
                .dataSources(GrafanaDatasource::allowCrossNamespaceImport)
                .secret(SecretReference.inFile("/etc/secrets/loki"), secretKey("loki", "password")))
        .kustomizations();
  }
}
