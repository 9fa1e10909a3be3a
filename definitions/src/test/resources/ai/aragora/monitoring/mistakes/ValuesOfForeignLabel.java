import static ai.aragora.monitoring.metrics.AragoraHttp.HttpRequestsTotal;
import static ai.aragora.monitoring.metrics.KubeStateMetrics.*;
import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.QueryVariable;

class ValuesOfForeignLabel {
  static QueryVariable define() {
    return queryVariable(
        "endpoint",
        labelValues(POD_CONTAINER_RESOURCE_LIMITS, HttpRequestsTotal.ENDPOINT)); // error: labelValues ... incompatible bounds ... KubeStateMetrics.PodContainerResourceLimits ... AragoraHttp.HttpRequestsTotal
        // instead: labelValues(POD_CONTAINER_RESOURCE_LIMITS, PodContainerResourceLimits.NAMESPACE));
  }
}
