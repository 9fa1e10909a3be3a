package dev.belfry.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every file in full before the first one takes its place, so that a full disk is noticed
 * while nothing is replaced, and nobody ever reads half a file. What an interrupted run left here
 * is removed by the next one. Only one run at a time has such a place.
 */
final class Staging implements AutoCloseable {
  private static final String FOLDER = Manifest.FILE + ".new";

  private final Path folder;
  private final RunLock lock;
  private final List<Move> moves = new ArrayList<>();

  private record Move(Path from, Path to) {}

  Staging(Path root) throws IOException {
    folder = root.resolve(FOLDER);
    lock = RunLock.in(folder);
    clear();
  }

  /** Whether an interrupted run left something behind. */
  static boolean isLeftOver(Path root) {
    return Files.isDirectory(root.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes the text, not yet at its place. */
  void add(Path file, String text) throws IOException {
    Path staged = folder.resolve(Integer.toString(moves.size()));
    Files.write(staged, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    moves.add(new Move(staged, file));
  }

  /** Puts every file at its place, in the order in which they were added. */
  void putInPlace() throws IOException {
    for (Move move : moves) {
      createFolders(move.to.getParent());
      Files.move(
          move.from, move.to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void createFolders(Path wanted) throws IOException {
    if (!Files.isDirectory(wanted)) {
      Files.createDirectories(wanted);
    }
  }

  private void clear() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        if (!isFolder && !file.endsWith(RunLock.FILE)) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    clear();
    lock.close();
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // A folder in it is none of ours, and a lock that of the next run.
    }
  }
}
