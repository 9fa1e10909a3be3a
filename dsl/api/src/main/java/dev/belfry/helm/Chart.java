package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * A chart of Helm, in the version that values are written for.
 *
 * @param repository the name by which {@code helm repo add} knows the repository: {@code
 *     prometheus-community}
 * @param address where the repository is: an address that starts with {@code https://}
 * @param name the name of the chart in it
 * @param version the version of the chart, which is not that of the program it runs
 */
public record Chart(String repository, String address, String name, String version) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern ADDRESS = Pattern.compile("https://[-A-Za-z0-9./_:]+");
  private static final Pattern VERSION =
      Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.A-Za-z0-9]+)?");

  /** The operator, Prometheus, Alertmanager, Grafana and exporters for Kubernetes. */
  public static final Chart KUBE_PROMETHEUS_STACK =
      new Chart(
          "prometheus-community",
          "https://prometheus-community.github.io/helm-charts",
          "kube-prometheus-stack",
          "88.5.3");

  /** Loki 3.7, which keeps lines of logs. */
  public static final Chart LOKI =
      new Chart(
          "grafana-community",
          "https://grafana-community.github.io/helm-charts",
          "loki",
          "18.11.0");

  /** Alloy 1.18, the agent that collects lines of logs. */
  public static final Chart ALLOY =
      new Chart("grafana", "https://grafana.github.io/helm-charts", "alloy", "1.11.1");

  /** Jaeger 2.19, which keeps traces. */
  public static final Chart JAEGER =
      new Chart("jaegertracing", "https://jaegertracing.github.io/helm-charts", "jaeger", "4.11.1");

  /** Tempo 2.10 in one program, which keeps traces. */
  public static final Chart TEMPO =
      new Chart(
          "grafana-community", "https://grafana-community.github.io/helm-charts", "tempo", "2.2.4");

  /** The collector of OpenTelemetry 0.158, which takes telemetry and sends it on. */
  public static final Chart OPENTELEMETRY_COLLECTOR =
      new Chart(
          "open-telemetry",
          "https://open-telemetry.github.io/opentelemetry-helm-charts",
          "opentelemetry-collector",
          "0.170.0");

  /** The blackbox exporter 0.28, which asks addresses how they are, on port 9115. */
  public static final Chart PROMETHEUS_BLACKBOX_EXPORTER =
      new Chart(
          "prometheus-community",
          "https://prometheus-community.github.io/helm-charts",
          "prometheus-blackbox-exporter",
          "11.17.2");

  /**
   * A chart of its parts.
   *
   * @throws IllegalArgumentException when a name has other letters than small ones, digits and
   *     dashes, the address is not as said, or the version is not three numbers
   */
  public Chart {
    String expected = "small letters, digits and -";
    Require.match("repository", repository, NAME, expected);
    Require.match("address", address, ADDRESS, "an address that starts with https://");
    Require.match("name", name, NAME, expected);
    Require.match("version", version, VERSION, "three numbers, such as 88.5.3");
  }

  /**
   * This chart in another version.
   *
   * @throws IllegalArgumentException when the version is not three numbers with dots between them
   */
  public Chart version(String version) {
    return new Chart(repository, address, name, version);
  }

  /**
   * How charts name what they make: after the release, with the name of the chart behind it unless
   * the release has that in its own.
   *
   * @param release the name of the release
   * @param longest at how many letters the chart cuts it
   */
  String fullName(String release, int longest) {
    String whole =
        requireNonNull(release, "release").contains(name) ? release : release + "-" + name;
    String cut = whole.substring(0, Math.min(longest, whole.length()));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
