package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.scrape.Scrape.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import dev.belfry.scrape.AwsRole;
import dev.belfry.scrape.AzureIdentity;
import dev.belfry.scrape.DigitalOceanRole;
import dev.belfry.scrape.DockerSwarmRole;
import dev.belfry.scrape.HetznerRole;
import dev.belfry.scrape.OciAuthentication;
import dev.belfry.scrape.OpenStackAvailability;
import dev.belfry.scrape.OpenStackRole;
import dev.belfry.scrape.ScalewayRole;
import dev.belfry.scrape.Scheme;
import dev.belfry.scrape.ScrapeJob;
import dev.belfry.scrape.TritonRole;
import java.util.List;

/** Jobs whose targets come from registries and clouds, with every field that there is. */
public final class GoldenDiscoveries {
  private static final Secret TOKEN = Secret.file("/etc/prometheus/secrets/token");
  private static final String CA = "/etc/prometheus/ca.crt";

  private GoldenDiscoveries() {}

  private static Bundle of(ScrapeJob job) {
    return bundle("golden").scrapeJobs(job);
  }

  /** Targets that registries and containers know. */
  public static Bundle registries() {
    return of(
        scrapeJob("registered")
            .consul(
                consulDiscovery("consul.example.org:8500")
                    .pathPrefix("/consul")
                    .datacenter("eu")
                    .namespace("shop")
                    .partition("blue")
                    .scheme(Scheme.HTTPS)
                    .services("api")
                    .tags("prometheus")
                    .tagSeparator(";")
                    .nodeMeta("rack", "7")
                    .filter("Service.Port == 9100")
                    .healthFilter("Checks.Status == passing")
                    .withoutAllowStale()
                    .refreshEvery(minutes(1))
                    .credentials(TOKEN))
            .docker(
                dockerDiscovery("unix:///var/run/docker.sock")
                    .hostNetworkingHost("machine.example.org")
                    .withoutMatchFirstNetwork()
                    .filters(discoveryFilter("label", "monitored=yes"))
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .dockerSwarm(
                dockerSwarmDiscovery("https://swarm.example.org:2376", DockerSwarmRole.TASKS)
                    .filters(discoveryFilter("label", "monitored=yes", "monitored=maybe"))
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .eureka(eurekaDiscovery("https://eureka.example.org").refreshEvery(minutes(1)))
            .kuma(
                kumaDiscovery("https://kuma.example.org")
                    .clientId("prometheus")
                    .fetchTimeout(minutes(1))
                    .refreshEvery(minutes(1)))
            .marathon(
                marathonDiscovery("https://marathon.example.org")
                    .authToken(TOKEN)
                    .refreshEvery(minutes(1)))
            .nerve(
                nerveDiscovery(List.of("keeper-1:2181", "keeper-2:2181"), "/nerve/services")
                    .timeout(seconds(20)))
            .nomad(
                nomadDiscovery("https://nomad.example.org")
                    .namespace("shop")
                    .region("eu")
                    .withoutAllowStale()
                    .tagSeparator(";")
                    .refreshEvery(minutes(2)))
            .puppetDb(
                puppetDbDiscovery("https://puppet.example.org", "resources { type = \"Package\" }")
                    .includeParameters()
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .serverset(
                serversetDiscovery(List.of("keeper-1:2181"), "/services/api", "/services/queue")
                    .timeout(seconds(20))));
  }

  /** Targets that clouds know. */
  public static Bundle clouds() {
    return of(
        scrapeJob("rented")
            .aws(
                awsDiscovery(AwsRole.RDS)
                    .region("eu-central-1")
                    .endpoint("https://rds.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .clusters("arn:aws:rds:eu-central-1:1:cluster:orders")
                    .filters(discoveryFilter("engine", "postgres"))
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .ec2(
                ec2Discovery()
                    .region("eu-central-1")
                    .endpoint("https://ec2.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .filters(discoveryFilter("tag:monitored", "yes"))
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .lightsail(
                lightsailDiscovery()
                    .region("eu-central-1")
                    .endpoint("https://lightsail.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .azure(
                azureDiscovery(
                        "11111111-1111-1111-1111-111111111111", AzureIdentity.MANAGED_IDENTITY)
                    .environment("AzurePublicCloud")
                    .tenantId("22222222-2222-2222-2222-222222222222")
                    .clientId("33333333-3333-3333-3333-333333333333")
                    .resourceGroup("shop")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .digitalOcean(
                digitalOceanDiscovery()
                    .role(DigitalOceanRole.DATABASES)
                    .credentials(TOKEN)
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .gce(
                gceDiscovery("shop", "europe-west3-a")
                    .filter("labels.monitored = yes")
                    .tagSeparator(";")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .hetzner(
                hetznerDiscovery(HetznerRole.HCLOUD)
                    .labelSelector("monitored=yes")
                    .credentials(TOKEN)
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .ionos(
                ionosDiscovery("55555555-5555-5555-5555-555555555555")
                    .credentials(TOKEN)
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .linode(
                linodeDiscovery()
                    .region("eu-central")
                    .tagSeparator(";")
                    .credentials(TOKEN)
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .vultr(vultrDiscovery().credentials(TOKEN).port(9100).refreshEvery(minutes(2))));
  }

  /** What Amazon runs, each kind by itself. */
  public static Bundle ofAmazon() {
    return of(
        scrapeJob("amazon")
            .ecs(
                ecsDiscovery()
                    .clusters("arn:aws:ecs:eu-central-1:1:cluster/shop")
                    .requestConcurrency(5)
                    .region("eu-central-1")
                    .endpoint("https://ecs.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .elastiCache(
                elastiCacheDiscovery()
                    .clusters("arn:aws:elasticache:eu-central-1:1:cluster/shop")
                    .requestConcurrency(5)
                    .region("eu-central-1")
                    .endpoint("https://elasticache.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .msk(
                mskDiscovery()
                    .clusters("arn:aws:msk:eu-central-1:1:cluster/shop")
                    .requestConcurrency(5)
                    .region("eu-central-1")
                    .endpoint("https://msk.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .rds(
                rdsDiscovery()
                    .clusters("arn:aws:rds:eu-central-1:1:cluster/shop")
                    .filters(discoveryFilter("engine", "postgres"))
                    .requestConcurrency(5)
                    .region("eu-central-1")
                    .endpoint("https://rds.example.org")
                    .profile("shop")
                    .roleArn("arn:aws:iam::1:role/prometheus")
                    .externalId("shop-7")
                    .port(9100)
                    .refreshEvery(minutes(2))));
  }

  /** Targets of clouds that ask for more than a token. */
  public static Bundle cloudsWithAccounts() {
    return of(
        scrapeJob("accounted")
            .oci(
                ociDiscovery("eu-frankfurt-1")
                    .authentication(OciAuthentication.API_KEY)
                    .tenancy("ocid1.tenancy.oc1..a")
                    .user("ocid1.user.oc1..a")
                    .fingerprint("aa:bb:cc")
                    .key(Secret.file("/etc/prometheus/secrets/oci.pem"))
                    .keyPassphrase(Secret.file("/etc/prometheus/secrets/oci-passphrase"))
                    .compartments("ocid1.compartment.oc1..a")
                    .port(9100)
                    .refreshEvery(minutes(2)),
                ociDiscovery("eu-frankfurt-1").authentication(OciAuthentication.INSTANCE_PRINCIPAL))
            .openStack(
                openStackDiscovery(OpenStackRole.LOAD_BALANCER, "eu")
                    .identityEndpoint("https://identity.example.org/v3")
                    .username("prometheus")
                    .userId("u1")
                    .domainName("default")
                    .domainId("d1")
                    .projectName("shop")
                    .projectId("p1")
                    .applicationCredentialName("scrape")
                    .applicationCredentialId("a1")
                    .allTenants()
                    .availability(OpenStackAvailability.INTERNAL)
                    .caFile(CA)
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .outscale(
                outscaleDiscovery("key", TOKEN)
                    .region("eu-west-2")
                    .endpoint("https://api.eu-west-2.outscale.com/api/v1")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .scaleway(
                scalewayDiscovery(
                        ScalewayRole.BAREMETAL,
                        "44444444-4444-4444-4444-444444444444",
                        "SCWXXXXXXXXXXXXXXXXX",
                        TOKEN)
                    .apiUrl("https://api.scaleway.com")
                    .zone("nl-ams-1")
                    .nameFilter("api")
                    .tags("monitored")
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .stackit(
                stackitDiscovery("66666666-6666-6666-6666-666666666666")
                    .region("eu01")
                    .endpoint("https://iaas.api.eu01.stackit.cloud")
                    .serviceAccountKey(Secret.file("/etc/prometheus/secrets/account.json"))
                    .serviceAccountPrivateKey(Secret.file("/etc/prometheus/secrets/account.pem"))
                    .accountCredentials(Secret.file("/etc/prometheus/secrets/credentials.json"))
                    .port(9100)
                    .refreshEvery(minutes(2)))
            .triton(
                tritonDiscovery("shop", "triton.example.org", "cmon.example.org")
                    .role(TritonRole.CONTAINER)
                    .groups("web")
                    .version(1)
                    .caFile(CA)
                    .port(9163)
                    .refreshEvery(minutes(2))));
  }
}
