package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Label.label;
import static dev.belfry.kubernetes.Kubernetes.scrapeConfig;
import static dev.belfry.scrape.Scrape.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Secret;
import dev.belfry.kubernetes.AzureAuthentication;
import dev.belfry.kubernetes.AzureDiscovery;
import dev.belfry.kubernetes.Discovery;
import dev.belfry.scrape.DnsType;
import dev.belfry.scrape.KubernetesDiscovery;
import dev.belfry.scrape.KubernetesRole;
import dev.belfry.scrape.NameEscapingScheme;
import dev.belfry.scrape.NameValidationScheme;
import dev.belfry.scrape.OciAuthentication;
import dev.belfry.scrape.OciDiscovery;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.ScrapeJob;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryCheckTest {
  private static final Secret TOKEN = Secret.file("/etc/prometheus/token");
  private static final Secret KEY = Secret.file("/etc/prometheus/oci.pem");

  private static List<String> messages(Bundle bundle) {
    return Found.in(bundle).stream()
        .filter(finding -> finding.code().equals(ScrapeConflictCheck.CODE))
        .map(Finding::message)
        .toList();
  }

  private static List<String> messages(KubernetesDiscovery discovery) {
    return messages(bundle("cases").scrapeJobs(scrapeJob("pods").kubernetes(discovery)));
  }

  private static List<String> messages(OciDiscovery discovery) {
    return messages(bundle("cases").scrapeJobs(scrapeJob("machines").oci(discovery)));
  }

  private static KubernetesDiscovery pods() {
    return kubernetesDiscovery(KubernetesRole.POD);
  }

  @Test
  void how_to_reach_the_api_of_kubernetes_is_said_once_and_with_its_address() {
    assertEquals(
        List.of("`authorization` is set without the address of the API that it is for"),
        messages(pods().credentials(TOKEN)));
    assertEquals(
        List.of("`enable_http2` is set without the address of the API that it is for"),
        messages(pods().withoutHttp2()));
    assertEquals(
        List.of("`tls_config` and `kubeconfig_file` exclude each other"),
        messages(pods().kubeconfigFile("/etc/kubeconfig").insecureSkipVerify()));
    assertEquals(
        List.of("`own_namespace` and `api_server` exclude each other"),
        messages(pods().ownNamespace().apiServer("https://cluster")));
    assertEquals(
        List.of("`own_namespace` and `kubeconfig_file` exclude each other"),
        messages(pods().ownNamespace().kubeconfigFile("/etc/kubeconfig")));

    assertEquals(
        List.of(), messages(pods().credentials(TOKEN).apiServer("https://c").namespaces("shop")));
    assertEquals(List.of(), messages(pods().ownNamespace().http2()));
    assertEquals(List.of(), messages(pods().kubeconfigFile("/etc/kubeconfig")));
  }

  @Test
  void selectors_are_about_what_the_role_looks_at_and_each_about_another_kind() {
    assertEquals(
        List.of("a selector of `service` has no place where `pod` becomes targets"),
        messages(pods().selectors(kubernetesSelector(KubernetesRole.SERVICE).label("a=b"))));
    assertEquals(
        List.of("two selectors are about `pod`, of which one is allowed"),
        messages(
            pods()
                .selectors(
                    kubernetesSelector(KubernetesRole.POD).label("a=b"),
                    kubernetesSelector(KubernetesRole.POD).label("c=d"))));
    assertEquals(
        List.of(),
        messages(
            pods()
                .selectors(
                    kubernetesSelector(KubernetesRole.POD).label("a=b"),
                    kubernetesSelector(KubernetesRole.NODE).label("c=d"))));
  }

  @Test
  void objects_for_the_operator_are_held_against_the_same_rules() {
    dev.belfry.kubernetes.KubernetesDiscovery slices =
        Discovery.kubernetes(dev.belfry.kubernetes.KubernetesRole.ENDPOINT_SLICE);

    assertEquals(
        List.of("`followRedirects` is set without the address of the API that it is for"),
        messages(
            bundle("cases")
                .resources(scrapeConfig("m", "s").kubernetes(slices.withoutFollowRedirects()))));
    assertEquals(
        List.of("entries of type A name no port, and the discovery names none"),
        messages(
            bundle("cases")
                .resources(scrapeConfig("m", "s").dns(Discovery.dns("n").type(DnsType.A)))));
  }

  @Test
  void entries_of_name_services_that_name_no_port_need_one() {
    assertEquals(
        List.of("entries of type AAAA name no port, and the discovery names none"),
        messages(
            bundle("cases").scrapeJobs(scrapeJob("n").dns(dnsDiscovery("n").type(DnsType.AAAA)))));
    assertEquals(
        List.of(),
        messages(
            bundle("cases")
                .scrapeJobs(
                    scrapeJob("n").dns(dnsDiscovery("n").type(DnsType.A).port(9100)),
                    scrapeJob("s").dns(dnsDiscovery("s")))));
  }

  @Test
  void the_key_of_a_user_of_oracle_cloud_is_named_as_a_whole_or_not_at_all() {
    OciDiscovery machines = ociDiscovery("eu-frankfurt-1");
    OciDiscovery known = machines.authentication(OciAuthentication.INSTANCE_PRINCIPAL);

    assertEquals(List.of("the key of a user needs `tenancy`"), messages(machines));
    assertEquals(
        List.of("the key of a user needs `fingerprint`"),
        messages(machines.tenancy("t").user("u").key(KEY)));
    assertEquals(
        List.of("`user` has no place where the machine proves who it is"),
        messages(known.user("u")));
    assertEquals(List.of(), messages(machines.tenancy("t").user("u").fingerprint("f").key(KEY)));
    assertEquals(List.of(), messages(known));
  }

  @Test
  void a_certificate_and_its_key_need_each_other() {
    assertEquals(
        List.of("`cert_file` is set without `key_file`"),
        messages(bundle("cases").scrapeJobs(scrapeJob("n").certificateFile("/etc/tls.crt"))));
    assertEquals(
        List.of("`key_file` is set without `cert_file`"),
        messages(bundle("cases").scrapeJobs(scrapeJob("n").privateKey(KEY))));
    assertEquals(
        List.of(),
        messages(
            bundle("cases")
                .scrapeJobs(scrapeJob("n").certificateFile("/etc/tls.crt").privateKey(KEY))));
  }

  @Test
  void targets_are_hosts_with_ports_unless_relabelings_make_them() {
    ScrapeJob pages = scrapeJob("pages").staticTargets(targets("https://shop.example.org"));

    assertEquals(
        List.of(
            "`https://shop.example.org` is no host with a port, and no relabeling makes one of it"),
        messages(bundle("cases").scrapeJobs(pages)));
    assertEquals(
        List.of("`http://db-1:9100` is no host with a port, and no relabeling makes one of it"),
        messages(
            bundle("cases")
                .resources(
                    scrapeConfig("m", "s").staticTargets(Discovery.targets("http://db-1:9100")))));
    assertEquals(
        List.of(),
        messages(
            bundle("cases")
                .scrapeJobs(
                    pages.relabelings(
                        Relabel.replace(label("__address__")).replacement("prober:9115")))));
  }

  @Test
  void azure_is_asked_by_oauth_unless_another_way_is_named() {
    AzureDiscovery machines = Discovery.azure("11111111-1111-1111-1111-111111111111");

    assertEquals(
        List.of("OAuth, by which Azure is asked, needs `clientID`"),
        messages(bundle("cases").resources(scrapeConfig("m", "s").azure(machines.tenantId("t")))));
    assertEquals(
        List.of(),
        messages(
            bundle("cases")
                .resources(
                    scrapeConfig("m", "s")
                        .azure(machines.authenticationMethod(AzureAuthentication.SDK)))));
  }

  @Test
  void names_that_are_not_taken_are_not_asked_for() {
    ScrapeJob job = scrapeJob("n").nameValidationScheme(NameValidationScheme.LEGACY);

    assertEquals(
        List.of("targets are asked for names that are not classic, which are not taken"),
        messages(
            bundle("cases").scrapeJobs(job.nameEscapingScheme(NameEscapingScheme.ALLOW_UTF8))));
    assertEquals(
        List.of(),
        messages(bundle("cases").scrapeJobs(job.nameEscapingScheme(NameEscapingScheme.DOTS))));
  }
}
