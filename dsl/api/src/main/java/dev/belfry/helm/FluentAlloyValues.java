package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an agent collects.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentAlloyValues<SELF extends FluentAlloyValues<SELF>>
    extends Fluent<SELF> implements HelmValues {

  /** What Kubernetes knows of a pod, by the label that lines get. */
  private static final Map<String, String> LABELS =
      new TreeMap<>(
          Map.of(
              "namespace", "__meta_kubernetes_namespace",
              "pod", "__meta_kubernetes_pod_name",
              "container", "__meta_kubernetes_pod_container_name",
              "app", "__meta_kubernetes_pod_label_app_kubernetes_io_name"));

  FluentAlloyValues(ObjectNode node) {
    super(node);
  }

  @Override
  public final Chart chart() {
    return Chart.ALLOY;
  }

  /**
   * Collects what pods write, on the node that the agent runs on, and sends it to a Loki, with the
   * labels {@code namespace}, {@code pod}, {@code container} and {@code app}.
   *
   * <p>API name: {@code alloy.configMap.content}.
   *
   * @param loki where Loki answers: {@code http://loki-gateway.monitoring}
   * @param namespaces the namespaces of the pods; without any, those of all namespaces
   * @throws IllegalArgumentException when the address is empty
   */
  public final SELF podLogs(String loki, List<String> namespaces) {
    requireNonNull(namespaces, "namespaces");
    String push = Require.filled("loki", loki) + "/loki/api/v1/push";
    String program = String.join("\n", discovery(namespaces), labels(), source(), write(push));
    return program(program);
  }

  abstract SELF program(String program);

  private static String discovery(List<String> namespaces) {
    String names = namespaces.stream().map(Matcher::quoted).collect(Collectors.joining(", "));
    String of = namespaces.isEmpty() ? "" : "\n  namespaces {\n    names = [" + names + "]\n  }\n";
    return "discovery.kubernetes \"pods\" {\n  role = \"pod\"\n"
        + of
        + """

          selectors {
            role  = "pod"
            field = "spec.nodeName=" + sys.env("HOSTNAME")
          }
        }
        """;
  }

  private static String labels() {
    StringBuilder rules = new StringBuilder();
    LABELS.forEach(
        (label, of) ->
            rules
                .append("\n  rule {\n    source_labels = [\"")
                .append(of)
                .append("\"]\n    target_label  = \"")
                .append(label)
                .append("\"\n  }\n"));
    return "discovery.relabel \"pods\" {\n  targets = discovery.kubernetes.pods.targets\n"
        + rules
        + "}\n";
  }

  private static String source() {
    return """
        loki.source.kubernetes "pods" {
          targets    = discovery.relabel.pods.output
          forward_to = [loki.write.loki.receiver]
        }
        """;
  }

  private static String write(String push) {
    return "loki.write \"loki\" {\n  endpoint {\n    url = " + Matcher.quoted(push) + "\n  }\n}\n";
  }
}
