package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.label;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.LabelOperator;
import dev.belfry.kubernetes.OAuth2;
import dev.belfry.kubernetes.SelectorMechanism;
import dev.belfry.kubernetes.ServiceDiscoveryRole;
import dev.belfry.kubernetes.TlsVersion;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Scheme;
import dev.belfry.scrape.ScrapeProtocol;

/** Monitors and probes with every field that there is. What excludes each other stands apart. */
public final class GoldenMonitors {
  private GoldenMonitors() {}

  private static Bundle of(KubernetesResource resource) {
    return bundle("golden").resources(resource);
  }

  /** The same by entries of ConfigMaps and the environment. */
  static OAuth2 fetchedOtherwise() {
    return oauth2(
            configMapKey("oauth", "id"), secretKey("oauth", "secret"), "https://id.example.org")
        .caFromConfigMap(configMapKey("authorities", "ca.crt"))
        .certificateFromConfigMap(configMapKey("certificates", "tls.crt"))
        .proxyFromEnvironment();
  }

  /** A token that is fetched, with all settings. */
  static OAuth2 fetched() {
    return oauth2(secretKey("oauth", "id"), secretKey("oauth", "secret"), "https://id.example.org")
        .scopes("metrics")
        .endpointParameter("audience", "prometheus")
        .caFromSecret(secretKey("tls", "ca.crt"))
        .certificateFromSecret(secretKey("tls", "tls.crt"))
        .privateKey(secretKey("tls", "tls.key"))
        .serverName("id.example.org")
        .withoutInsecureSkipVerify()
        .minVersion(TlsVersion.TLS12)
        .maxVersion(TlsVersion.TLS13)
        .proxyUrl("http://proxy.example.org:3128")
        .noProxy("10.0.0.0/8")
        .proxyHeader("X-Team", secretKey("proxy", "team"));
  }

  /** A monitor of Services. */
  public static Bundle serviceMonitorInFull() {
    return of(
        serviceMonitor("monitoring", "api")
            .label("release", "prometheus")
            .annotation("example.org/owner", "The API team")
            .jobLabel("app.kubernetes.io/name")
            .podTargetLabels("version")
            .nodeMetadata()
            .selecting("app", "api")
            .selecting(
                labelCondition("tier", LabelOperator.IN).values("web", "internal"),
                labelCondition("stage", LabelOperator.NOT_IN).values("test"),
                labelCondition("team", LabelOperator.EXISTS),
                labelCondition("unmonitored", LabelOperator.DOES_NOT_EXIST))
            .selectorMechanism(SelectorMechanism.ROLE_SELECTOR)
            .fromAllNamespaces()
            .fromNamespaces("shop", "shop-canary")
            .targetLabels("team")
            .serviceDiscoveryRole(ServiceDiscoveryRole.ENDPOINT_SLICE)
            .endpoints(
                port("metrics")
                    .path("/internal/metrics")
                    .scheme(Scheme.HTTPS)
                    .param("format", "prometheus")
                    .scrapeEvery(seconds(30))
                    .timeout(seconds(10))
                    .honorLabels()
                    .withoutHonorTimestamps()
                    .trackTimestampsStaleness()
                    .withoutFollowRedirects()
                    .withoutHttp2()
                    .withStoppedPods()
                    .authorizationType("Bearer")
                    .credentials(secretKey("scrape", "token").optional())
                    .caFromConfigMap(configMapKey("authorities", "ca.crt").optional())
                    .certificateFromSecret(secretKey("tls", "tls.crt"))
                    .privateKey(secretKey("tls", "tls.key"))
                    .serverName("api.example.org")
                    .insecureSkipVerify()
                    .minVersion(TlsVersion.TLS12)
                    .maxVersion(TlsVersion.TLS13)
                    .proxyUrl("http://proxy.example.org:3128")
                    .noProxy("10.0.0.0/8")
                    .proxyHeader("X-Team", secretKey("proxy", "team"), secretKey("proxy", "other"))
                    .relabelings(Relabel.replace(label("shop")).replacement("eu"))
                    .metricRelabelings(Relabel.drop("go_.*", label("__name__"))),
                targetPort(9090)
                    .username(secretKey("scrape", "user"))
                    .password(secretKey("scrape", "password"))
                    .caFromSecret(secretKey("tls", "ca.crt"))
                    .certificateFromConfigMap(configMapKey("certificates", "tls.crt"))
                    .proxyFromEnvironment(),
                targetPort(9091)
                    .oauth2(fetched())
                    .caFile("/etc/prometheus/ca.crt")
                    .certificateFile("/etc/prometheus/tls.crt")
                    .privateKeyFile("/etc/prometheus/tls.key"),
                port("admin").oauth2(fetchedOtherwise()))
            .scrapeClass("strict")
            .scrapeProtocols(
                ScrapeProtocol.PROMETHEUS_PROTO,
                ScrapeProtocol.OPEN_METRICS_TEXT_1_0_0,
                ScrapeProtocol.OPEN_METRICS_TEXT_0_0_1,
                ScrapeProtocol.PROMETHEUS_TEXT_1_0_0)
            .fallbackScrapeProtocol(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .scrapeNativeHistograms()
            .scrapeClassicHistograms()
            .nativeHistogramBucketLimit(160)
            .nativeHistogramMinBucketFactor(1.1)
            .convertClassicHistograms()
            .sampleLimit(50_000)
            .targetLimit(20)
            .labelLimit(30)
            .labelNameLengthLimit(100)
            .labelValueLengthLimit(200)
            .keepDroppedTargets(10)
            .bodySizeLimit("10MB"));
  }

  /** A monitor of pods. */
  public static Bundle podMonitorInFull() {
    return of(
        podMonitor("monitoring", "workers")
            .label("release", "prometheus")
            .annotation("example.org/owner", "The shop team")
            .jobLabel("app.kubernetes.io/name")
            .podTargetLabels("version")
            .nodeMetadata()
            .selecting("app", "worker")
            .selecting(labelCondition("team", LabelOperator.EXISTS))
            .selectorMechanism(SelectorMechanism.RELABEL_CONFIG)
            .fromAllNamespaces()
            .fromNamespaces("shop")
            .endpoints(
                podPort("metrics")
                    .path("/internal/metrics")
                    .scheme(Scheme.HTTP)
                    .param("format", "prometheus")
                    .scrapeEvery(seconds(30))
                    .timeout(seconds(10))
                    .honorLabels()
                    .withoutHonorTimestamps()
                    .trackTimestampsStaleness()
                    .withoutFollowRedirects()
                    .withoutHttp2()
                    .onlyRunningPods()
                    .authorizationType("Bearer")
                    .credentials(secretKey("scrape", "token"))
                    .caFromSecret(secretKey("tls", "ca.crt"))
                    .certificateFromSecret(secretKey("tls", "tls.crt"))
                    .privateKey(secretKey("tls", "tls.key"))
                    .serverName("worker.example.org")
                    .insecureSkipVerify()
                    .minVersion(TlsVersion.TLS12)
                    .maxVersion(TlsVersion.TLS13)
                    .proxyUrl("socks5://proxy.example.org:1080")
                    .noProxy("10.0.0.0/8")
                    .proxyHeader("X-Team", secretKey("proxy", "team"))
                    .relabelings(Relabel.labelMap("__meta_kubernetes_pod_label_(.+)"))
                    .metricRelabelings(Relabel.labelDrop("pod_ip")),
                podPort(9100)
                    .username(secretKey("scrape", "user"))
                    .password(secretKey("scrape", "password"))
                    .caFromConfigMap(configMapKey("authorities", "ca.crt"))
                    .certificateFromConfigMap(configMapKey("certificates", "tls.crt"))
                    .proxyFromEnvironment(),
                podPort(9101).oauth2(fetched()),
                podPort(9102).oauth2(fetchedOtherwise()))
            .scrapeClass("strict")
            .scrapeProtocols(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .fallbackScrapeProtocol(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .withoutScrapeNativeHistograms()
            .withoutScrapeClassicHistograms()
            .nativeHistogramBucketLimit(160)
            .nativeHistogramMinBucketFactor(2)
            .withoutConvertClassicHistograms()
            .sampleLimit(50_000)
            .targetLimit(20)
            .labelLimit(30)
            .labelNameLengthLimit(100)
            .labelValueLengthLimit(200)
            .keepDroppedTargets(10)
            .bodySizeLimit("512KB"));
  }

  /** A probe of addresses. */
  public static Bundle probeInFull() {
    return of(
        probe("monitoring", "pages", "blackbox-exporter.monitoring.svc:9115")
            .label("release", "prometheus")
            .annotation("example.org/owner", "The shop team")
            .jobName("pages")
            .proberScheme(Scheme.HTTP)
            .proberPath("/probe")
            .proxyUrl("http://proxy.example.org:3128")
            .noProxy("10.0.0.0/8")
            .proxyHeader("X-Team", secretKey("proxy", "team"))
            .module("http_2xx")
            .targets(
                probeTargets("https://shop.example.org", "https://shop.example.org/basket")
                    .label("team", "shop")
                    .relabelings(Relabel.replace(label("stage")).replacement("live")))
            .scrapeEvery(minutes(1))
            .timeout(seconds(10))
            .withoutFollowRedirects()
            .withoutHttp2()
            .param("hostname", "shop.example.org")
            .authorizationType("Bearer")
            .credentials(secretKey("scrape", "token"))
            .caFromSecret(secretKey("tls", "ca.crt"))
            .certificateFromSecret(secretKey("tls", "tls.crt"))
            .privateKey(secretKey("tls", "tls.key"))
            .serverName("blackbox.example.org")
            .insecureSkipVerify()
            .minVersion(TlsVersion.TLS12)
            .maxVersion(TlsVersion.TLS13)
            .metricRelabelings(Relabel.keep("probe_(success|duration_seconds)", label("__name__")))
            .scrapeClass("strict")
            .scrapeProtocols(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .fallbackScrapeProtocol(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .scrapeNativeHistograms()
            .scrapeClassicHistograms()
            .nativeHistogramBucketLimit(160)
            .nativeHistogramMinBucketFactor(1.5)
            .convertClassicHistograms()
            .sampleLimit(100)
            .targetLimit(20)
            .labelLimit(30)
            .labelNameLengthLimit(100)
            .labelValueLengthLimit(200)
            .keepDroppedTargets(10));
  }

  /** A probe of the hosts of Ingresses, with the other ways to prove who asks. */
  public static Bundle probeOfIngresses() {
    return of(
        probe("monitoring", "ingresses", "blackbox-exporter.monitoring.svc:9115")
            .ingresses(
                ingressTargets()
                    .selecting("probed", "true")
                    .selecting(labelCondition("stage", LabelOperator.NOT_IN).values("test"))
                    .fromAllNamespaces()
                    .fromNamespaces("shop")
                    .relabelings(
                        Relabel.replace(label("team"))
                            .sourceLabels(label("__meta_kubernetes_ingress_label_team"))))
            .proxyFromEnvironment()
            .username(secretKey("scrape", "user"))
            .password(secretKey("scrape", "password"))
            .caFromConfigMap(configMapKey("authorities", "ca.crt"))
            .certificateFromConfigMap(configMapKey("certificates", "tls.crt")));
  }

  /** A probe that goes to the exporter with a token that is fetched otherwise. */
  public static Bundle probeWithOtherToken() {
    return of(
        probe("monitoring", "other-token", "blackbox-exporter.monitoring.svc:9115")
            .targets(probeTargets("https://shop.example.org"))
            .oauth2(fetchedOtherwise()));
  }

  /** A probe whose exporter asks for a token that is fetched. */
  public static Bundle probeWithToken() {
    return of(
        probe("monitoring", "token", "blackbox-exporter.monitoring.svc:9115")
            .targets(probeTargets("https://shop.example.org"))
            .oauth2(fetched()));
  }
}
