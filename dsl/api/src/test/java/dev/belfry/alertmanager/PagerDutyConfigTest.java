package dev.belfry.alertmanager;

import static dev.belfry.alertmanager.Alertmanager.httpConfig;
import static dev.belfry.alertmanager.Alertmanager.pagerDuty;
import static dev.belfry.alertmanager.Alertmanager.pagerDutyImage;
import static dev.belfry.alertmanager.Alertmanager.pagerDutyLink;
import static dev.belfry.common.Secret.file;
import static dev.belfry.common.Span.seconds;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PagerDutyConfigTest {
  private static final PagerDutyConfig PAGER = pagerDuty(file("/key"));

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        routing_key_file: /key
        url: https://events.eu.pagerduty.com/v2/enqueue
        send_resolved: false
        description: {{ .CommonAnnotations.summary }}
        severity: critical
        source: api
        class: latency
        component: http
        group: web
        details:
          team: agents
        links:
          - href: https://example.org
            text: Runbook
        images:
          - src: https://example.org/i.png
            alt: a curve
            href: https://example.org
        client: Belfry
        client_url: https://belfry.example.org
        timeout: 10s
        http_config:
          proxy_from_environment: true\
        """,
        document(
            PAGER
                .httpConfig(httpConfig().proxyFromEnvironment())
                .timeout(seconds(10))
                .clientUrl("https://belfry.example.org")
                .client("Belfry")
                .images(
                    pagerDutyImage("https://example.org/i.png")
                        .href("https://example.org")
                        .alt("a curve"))
                .links(pagerDutyLink("https://example.org", "Runbook"))
                .detail("team", "agents")
                .group("web")
                .component("http")
                .eventClass("latency")
                .source("api")
                .severity("critical")
                .description("{{ .CommonAnnotations.summary }}")
                .withoutResolved()
                .url("https://events.eu.pagerduty.com/v2/enqueue")));
  }

  @Test
  void address_that_is_none_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> PAGER.url("pagerduty.com"));
    assertEquals(
        "url: expected an absolute address that starts with http:// or https://,"
            + " got `pagerduty.com`",
        error.getMessage());
  }

  @Test
  void options_leave_the_config_as_it_was() {
    PAGER.severity("critical").detail("a", "b").withoutResolved();
    assertEquals("routing_key_file: /key", document(PAGER));
  }
}
