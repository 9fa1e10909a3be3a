package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.common.JavaLine;
import dev.belfry.render.Renderer;
import example.findings.FindingCase;
import java.util.List;

/** What all checks find in a bundle. */
final class Found {
  private Found() {}

  /** What is found where nothing is known of metrics. */
  static List<Finding> in(Bundle bundle) {
    return in(bundle, Catalog.empty());
  }

  /** What is found where the catalogue is all that is known of metrics. */
  static List<Finding> in(Bundle bundle, Catalog catalog) {
    return Checks.check(bundle, Renderer.render(bundle), catalog, FindingCase.TODAY, List.of());
  }

  static List<String> codes(Bundle bundle) {
    return codes(bundle, Catalog.empty());
  }

  static List<String> codes(Bundle bundle, Catalog catalog) {
    return in(bundle, catalog).stream().map(Finding::code).toList();
  }

  /** The package of the line that a finding names. */
  static String packageOf(Finding finding) {
    String name = ((JavaLine) finding.place().orElseThrow()).frame().getClassName();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
