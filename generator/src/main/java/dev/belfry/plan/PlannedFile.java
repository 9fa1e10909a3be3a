package dev.belfry.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a run would do to a file.
 *
 * @param path below the output folder
 * @param subject what it holds, such as {@code dashboard `api`}
 * @param lines what changes in the words of the domain, each behind a sign: {@code +} for what
 *     comes, {@code -} for what goes, {@code ~} for what changes
 */
public record PlannedFile(String path, String subject, List<String> lines) {

  /** A file of its parts. */
  public PlannedFile {
    requireNonNull(path, "path");
    requireNonNull(subject, "subject");
    lines = List.copyOf(lines);
  }
}
