package dev.belfry.watch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The files of a folder at one moment: which there are, how long, and when they were saved. */
public final class Snapshot {
  private final SortedMap<Path, String> states;

  private Snapshot(SortedMap<Path, String> states) {
    this.states = states;
  }

  /**
   * The files below a folder, or one file, whose names end so; what editors put beside them, {@code
   * .Api.java.swp} or {@code Api.java~}, is left out. Empty if nothing is there.
   */
  public static Snapshot of(Path place, String ending) {
    requireNonNull(place, "place");
    requireNonNull(ending, "ending");
    SortedMap<Path, String> states = new TreeMap<>();
    try {
      Files.walkFileTree(
          place,
          new ChangingFiles() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.getFileName().toString();
              if (name.endsWith(ending) && !name.endsWith("~") && !name.startsWith(".")) {
                states.put(file, attributes.size() + " " + attributes.lastModifiedTime());
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Snapshot(states);
  }

  /** A while in which nothing is done. */
  public interface Pause {

    /**
     * Waits.
     *
     * @throws InterruptedException when the waiting is to end
     */
    void await() throws InterruptedException;
  }

  /**
   * What there is once nothing changes for the length of a pause; the same as before if nothing has
   * changed at all.
   *
   * @throws InterruptedException when the waiting is to end
   */
  public static <T> T settled(T before, Supplier<T> look, Pause pause) throws InterruptedException {
    T last = requireNonNull(before, "before");
    requireNonNull(pause, "pause");
    T now = requireNonNull(look, "look").get();
    while (!now.equals(last)) {
      last = now;
      pause.await();
      now = look.get();
    }
    return now;
  }

  /** The files, sorted. */
  public List<Path> files() {
    return List.copyOf(states.keySet());
  }

  /** The files that were saved, made or removed since another moment. */
  public Set<Path> since(Snapshot before) {
    requireNonNull(before, "before");
    Set<Path> changed = new TreeSet<>(states.keySet());
    changed.addAll(before.states.keySet());
    changed.removeIf(file -> before.at(file).equals(at(file)));
    return Collections.unmodifiableSet(changed);
  }

  private String at(Path file) {
    return states.getOrDefault(file, "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot that && states.equals(that.states);
  }

  @Override
  public int hashCode() {
    return states.hashCode();
  }
}
