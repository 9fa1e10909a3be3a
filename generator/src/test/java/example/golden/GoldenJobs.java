package example.golden;

import static dev.belfry.alertmanager.Alertmanager.httpHeader;
import static dev.belfry.alertmanager.Alertmanager.oauth2;
import static dev.belfry.alertmanager.Alertmanager.tlsConfig;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.scrape.Scrape.*;

import dev.belfry.alertmanager.GrantType;
import dev.belfry.alertmanager.SignatureAlgorithm;
import dev.belfry.alertmanager.TlsVersion;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.scrape.DnsType;
import dev.belfry.scrape.KubernetesRole;
import dev.belfry.scrape.NameEscapingScheme;
import dev.belfry.scrape.NameValidationScheme;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Scheme;
import dev.belfry.scrape.ScrapeJob;
import dev.belfry.scrape.ScrapeProtocol;
import dev.belfry.tree.Node;

/** Jobs for a Prometheus that reads files, with every field that there is. */
public final class GoldenJobs {
  private static final Secret TOKEN = Secret.file("/etc/prometheus/secrets/token");
  private static final Label ADDRESS = label("__address__");

  private GoldenJobs() {}

  private static Bundle of(ScrapeJob job) {
    return bundle("golden").scrapeJobs(job);
  }

  /** As little as a job can be. */
  public static Bundle smallest() {
    return of(scrapeJob("node").staticTargets(targets("db-1:9100", "db-2:9100")));
  }

  /** All settings of a job. */
  public static Bundle settings() {
    return of(
        scrapeJob("full")
            .staticTargets(targets("db-1:9100").label("tier", "db"))
            .path("/metrics")
            .scheme(Scheme.HTTPS)
            .param("collect[]", "cpu", "memory")
            .scrapeEvery(seconds(30))
            .timeout(seconds(10))
            .scrapeProtocols(ScrapeProtocol.PROMETHEUS_PROTO, ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .fallbackScrapeProtocol(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
            .scrapeNativeHistograms()
            .scrapeClassicHistograms()
            .convertClassicHistograms()
            .nativeHistogramBucketLimit(160)
            .nativeHistogramMinBucketFactor(1.1)
            .honorLabels()
            .withoutHonorTimestamps()
            .trackTimestampsStaleness()
            .withoutCompression()
            .extraScrapeMetrics()
            .scrapeFailureLogFile("/var/log/prometheus/failures.log")
            .nameValidationScheme(NameValidationScheme.UTF8)
            .nameEscapingScheme(NameEscapingScheme.ALLOW_UTF8)
            .bodySizeLimit("10MB")
            .sampleLimit(50_000)
            .targetLimit(20)
            .labelLimit(30)
            .labelNameLengthLimit(100)
            .labelValueLengthLimit(200)
            .keepDroppedTargets(10)
            .relabelings(Relabel.replace(label("stage")).replacement("live"))
            .metricRelabelings(Relabel.drop("go_.*", label("__name__")))
            .authorizationType("Bearer")
            .credentials(TOKEN)
            .caFile("/etc/prometheus/ca.crt")
            .certificateFile("/etc/prometheus/tls.crt")
            .privateKey(Secret.file("/etc/prometheus/secrets/tls.key"))
            .serverName("node.example.org")
            .insecureSkipVerify()
            .minVersion(TlsVersion.TLS12)
            .maxVersion(TlsVersion.TLS13)
            .withoutRedirects()
            .withoutHttp2()
            .proxyUrl("http://proxy.example.org:3128")
            .noProxy("10.0.0.0/8")
            .httpHeader("X-Team", httpHeader().values("shop").secrets(TOKEN)));
  }

  /** The other ways to prove who asks, and targets from everywhere. */
  public static Bundle discoveries() {
    return of(
        scrapeJob("found")
            .username("prometheus")
            .password(Secret.file("/etc/prometheus/secrets/password"))
            .ca("-----BEGIN CERTIFICATE-----")
            .proxyFromEnvironment()
            .file(fileDiscovery("/etc/prometheus/targets/*.yaml").refreshEvery(minutes(5)))
            .http(
                httpDiscovery("https://targets.example.org/list")
                    .refreshEvery(minutes(1))
                    .usernameFile("/etc/prometheus/user"))
            .dns(
                dnsDiscovery("node.example.org")
                    .type(DnsType.A)
                    .port(9100)
                    .refreshEvery(seconds(30)))
            .kubernetes(
                kubernetesDiscovery(KubernetesRole.POD)
                    .apiServer("https://cluster.example.org")
                    .namespaces("shop")
                    .selectors(
                        kubernetesSelector(KubernetesRole.POD)
                            .label("app=api")
                            .field("status.phase=Running"))
                    .nodeMetadata()
                    .namespaceMetadata()
                    .deploymentMetadata()
                    .jobMetadata()
                    .cronJobMetadata()
                    .credentials(TOKEN),
                kubernetesDiscovery(KubernetesRole.ENDPOINT_SLICE).ownNamespace(),
                kubernetesDiscovery(KubernetesRole.NODE)
                    .kubeconfigFile("/etc/prometheus/kubeconfig")));
  }

  /** Tokens that are fetched, by a signed statement and by a secret. */
  public static Bundle token() {
    return of(
        scrapeJob("token")
            .http(
                httpDiscovery("https://targets.example.org/list")
                    .certificate("-----BEGIN CERTIFICATE-----")
                    .privateKey(Secret.file("/etc/prometheus/secrets/tls.key"))
                    .oauth2(
                        oauth2("prometheus", "https://id.example.org/token")
                            .clientSecret(TOKEN)
                            .proxyUrl("http://proxy.example.org:3128")
                            .noProxy("10.0.0.0/8")))
            .oauth2(
                oauth2("prometheus", "https://id.example.org/token")
                    .scopes("metrics")
                    .endpointParameter("audience", "node")
                    .grantType(GrantType.JWT_BEARER)
                    .clientCertificateKeyId("7")
                    .clientCertificateKey(Secret.file("/etc/prometheus/secrets/jwt.key"))
                    .signatureAlgorithm(SignatureAlgorithm.RS256)
                    .issuer("prometheus")
                    .audience("id")
                    .claim("tenant", Node.text("shop"))
                    .tlsConfig(tlsConfig().serverName("id.example.org"))
                    .proxyFromEnvironment()));
  }

  /** Each action of relabelings, with all that it takes. */
  public static Bundle relabelings() {
    return of(
        scrapeJob("relabeled")
            .staticTargets(targets("db-1:9100"))
            .relabelings(
                Relabel.replace(label("host"))
                    .sourceLabels(ADDRESS, label("__scheme__"))
                    .separator("@")
                    .regex("([^:]+):.*")
                    .replacement("${1}.example.org"),
                Relabel.keep("live|canary", label("stage"), label("tier")).separator("/"),
                Relabel.drop("test", label("stage")),
                Relabel.keepEqual(label("__meta_port"), label("__tmp_port")),
                Relabel.dropEqual(label("a"), label("b"), label("c")),
                Relabel.hashMod(label("__tmp_hash"), 4, ADDRESS),
                Relabel.keep("0", label("__tmp_hash")),
                Relabel.lowercase(label("region"), label("region")),
                Relabel.uppercase(label("zone"), label("zone"), label("rack")).separator("-"),
                Relabel.labelMap("__meta_consul_metadata_(.+)").replacement("consul_$1"),
                Relabel.labelDrop("__tmp_.*"),
                Relabel.labelKeep("__.*|host|stage|region|zone")));
  }
}
