package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.opentelemetry.Sampler;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.math.BigDecimal;

/**
 * Which traces instrumented applications record.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentInstrumentation<SELF extends FluentInstrumentation<SELF>>
    extends FluentResource<SELF> {

  FluentInstrumentation(ObjectNode node) {
    super(node);
  }

  /**
   * Records a share of the traces that start here, and of the others what their callers decided.
   * API names: {@code spec.sampler.type}, {@code spec.sampler.argument}.
   *
   * @param share from 0 to 1
   * @throws IllegalArgumentException when the share is not as said
   */
  public final SELF sampled(double share) {
    Require.range("share", share, 0, 1);
    return set(Instrumentation.SAMPLER, Sampler.PARENTBASED_TRACEIDRATIO)
        .set(
            Instrumentation.SAMPLER_ARGUMENT,
            Node.text(BigDecimal.valueOf(share).stripTrailingZeros().toPlainString()));
  }

  /**
   * Which traces are recorded, for samplers that need to know no more than that. API name: {@code
   * spec.sampler.type}.
   *
   * @throws IllegalArgumentException when the operator does not take this sampler
   */
  public final SELF sampler(Sampler sampler) {
    if (requireNonNull(sampler, "sampler") == Sampler.PARENTBASED_JAEGER_REMOTE) {
      throw new IllegalArgumentException(
          "sampler: expected one that an Instrumentation takes, got " + sampler);
    }
    return set(Instrumentation.SAMPLER, sampler);
  }
}
