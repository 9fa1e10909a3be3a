package dev.belfry.bundle;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.grafana.Dashboard;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.rules.RuleGroup;

/** Something that becomes a file of its own. */
public sealed interface Artifact {

  /** Calls the method of the visitor that fits this kind of artifact. */
  <R> R accept(ArtifactVisitor<R> visitor);

  /**
   * A dashboard in a folder of Grafana.
   *
   * @param folder the folder's title
   * @param dashboard the dashboard
   */
  record DashboardFile(String folder, Dashboard dashboard) implements Artifact {

    /** An artifact of its parts. */
    public DashboardFile {
      requireNonNull(folder, "folder");
      requireNonNull(dashboard, "dashboard");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").dashboard(this);
    }
  }

  /**
   * A rule group in a file that Prometheus reads itself.
   *
   * @param group the group
   */
  record RuleFile(RuleGroup group) implements Artifact {

    /** An artifact of this group. */
    public RuleFile {
      requireNonNull(group, "group");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").ruleFile(this);
    }
  }

  /**
   * The configuration of Alertmanager.
   *
   * @param routing the routing tree with its receivers
   */
  record AlertmanagerFile(Routing routing) implements Artifact {

    /** An artifact of this tree of routes. */
    public AlertmanagerFile {
      requireNonNull(routing, "routing");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").alertmanager(this);
    }
  }

  /**
   * An object for Kubernetes.
   *
   * @param resource the object
   */
  record ResourceFile(KubernetesResource resource) implements Artifact {

    /** An artifact of this object. */
    public ResourceFile {
      requireNonNull(resource, "resource");
    }

    @Override
    public <R> R accept(ArtifactVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").resource(this);
    }
  }
}
