package dev.belfry.kubernetes;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.kubernetes.Kubernetes.configMapKey;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.secretKey;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointTest {
  private static final Endpoint METRICS = port("metrics");

  @Test
  void options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        port: metrics
        path: /probe
        scheme: https
        params:
          module:
            - http_2xx
        interval: 30s
        scrapeTimeout: 10s
        honorLabels: true
        honorTimestamps: false
        followRedirects: false
        authorization:
          credentials:
            name: scraper
            key: token
        tlsConfig:
          ca:
            configMap:
              name: authorities
              key: ca.crt
              optional: true
          serverName: api
          minVersion: TLS13
        relabelings:
          - sourceLabels:
              - __meta_kubernetes_pod_phase
            regex: Succeeded
            action: drop
        metricRelabelings:
          - regex: pod_ip
            action: labeldrop\
        """,
        document(
            METRICS
                .metricRelabelings(Relabel.labelDrop("pod_ip"))
                .relabelings(Relabel.drop("Succeeded", label("__meta_kubernetes_pod_phase")))
                .minVersion(TlsVersion.TLS13)
                .serverName("api")
                .caFromConfigMap(configMapKey("authorities", "ca.crt").optional())
                .credentials(secretKey("scraper", "token"))
                .withoutFollowRedirects()
                .withoutHonorTimestamps()
                .honorLabels()
                .timeout(seconds(10))
                .scrapeEvery(seconds(30))
                .param("module", "http_2xx")
                .scheme(Scheme.HTTPS)
                .path("/probe")));
  }

  @Test
  void values_of_a_parameter_are_appended() {
    assertEquals(
        METRICS.param("match", "a", "b", "c"),
        METRICS.param("match", "a").param("match", List.of("b", "c")));
  }

  @Test
  void parameter_without_name_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> METRICS.param("", "x"));
    assertEquals("param: expected a text, got an empty one", error.getMessage());
  }

  @Test
  void proxy_that_is_no_address_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> METRICS.proxyUrl("proxy:3128"));
    assertEquals(
        "proxyUrl: expected an address that starts with http://, https:// or socks5://,"
            + " got `proxy:3128`",
        error.getMessage());
  }

  @Test
  void options_leave_the_endpoint_as_it_was() {
    METRICS.path("/other").param("a", "b").honorLabels();
    assertEquals("port: metrics", document(METRICS));
  }
}
