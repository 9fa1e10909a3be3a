package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.provisioning.ProvisionedDataSource;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;

/**
 * Data sources of the grafana-operator, which say inside what files for Grafana say.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentGrafanaDatasource<SELF extends FluentGrafanaDatasource<SELF>>
    extends FluentGrafanaObject<SELF> {

  FluentGrafanaDatasource(ObjectNode node) {
    super(node);
  }

  /**
   * What the data source is. The operator fills in no file and no variable of Grafana: secrets come
   * by {@link #secret}.
   *
   * <p>API names: {@code spec.datasource}, and {@code spec.uid} for its uid. The number of an
   * organisation has no effect here and is left out.
   */
  public final SELF source(ProvisionedDataSource source) {
    return saying((ObjectNode) requireNonNull(source, "source").node());
  }

  /** The same with what a data source says in a file for Grafana. */
  final SELF saying(ObjectNode said) {
    SELF changed = set(GrafanaDatasource.UID, said.get("uid").orElseThrow());
    ObjectNode inside = said.without("uid").without("orgId");
    for (int i = 0; i < inside.size(); i++) {
      changed = changed.set(inside(inside.name(i)), inside.value(i));
    }
    return changed;
  }

  /**
   * A secret, such as {@code basicAuthPassword}, from an entry of a Secret in the same namespace.
   * API names: {@code spec.datasource.secureJsonData}, {@code spec.valuesFrom}.
   *
   * @param name the name of the secret, not empty
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF secret(String name, SecretKey entry) {
    Require.filled("secret", name);
    String key = requireNonNull(entry, "entry").node().text("key").orElseThrow();
    return set(inside("secureJsonData").then(Key.of(name)), Node.text("${" + key + "}"))
        .valuesFrom(FilledValue.of("secureJsonData." + name).fromSecret(entry));
  }

  /**
   * Values that the operator fills in, at most 99. API name: {@code spec.valuesFrom}.
   *
   * @param values the values; those that are there already stay
   */
  public final SELF valuesFrom(FilledValue... values) {
    return valuesFrom(List.of(requireNonNull(values, "values")));
  }

  /**
   * Values that the operator fills in, at most 99. API name: {@code spec.valuesFrom}.
   *
   * @param values the values; those that are there already stay
   */
  public final SELF valuesFrom(List<FilledValue> values) {
    return append(GrafanaDatasource.VALUES_FROM, requireNonNull(values, "values"));
  }

  /**
   * The database that it asks, where one server has several. API name: {@code
   * spec.datasource.database}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF database(String name) {
    return set(inside("database"), Node.text(Require.filled("database", name)));
  }

  /**
   * The name to log in to a database with. API name: {@code spec.datasource.user}.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF databaseUser(String name) {
    return set(inside("user"), Node.text(Require.filled("database user", name)));
  }

  private static Path inside(String name) {
    return GrafanaDatasource.DATASOURCE.then(Key.of(name));
  }
}
