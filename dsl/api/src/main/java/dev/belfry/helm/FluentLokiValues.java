package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * What a Loki keeps, and for how long.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentLokiValues<SELF extends FluentLokiValues<SELF>> extends Fluent<SELF>
    implements HelmValues {
  private static final Pattern TENANT = Pattern.compile("[^/\\s]+");

  /** Where Loki looks for a folder of each tenant. */
  private static final String RULES = "/rules";

  FluentLokiValues(ObjectNode node) {
    super(node);
  }

  @Override
  public final Chart chart() {
    return Chart.LOKI;
  }

  /**
   * Keeps lines in one kind of storage from the first day on. API names: {@code loki.storage.type},
   * {@code loki.schemaConfig.configs}, {@code loki.compactor.delete_request_store}, and for the
   * disk of the pod {@code loki.commonConfig.replication_factor}, which is 1 there.
   *
   * @param storage where; {@link LokiStorage#FILESYSTEM} is the disk of the pod
   * @param since the first day, such as {@code 2024-04-01}; it stays as it is for good
   * @throws IllegalArgumentException when this is no day
   */
  public final SELF keptIn(LokiStorage storage, String since) {
    SELF kept =
        storageType(requireNonNull(storage, "storage"))
            .schemas(LokiSchema.of(since, storage))
            .set(LokiValues.DELETE_REQUEST_STORE, storage);
    return storage == LokiStorage.FILESYSTEM ? kept.replicationFactor(1) : kept;
  }

  abstract SELF storageType(LokiStorage storage);

  abstract SELF schemas(LokiSchema... schemas);

  abstract SELF replicationFactor(int copies);

  /**
   * Removes lines after this time. API names: {@code loki.limits_config.retention_period} and
   * {@code loki.compactor.retention_enabled}. Default: lines are kept for good.
   */
  public final SELF retention(Span time) {
    return set(LokiValues.RETENTION_PERIOD, requireNonNull(time, "time"))
        .set(LokiValues.RETENTION_ENABLED, Node.bool(true));
  }

  /**
   * Evaluates the rules in ConfigMaps that carry the label {@code loki_rule} and lie in the
   * namespace of Loki, as {@code Bundle.lokiSidecar} makes them. API names: {@code
   * loki.rulerConfig.storage} and {@code sidecar.rules.folder}. Default: a sidecar copies them to
   * where Loki does not look.
   */
  public final SELF rulesOfConfigMaps() {
    return rulesOfConfigMaps("fake");
  }

  /**
   * The same as rules of one of several tenants.
   *
   * @param tenant the tenant; where there is only one, Loki calls it {@code fake}
   * @throws IllegalArgumentException when the name is empty or has a slash
   */
  public final SELF rulesOfConfigMaps(String tenant) {
    Require.match("tenant", tenant, TENANT, "a name without slash or space");
    return set(LokiValues.RULES_IN, Node.text("local"))
        .set(LokiValues.RULE_DIRECTORY, Node.text(RULES))
        .set(LokiValues.SIDECAR_FOLDER, Node.text(RULES + "/" + tenant));
  }

  /**
   * The disk of the pod. API names: {@code singleBinary.persistence.enabled} and {@code
   * singleBinary.persistence.size}. Default: 10Gi.
   *
   * @param size how large it is, such as {@code 50Gi}
   * @throws IllegalArgumentException when the size is no quantity of Kubernetes
   */
  public final SELF persistence(String size) {
    return set(LokiValues.PERSISTENT, Node.bool(true)).set(LokiValues.SIZE, Sizes.node(size));
  }
}
