package bench;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.files.OutputTree;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/** The steps of the generator in a warm process, all checks on, up to the text of the files: {@code InProcess w2|w3}. */
final class InProcess {
  private InProcess() {}

  public static void main(String[] args) {
    IntFunction<Bundle> define =
        switch (args[0]) {
          case "w2" -> number -> Bundle.bundle("w2").dashboards("Services", W2.dashboard(number));
          case "w3" -> W3::service;
          default -> throw new IllegalArgumentException(args[0]);
        };
    Windows.measure("belfry " + args[0], number -> text(define.apply(number)));
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
