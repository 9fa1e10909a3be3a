package example.rulesandroutes;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.common.Secret.file;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.JavaLine;
import dev.belfry.common.Label;
import dev.belfry.common.Location;
import dev.belfry.kubernetes.Discovery;
import dev.belfry.rules.Severity;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Scrape;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import org.junit.jupiter.api.Test;

/** Outside of Belfry's own packages, since the lines of those are skipped. */
class OriginTest {
  private static int line() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
  }

  private static void startedAt(int line, NodeValue value) {
    Location made = ((ObjectNode) value.node()).notes().origin().orElseThrow().location();
    StackTraceElement frame = ((JavaLine) made).frame();
    assertEquals(
        "example.rulesandroutes.OriginTest:" + line,
        frame.getClassName() + ":" + frame.getLineNumber());
  }

  @Test
  void alert_starts_where_it_is_named() {
    int line = line() + 2;
    var value =
        alert("Down") // the formatter must not join this line with the next
            .when(gauge("up").below(1))
            .severity(Severity.INFO);
    startedAt(line, value);
  }

  @Test
  void route_starts_where_its_matchers_are() {
    int line = line() + 2;
    var route =
        when(Severity.CRITICAL.matcher()) // the formatter must not join this line with the next
            .sendTo(receiver("x"))
            .keepMatching();
    startedAt(line, route);
  }

  @Test
  void inhibition_starts_where_its_matchers_are() {
    int line = line() + 2;
    var inhibition =
        when(Severity.CRITICAL.matcher()) // the formatter must not join this line with the next
            .mutes(Severity.INFO.matcher())
            .ifSame(ApiAlerts.STATUS);
    startedAt(line, inhibition);
  }

  @Test
  void every_factory_notes_the_line_of_the_user() {
    startedAt(line(), ruleGroup("x"));
    startedAt(line(), record("x", gauge("up").sum()));
    startedAt(line(), receiver("x"));
    startedAt(line(), sendTo(receiver("x")));
    startedAt(line(), routing(sendTo(receiver("x"))));
    startedAt(line(), when().inheritReceiver());
    startedAt(line(), slack("#x"));
    startedAt(line(), slackField("a", "b"));
    startedAt(line(), slackButton("x"));
    startedAt(line(), slackConfirmation("x"));
    startedAt(line(), pagerDuty(file("/x")));
    startedAt(line(), pagerDutyV1(file("/x")));
    startedAt(line(), pagerDutyLink("x", "y"));
    startedAt(line(), pagerDutyImage("x"));
    startedAt(line(), httpConfig());
    startedAt(line(), timeInterval("x"));
    startedAt(line(), period());
    startedAt(line(), serviceMonitor("a", "b"));
    startedAt(line(), prometheusRule("a", "b"));
    startedAt(line(), prometheus("a", "b"));
    startedAt(line(), port("x"));
    startedAt(line(), podMonitor("a", "b"));
    startedAt(line(), podPort("x"));
    startedAt(line(), podPort(9090));
    startedAt(line(), probe("a", "b", "c"));
    startedAt(line(), probeTargets("x"));
    startedAt(line(), ingressTargets());
    startedAt(line(), scrapeConfig("a", "b"));
    startedAt(line(), Discovery.consul("x"));
    startedAt(line(), Scrape.scrapeJob("x"));
    startedAt(line(), Relabel.keep("a", Label.label("b")));
    startedAt(line(), secretKey("a", "b"));
    startedAt(line(), configMapKey("a", "b"));
  }

  @Test
  void parts_keep_their_lines_inside_of_what_they_are_part_of() {
    int line = line() + 3;
    var group =
        ruleGroup("x") // the formatter must not join this line with the next
            .rules(alert("Down").when(gauge("up").below(1)));
    startedAt(line, group.node().array("rules").get(0));
  }
}
