package dev.belfry.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;

/**
 * Looks at folders while files in them come and go: what is gone before it is seen, is left out.
 */
abstract class ChangingFiles extends SimpleFileVisitor<Path> {
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
    return FileVisitResult.CONTINUE;
  }
}
