import static ai.aragora.monitoring.metrics.Cadvisor.*;
import static ai.aragora.monitoring.metrics.KubeStateMetrics.*;
import static dev.belfry.promql.PromQl.on;

import ai.aragora.monitoring.metrics.CadvisorTarget;
import dev.belfry.promql.InstantVector;

class LabelOfTheRightSideInMatching {
  static InstantVector<?> define() {
    return MEMORY_WORKING_SET_BYTES
        .dividedBy(POD_CONTAINER_RESOURCE_LIMITS, on(PodContainerResourceLimits.POD)); // error: dividedBy ... incompatible bounds ... PodContainerResourceLimits ... MemoryWorkingSetBytes
        // instead: .dividedBy(POD_CONTAINER_RESOURCE_LIMITS, on(CadvisorTarget.POD));
  }
}
