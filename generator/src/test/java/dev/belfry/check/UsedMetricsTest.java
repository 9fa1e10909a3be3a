package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.catalog.Catalog;
import dev.belfry.render.Renderer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedMetricsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "up                                             | [up [] []]",
        "up{job='a'}                                    | [up [job] [a]]",
        "up{job=~'ab',x!='1',y=~'.*',z=''}             | [up [job] []]",
        "sum by (x, y) (rate(a_total[5m]))              | [a_total [x, y] []]",
        "sum without (x) (a)                            | [a [] []]",
        "sum by (x) (a * on (y) group_left (x) b{z='1'}) | [a [] [], b [z] []]",
        "sum by (x) (label_replace(a, 'x', '$1', 'y', '(.*)')) | [a [] []]",
        "a{x='1'} or a{y='2'}                           | [a [x, y] []]",
        "a{job='$job',x=~'$x'}                          | [a [job, x] []]",
        "ALERTS{alertname='x'}                          | []",
        "{__name__=~'a.*'}                              | []"
      })
  void a_metric_needs_the_labels_without_which_nothing_is_shown(String text, String used) {
    List<UsedMetrics.Use> uses =
        UsedMetrics.in(
            Renderer.render(
                bundle("used")
                    .dashboards("x", dashboard("x", "x").panels(stat("x").query(promQl(text))))),
            Catalog.empty());

    assertEquals(
        used,
        uses.stream()
            .map(use -> use.metric() + " " + use.labels() + " " + use.jobs())
            .toList()
            .toString());
  }
}
