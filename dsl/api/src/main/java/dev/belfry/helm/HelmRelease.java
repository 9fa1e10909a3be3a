package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Require;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A chart that is installed under a name.
 *
 * @param <V> the values that the chart takes
 * @param name the name of the release, by which its objects are named
 * @param namespace the namespace of Kubernetes that it goes to
 * @param chart the chart and its version
 * @param values what is set otherwise than the chart does
 */
public record HelmRelease<V extends HelmValues>(
    String name, String namespace, Chart chart, V values) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?");
  private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");

  /**
   * A release of its parts.
   *
   * @throws IllegalArgumentException when the name or the namespace has other letters than small
   *     ones, digits and dashes, or too many
   */
  public HelmRelease {
    Require.match("release", name, NAME, "at most 53 small letters, digits and -");
    Require.match("namespace", namespace, NAMESPACE, "at most 63 small letters, digits and -");
    requireNonNull(chart, "chart");
    requireNonNull(values, "values");
  }

  /**
   * The release with another version of the chart than Belfry knows.
   *
   * @throws IllegalArgumentException when the version is not three numbers with dots between them
   */
  public HelmRelease<V> version(String version) {
    return new HelmRelease<>(name, namespace, chart.version(version), values);
  }

  /** The release with values after a change: {@code values(v -> v.withoutEtcd())}. */
  public HelmRelease<V> values(UnaryOperator<V> change) {
    V changed = requireNonNull(change, "change").apply(values);
    return new HelmRelease<>(
        name, namespace, chart, requireNonNull(changed, "result of the change"));
  }

  /**
   * What the chart names its objects, as far as the name is the same in all of them: {@code
   * prometheus-kube-prometheus} for the release {@code prometheus} of kube-prometheus-stack.
   */
  public String fullName() {
    int longest = chart.name().equals(Chart.KUBE_PROMETHEUS_STACK.name()) ? 26 : 63;
    return chart.fullName(name, longest);
  }

  /**
   * The host by which all of the cluster reaches one of its Services.
   *
   * @param suffix what the Service has behind the full name; empty if it has only that
   */
  public String host(String suffix) {
    return fullName() + requireNonNull(suffix, "suffix") + "." + namespace;
  }
}
