import static ai.aragora.monitoring.metrics.Cadvisor.*;
import static ai.aragora.monitoring.metrics.KubeStateMetrics.*;
import static dev.belfry.promql.PromQl.on;

import ai.aragora.monitoring.metrics.CadvisorTarget;
import dev.belfry.promql.InstantVector;

class LabelThatTheOneSideLacks {
  static InstantVector<?> define() {
    return MEMORY_WORKING_SET_BYTES
        .times(POD_CONTAINER_RESOURCE_LIMITS, on(CadvisorTarget.POD).groupLeft(MemoryWorkingSetBytes.CONTAINER)); // error: times ... incompatible bounds ... PodContainerResourceLimits ... MemoryWorkingSetBytes
        // instead: .times(POD_CONTAINER_RESOURCE_LIMITS, on(CadvisorTarget.POD).groupLeft(PodContainerResourceLimits.RESOURCE));
  }
}
