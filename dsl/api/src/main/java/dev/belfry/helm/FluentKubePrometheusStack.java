package dev.belfry.helm;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Which chart these values are for.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentKubePrometheusStack<SELF extends FluentKubePrometheusStack<SELF>>
    extends Fluent<SELF> implements HelmValues {

  FluentKubePrometheusStack(ObjectNode node) {
    super(node);
  }

  @Override
  public final Chart chart() {
    return Chart.KUBE_PROMETHEUS_STACK;
  }

  /**
   * Changes what is set of the Prometheus, and leaves the rest as it is: {@code prometheus(p ->
   * p.selectsAll())}. API name: {@code prometheus}.
   */
  public final SELF prometheus(UnaryOperator<PrometheusValues> change) {
    PrometheusValues now = new PrometheusValues(node().object("prometheus"));
    return prometheus(now.apply(change));
  }

  /**
   * Changes what is set of the Alertmanager, and leaves the rest as it is. API name: {@code
   * alertmanager}.
   */
  public final SELF alertmanager(UnaryOperator<AlertmanagerValues> change) {
    AlertmanagerValues now = new AlertmanagerValues(node().object("alertmanager"));
    return alertmanager(now.apply(change));
  }

  /**
   * Changes what is set of the Grafana, and leaves the rest as it is. API name: {@code grafana}.
   */
  public final SELF grafana(UnaryOperator<GrafanaValues> change) {
    GrafanaValues now = new GrafanaValues(node().object("grafana"));
    return grafana(now.apply(change));
  }

  abstract SELF prometheus(PrometheusValues values);

  abstract SELF alertmanager(AlertmanagerValues values);

  abstract SELF grafana(GrafanaValues values);
}
