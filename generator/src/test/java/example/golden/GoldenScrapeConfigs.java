package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.label;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.AzureAuthentication;
import dev.belfry.kubernetes.Discovery;
import dev.belfry.kubernetes.DockerSwarmRole;
import dev.belfry.kubernetes.HetznerRole;
import dev.belfry.kubernetes.KubernetesRole;
import dev.belfry.kubernetes.NameEscapingScheme;
import dev.belfry.kubernetes.NameValidationScheme;
import dev.belfry.kubernetes.OpenStackAvailability;
import dev.belfry.kubernetes.OpenStackRole;
import dev.belfry.kubernetes.OvhCloudService;
import dev.belfry.kubernetes.ScalewayRole;
import dev.belfry.kubernetes.ScrapeConfig;
import dev.belfry.kubernetes.SecretKey;
import dev.belfry.kubernetes.TlsVersion;
import dev.belfry.scrape.DnsType;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Scheme;
import dev.belfry.scrape.ScrapeProtocol;

/** Scrape configurations with every field, and targets from everywhere. */
public final class GoldenScrapeConfigs {
  private static final SecretKey KEY = secretKey("cloud", "key");

  private GoldenScrapeConfigs() {}

  private static Bundle of(ScrapeConfig config) {
    return bundle("golden").resources(config);
  }

  /** All settings of the scrape itself. */
  public static Bundle settings() {
    return of(
        scrapeConfig("monitoring", "nodes")
            .label("release", "prometheus")
            .annotation("example.org/owner", "The platform team")
            .jobName("node")
            .staticTargets(Discovery.targets("db-1:9100", "db-2:9100").label("tier", "db"))
            .path("/metrics")
            .scheme(Scheme.HTTPS)
            .param("collect[]", "cpu", "memory")
            .scrapeEvery(seconds(30))
            .timeout(seconds(10))
            .honorLabels()
            .withoutHonorTimestamps()
            .trackTimestampsStaleness()
            .withoutCompression()
            .withoutHttp2()
            .nameValidationScheme(NameValidationScheme.UTF8)
            .nameEscapingScheme(NameEscapingScheme.ALLOW_UTF8)
            .authorizationType("Bearer")
            .credentials(secretKey("scrape", "token"))
            .caFromSecret(secretKey("tls", "ca.crt"))
            .certificateFromSecret(secretKey("tls", "tls.crt"))
            .privateKey(secretKey("tls", "tls.key"))
            .serverName("node.example.org")
            .insecureSkipVerify()
            .minVersion(TlsVersion.TLS12)
            .maxVersion(TlsVersion.TLS13)
            .proxyUrl("http://proxy.example.org:3128")
            .noProxy("10.0.0.0/8")
            .proxyHeader("X-Team", secretKey("proxy", "team"))
            .relabelings(Relabel.replace(label("stage")).replacement("live"))
            .metricRelabelings(Relabel.drop("go_.*", label("__name__")))
            .scrapeClass("strict")
            .scrapeProtocols(ScrapeProtocol.PROMETHEUS_TEXT_0_0_4)
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

  /** The other ways to prove who asks. */
  public static Bundle otherProofs() {
    return of(
        scrapeConfig("monitoring", "proofs")
            .username(secretKey("scrape", "user"))
            .password(secretKey("scrape", "password"))
            .caFromConfigMap(configMapKey("authorities", "ca.crt"))
            .certificateFromConfigMap(configMapKey("certificates", "tls.crt"))
            .proxyFromEnvironment()
            .http(
                Discovery.http("https://targets.example.org/list")
                    .refreshEvery(minutes(1))
                    .authorizationType("Bearer")
                    .credentials(KEY)
                    .caFromSecret(secretKey("tls", "ca.crt"))
                    .certificateFromSecret(secretKey("tls", "tls.crt"))
                    .privateKey(secretKey("tls", "tls.key"))
                    .serverName("targets.example.org")
                    .insecureSkipVerify()
                    .minVersion(TlsVersion.TLS12)
                    .maxVersion(TlsVersion.TLS13)
                    .proxyUrl("http://proxy.example.org:3128")
                    .noProxy("10.0.0.0/8")
                    .proxyHeader("X-Team", secretKey("proxy", "team"))
                    .withoutFollowRedirects()
                    .withoutHttp2(),
                Discovery.http("https://targets.example.org/more")
                    .username(secretKey("scrape", "user"))
                    .password(secretKey("scrape", "password"))
                    .caFromConfigMap(configMapKey("authorities", "ca.crt"))
                    .certificateFromConfigMap(configMapKey("certificates", "tls.crt"))
                    .proxyFromEnvironment(),
                Discovery.http("https://targets.example.org/most")
                    .oauth2(GoldenMonitors.fetched())));
  }

  /** A token that is fetched. */
  public static Bundle fetchedToken() {
    return of(
        scrapeConfig("monitoring", "token")
            .staticTargets(Discovery.targets("db-1:9100"))
            .oauth2(GoldenMonitors.fetchedOtherwise()));
  }

  /** Targets from files, names, and registries of services. */
  public static Bundle registries() {
    return of(
        scrapeConfig("monitoring", "registries")
            .file(Discovery.file("/etc/prometheus/targets/*.yaml").refreshEvery(minutes(5)))
            .dns(
                Discovery.dns("node.example.org")
                    .type(DnsType.A)
                    .port(9100)
                    .refreshEvery(seconds(30)))
            .kubernetes(
                Discovery.kubernetes(KubernetesRole.POD)
                    .apiServer("https://cluster.example.org")
                    .ownNamespace()
                    .namespaces("shop")
                    .selectors(
                        Discovery.selector(KubernetesRole.POD)
                            .label("app=api")
                            .field("status.phase=Running"))
                    .nodeMetadata())
            .consul(
                Discovery.consul("consul.example.org:8500")
                    .pathPrefix("/consul")
                    .token(KEY)
                    .datacenter("eu")
                    .namespace("shop")
                    .partition("blue")
                    .scheme(Scheme.HTTPS)
                    .services("api")
                    .tags("prometheus")
                    .tagSeparator(",")
                    .nodeMeta("rack", "7")
                    .filter("Service.Port == 9100")
                    .healthFilter("Checks.Status == passing")
                    .withoutAllowStale()
                    .refreshEvery(seconds(30)))
            .eureka(Discovery.eureka("https://eureka.example.org").refreshEvery(seconds(30)))
            .nomad(
                Discovery.nomad("https://nomad.example.org")
                    .namespace("shop")
                    .region("eu")
                    .withoutAllowStale()
                    .tagSeparator(",")
                    .refreshEvery(minutes(1)))
            .kuma(
                Discovery.kuma("https://kuma.example.org")
                    .clientId("prometheus")
                    .fetchTimeout(minutes(2))
                    .refreshEvery(seconds(30)))
            .puppetDb(
                Discovery.puppetDb("https://puppet.example.org", "resources { type = \"Package\" }")
                    .includeParameters()
                    .port(9100)
                    .refreshEvery(minutes(1)))
            .docker(
                Discovery.docker("unix:///var/run/docker.sock")
                    .port(9100)
                    .hostNetworkingHost("localhost")
                    .withoutMatchFirstNetwork()
                    .filters(Discovery.filter("label", "monitored=yes"))
                    .refreshEvery(minutes(1)))
            .dockerSwarm(
                Discovery.dockerSwarm("unix:///var/run/docker.sock", DockerSwarmRole.TASKS)
                    .port(9100)
                    .filters(Discovery.filter("label", "monitored=yes"))
                    .refreshEvery(minutes(1))));
  }

  /** Targets that clouds know. */
  public static Bundle clouds() {
    return of(
        scrapeConfig("monitoring", "clouds")
            .ec2(
                Discovery.ec2()
                    .region("eu-central-1")
                    .accessKey(secretKey("cloud", "id"))
                    .secretKey(KEY)
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .port(9100)
                    .filters(Discovery.filter("tag:monitored", "yes"))
                    .refreshEvery(minutes(1)))
            .lightsail(
                Discovery.lightsail()
                    .region("eu-central-1")
                    .endpoint("https://lightsail.example.org")
                    .accessKey(secretKey("cloud", "id"))
                    .secretKey(KEY)
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .port(9100)
                    .refreshEvery(minutes(1)))
            .azure(
                Discovery.azure("11111111-1111-1111-1111-111111111111")
                    .environment("AzurePublicCloud")
                    .authenticationMethod(AzureAuthentication.OAUTH)
                    .tenantId("22222222-2222-2222-2222-222222222222")
                    .clientId("33333333-3333-3333-3333-333333333333")
                    .clientSecret(KEY)
                    .resourceGroup("shop")
                    .port(9100)
                    .refreshEvery(minutes(5)))
            .gce(
                Discovery.gce("shop", "europe-west3-a")
                    .filter("labels.monitored = yes")
                    .port(9100)
                    .tagSeparator(",")
                    .refreshEvery(minutes(1)))
            .openStack(
                Discovery.openStack(OpenStackRole.INSTANCE, "eu")
                    .identityEndpoint("https://identity.example.org/v3")
                    .username("prometheus")
                    .userId("u1")
                    .password(KEY)
                    .domainName("default")
                    .domainId("d1")
                    .projectName("shop")
                    .projectId("p1")
                    .applicationCredentialName("scrape")
                    .applicationCredentialId("a1")
                    .applicationCredentialSecret(KEY)
                    .allTenants()
                    .availability(OpenStackAvailability.INTERNAL)
                    .port(9100)
                    .refreshEvery(minutes(1)))
            .digitalOcean(
                Discovery.digitalOcean().credentials(KEY).port(9100).refreshEvery(minutes(1)))
            .linode(
                Discovery.linode()
                    .credentials(KEY)
                    .region("eu-central")
                    .port(9100)
                    .tagSeparator(",")
                    .refreshEvery(minutes(1)))
            .hetzner(
                Discovery.hetzner(HetznerRole.HCLOUD)
                    .credentials(KEY)
                    .labelSelector("monitored=yes")
                    .port(9100)
                    .refreshEvery(minutes(1)))
            .ovhCloud(
                Discovery.ovhCloud(OvhCloudService.VPS, "shop", KEY, secretKey("cloud", "consumer"))
                    .endpoint("ovh-eu")
                    .refreshEvery(minutes(1)))
            .scaleway(
                Discovery.scaleway(
                        ScalewayRole.INSTANCE,
                        "44444444-4444-4444-4444-444444444444",
                        "SCWXXXXXXXXXXXXXXXXX",
                        KEY)
                    .apiUrl("https://api.scaleway.com")
                    .zone("fr-par-1")
                    .nameFilter("api")
                    .tags("monitored")
                    .port(9100)
                    .refreshEvery(minutes(1)))
            .ionos(
                Discovery.ionos("55555555-5555-5555-5555-555555555555", KEY)
                    .port(9100)
                    .refreshEvery(minutes(1))));
  }
}
