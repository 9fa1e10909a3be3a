package bench;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.common.Origin;
import dev.belfry.files.OutputTree;
import dev.belfry.grafana.Dashboard;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The steps of the generator in a warm process, all checks on, up to the text of the files: {@code InProcess w2|w2-shared|w3}. The
 * values of {@code w2-shared} have one line for each dashboard, those of the others one each.
 */
final class InProcess {
  private InProcess() {}

  public static void main(String[] args) {
    IntFunction<Bundle> define =
        switch (args[0]) {
          case "w2" -> number -> bundle(W2.dashboard(number));
          case "w2-shared" -> number -> bundle(Origin.shared(() -> W2.dashboard(number)));
          case "w3" -> W3::service;
          default -> throw new IllegalArgumentException(args[0]);
        };
    Windows.measure("belfry " + args[0], number -> text(define.apply(number)));
  }

  private static Bundle bundle(Dashboard dashboard) {
    return Bundle.bundle("w2").dashboards("Services", dashboard);
  }

  static String text(Bundle bundle) {
    List<Document> documents = Renderer.render(bundle);
    List<Finding> findings = Checks.check(bundle, documents);
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new IllegalStateException(findings.toString());
    }
    Collection<String> files = OutputTree.of(documents).files().values();
    return files.size() == 1 ? files.iterator().next() : String.join("", files);
  }
}
