package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dashboards of a bundle as they are defined, by their uid; arranged once one is asked for. */
final class DefinedDashboards {
  private final Bundle bundle;
  private Map<String, List<ObjectNode>> byUid;

  DefinedDashboards(Bundle bundle) {
    this.bundle = bundle;
  }

  /** Those of a uid: one, unless several have it by mistake. */
  List<ObjectNode> of(String uid) {
    if (byUid == null) {
      byUid = new HashMap<>();
      for (DashboardFile file : bundle.artifacts(DashboardFile.class)) {
        byUid
            .computeIfAbsent(file.dashboard().uid(), none -> new ArrayList<>())
            .add(file.dashboard().node());
      }
    }
    return byUid.getOrDefault(uid, List.of());
  }
}
