package dev.belfry.check;

import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.common.Matcher;
import dev.belfry.promql.Selector;
import java.util.Set;
import java.util.TreeSet;

/** Expressions about a namespace in which neither the stack nor anything of the bundle is. */
final class NamespaceCheck implements Check {
  static final String CODE = "kubernetes.unknown-namespace";

  private static final String NAMESPACE = "namespace";
  private static final String OF_KUBERNETES = "kube-";

  @Override
  public void check(Inspection inspection, Report report) {
    Bundle bundle = inspection.bundle();
    if (bundle.services().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    bundle.services().forEach(service -> known.add(service.namespace()));
    bundle.artifacts(HelmFile.class).forEach(file -> known.add(file.release().namespace()));
    bundle.artifacts(ResourceFile.class).forEach(file -> known.add(file.resource().namespace()));
    inspection.expressions().all().forEach(one -> check(one, known, report));
  }

  private static void check(PlacedExpression one, Set<String> known, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      for (Matcher matcher : selector.matchers()) {
        if (asksForAnother(matcher, known)) {
          report.note(
              CODE,
              one,
              selector.name(),
              "`"
                  + matcher
                  + "` asks for a namespace in which the stack has nothing; it names "
                  + "`"
                  + String.join("`, `", known)
                  + "`",
              "take it of the service, `service.namespace()`, or name what runs there in the"
                  + " stack");
        }
      }
    }
  }

  private static boolean asksForAnother(Matcher matcher, Set<String> known) {
    return matcher.label().name().equals(NAMESPACE)
        && matcher.operator() == Matcher.Operator.EQUAL
        && !matcher.value().isEmpty()
        && !matcher.value().startsWith(OF_KUBERNETES)
        && !known.contains(matcher.value())
        && !VariableReference.mayBeIn(matcher.value());
  }
}
