package dev.belfry.watch;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Wakes up when something happens in folders, those that come later included.
 *
 * <p>It says no more than that it is time to look: what happened is seen in a {@link Snapshot}. Not
 * every system tells at once, and some tell only so many folders, so it also wakes up by itself.
 */
public final class Folders implements Closeable {
  private static final long LONGEST_SLEEP_MILLIS = 1_000;

  private final WatchService service;
  private final List<Path> places;

  private Folders(WatchService service, List<Path> places) {
    this.service = service;
    this.places = places;
  }

  /**
   * Watches folders, and files in the folders they are in; not all of them have to be there.
   *
   * @throws IOException when this machine offers no way to watch
   */
  public static Folders watch(List<Path> places) throws IOException {
    Folders folders =
        new Folders(
            FileSystems.getDefault().newWatchService(),
            List.copyOf(requireNonNull(places, "places")));
    folders.register();
    return folders;
  }

  /**
   * Waits until something happens, or for a second.
   *
   * @throws InterruptedException when the waiting is to end
   */
  public void await() throws InterruptedException {
    WatchKey key = service.poll(LONGEST_SLEEP_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
    register();
  }

  /** Registering a folder again changes nothing. */
  private void register() {
    for (Path place : places) {
      register(place.toAbsolutePath().getParent());
      try {
        Files.walkFileTree(
            place,
            new ChangingFiles() {
              @Override
              public FileVisitResult preVisitDirectory(
                  Path folder, BasicFileAttributes attributes) {
                register(folder);
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        continue; // It is looked at each second.
      }
    }
  }

  private void register(Path folder) {
    try {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (IOException e) {
      return; // It is not there, or the system watches no more: it is looked at each second.
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
