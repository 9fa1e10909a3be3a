package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import dev.belfry.report.SourceFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where a bundle comes from.
 *
 * @param home the class that defines it; its project has the output folder and the catalogue
 * @param definition what defines it
 */
record BundleSource(Class<?> home, Supplier<Bundle> definition) {

  /** The user's Java, as far as it lies beside what was compiled. */
  SourceFolders sources() {
    Path place = Options.placeOf(home);
    return place == null ? SourceFolders.NONE : SourceFolders.ofCompiled(List.of(place));
  }
}
