package dev.belfry.report;

import dev.belfry.check.Finding;
import dev.belfry.common.FilePosition;
import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import java.util.Optional;

/**
 * Where a finding is, as other programs want to know it.
 *
 * @param file the file, with slashes, from where the program runs if it is below
 * @param line the line, counted from 1
 * @param column the column, counted from 1; empty where only the line is known
 */
record Where(String file, int line, Optional<Integer> column) {

  /** The place of a finding; empty if its file is not known. */
  static Optional<Where> of(Finding finding, SourceFolders sources) {
    return finding.place().flatMap(place -> of(place, sources));
  }

  private static Optional<Where> of(Location place, SourceFolders sources) {
    if (place instanceof JavaLine) {
      return sources
          .file(place)
          .map(file -> new Where(slashes(file.toString()), place.line(), Optional.empty()));
    }
    FilePosition position = (FilePosition) place;
    return Optional.of(
        new Where(slashes(position.fileName()), position.line(), Optional.of(position.column())));
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }
}
