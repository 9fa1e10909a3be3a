package dev.belfry.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one run at a time write. The operating system gives the lock back when a run ends in
 * whatever way; the file is removed, so that nothing is left in the folder.
 */
final class RunLock implements AutoCloseable {
  /** The name of the file that is locked. */
  static final String FILE = "lock";

  /** A run holds the lock for as long as it writes, which is far less than that. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int PAUSE_MILLIS = 10;
  private static final int MOST_BYTES = 1 << 10;
  private static final int PRIME = 31;
  private static final AtomicInteger LOCKS = new AtomicInteger();

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock in this folder, which is made.
   *
   * @throws OutputException when another run does not end
   */
  static RunLock in(Path folder) throws IOException {
    return in(folder, PATIENCE);
  }

  static RunLock in(Path folder, Duration patience) throws IOException {
    for (long tries = patience.toMillis() / PAUSE_MILLIS; tries >= 0; tries--) {
      Optional<RunLock> lock = ifFree(folder);
      if (lock.isPresent()) {
        return lock.get();
      }
      pause();
    }
    throw new OutputException(
        "another run is writing `"
            + folder.getParent()
            + "`: wait until it has ended, then run this one again");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException("interrupted while another run was writing: run this one again");
    }
  }

  private static Optional<RunLock> ifFree(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    createFolder(folder);
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    RunLock lock = new RunLock(file, channel);
    if (lock.isOurs()) {
      return Optional.of(lock);
    }
    channel.close();
    return Optional.empty();
  }

  private static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder.getParent())) {
      Files.createDirectories(folder.getParent());
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (isOther(folder)) {
        throw e;
      }
    }
  }

  /** Whether something else than a folder has the name; a run that ends takes its folder away. */
  private static boolean isOther(Path folder) throws IOException {
    try {
      return !Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isDirectory();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * Whether we have the lock, and of the file that has its name now: the run before may have
   * removed the file that we opened. They are told apart by their sizes, as a file that is opened
   * and closed once more would lose its lock.
   */
  private boolean isOurs() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        return false;
      }
      long ofProcess = ProcessHandle.current().pid() * PRIME;
      int size = 1 + (int) ((ofProcess + LOCKS.getAndIncrement()) % MOST_BYTES);
      ByteBuffer bytes = ByteBuffer.allocate(size);
      channel.truncate(0);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return Files.size(file) == size;
    } catch (OverlappingFileLockException | NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
