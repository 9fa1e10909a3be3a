package dev.belfry.opentelemetry;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Addresses;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import dev.belfry.tree.StringNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What applications are told by their environment.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentOtelEnvironment<SELF extends FluentOtelEnvironment<SELF>>
    extends Fluent<SELF> {
  private static final Pattern ATTRIBUTE = Pattern.compile("[^=,\\s]+");

  FluentOtelEnvironment(ObjectNode node) {
    super(node);
  }

  /**
   * An attribute of the application that all it sends carries. API name: {@code
   * OTEL_RESOURCE_ATTRIBUTES}.
   *
   * @param name such as {@code deployment.environment.name}, without {@code =}, comma or space
   * @param value any text; it is encoded as the variable wants it
   * @throws IllegalArgumentException when the name is not as said
   */
  public final SELF resourceAttribute(String name, String value) {
    Require.match("attribute", name, ATTRIBUTE, "a name without =, comma or space");
    String pair = name + "=" + Addresses.encoded(requireNonNull(value, "value"));
    String before = node().text(OtelEnvironment.RESOURCE_ATTRIBUTES.toString()).orElse("");
    return set(
        OtelEnvironment.RESOURCE_ATTRIBUTES,
        Node.text(before.isEmpty() ? pair : before + "," + pair));
  }

  /**
   * Records a share of the traces that start here, and of the others what their callers decided.
   * API names: {@code OTEL_TRACES_SAMPLER}, {@code OTEL_TRACES_SAMPLER_ARG}.
   *
   * @param share from 0 to 1
   * @throws IllegalArgumentException when the share is not as said
   */
  public final SELF sampled(double share) {
    Require.range("share", share, 0, 1);
    return set(OtelEnvironment.SAMPLER, Sampler.PARENTBASED_TRACEIDRATIO)
        .set(
            OtelEnvironment.SAMPLER_ARGUMENT,
            Node.text(BigDecimal.valueOf(share).stripTrailingZeros().toPlainString()));
  }

  /**
   * Which traces are recorded, for samplers that need to know no more than that. API name: {@code
   * OTEL_TRACES_SAMPLER}. Default: {@link Sampler#PARENTBASED_ALWAYS_ON}.
   */
  public final SELF sampler(Sampler sampler) {
    return set(OtelEnvironment.SAMPLER, requireNonNull(sampler, "sampler"));
  }

  /**
   * How the identity of a trace is handed on in headers. API name: {@code OTEL_PROPAGATORS}.
   * Default: {@link Propagator#TRACECONTEXT}, {@link Propagator#BAGGAGE}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public final SELF propagators(Propagator... propagators) {
    String names =
        List.of(requireNonNull(propagators, "propagators")).stream()
            .map(one -> ((StringNode) one.node()).value())
            .collect(Collectors.joining(","));
    return set(OtelEnvironment.PROPAGATORS, Node.text(Require.filled("propagators", names)));
  }

  /** Switches OpenTelemetry off in the application. API name: {@code OTEL_SDK_DISABLED}. */
  public final SELF disabled() {
    return set(OtelEnvironment.DISABLED, Node.text("true"));
  }

  /** The variables with their values, as entries of a ConfigMap, in the order of this class. */
  public final Map<String, String> variables() {
    Map<String, String> all = new LinkedHashMap<>();
    node().forEach((name, value) -> all.put(name, ((StringNode) value).value()));
    return Collections.unmodifiableMap(all);
  }
}
