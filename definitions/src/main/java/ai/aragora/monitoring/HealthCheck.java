package ai.aragora.monitoring;

import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.probeTargets;
import static dev.belfry.scrape.Scrape.targets;

import ai.aragora.monitoring.metrics.BlackboxTarget;
import dev.belfry.common.MatcherOf;
import dev.belfry.kubernetes.Probe;
import dev.belfry.scrape.StaticTargets;

/**
 * What somebody outside asks the API about its health: the label {@code check} of what the blackbox
 * exporter tells.
 *
 * <p>The address is that of the Service, so that one pod answers for all that get requests. How
 * each single pod is, its kubelet asks.
 */
enum HealthCheck {
  /** Whether the process runs. */
  LIVENESS("liveness"),
  /** Whether it can work. */
  READINESS("readiness");

  /** The job of all checks, as the compose files call it. */
  static final String JOB = "blackbox-health";

  /** The module of the exporter: any answer from 200 to 299 will do. */
  static final String MODULE = "http_2xx";

  /** What the API is called by the containers beside it in the compose files. */
  private static final String COMPOSE_HOST = "aragora";

  private final String value;

  HealthCheck(String value) {
    this.value = value;
  }

  /** What this check found. */
  MatcherOf<BlackboxTarget> matcher() {
    return BlackboxTarget.CHECK.is(value);
  }

  /** The check from inside a cluster. */
  Probe probe() {
    String address =
        this == LIVENESS ? AragoraStack.API.livenessUrl() : AragoraStack.API.readinessUrl();
    return AragoraStack.STACK
        .probe(
            AragoraStack.API,
            value,
            probeTargets(address).label(BlackboxTarget.CHECK.name(), value))
        .jobName(JOB)
        .module(MODULE)
        .scrapeEvery(seconds(30))
        .timeout(seconds(10));
  }

  /** The check from a container beside the API. */
  StaticTargets composeTargets() {
    String address =
        this == LIVENESS
            ? AragoraStack.API.livenessUrl(COMPOSE_HOST)
            : AragoraStack.API.readinessUrl(COMPOSE_HOST);
    return targets(address).label(BlackboxTarget.CHECK.name(), value);
  }
}
