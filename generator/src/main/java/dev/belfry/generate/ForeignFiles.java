package dev.belfry.generate;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.common.FilePosition;
import dev.belfry.common.Location;
import dev.belfry.read.DocumentReader;
import dev.belfry.render.Document;
import dev.belfry.text.ReadException;
import dev.belfry.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that Belfry did not make, with the documents in them and what cannot be read. */
final class ForeignFiles {
  static final String UNREADABLE = "file.unreadable";
  static final String UNKNOWN = "file.unknown-kind";

  /** More than any dashboard or rule file has, and read in a second. */
  private static final long LARGEST = 64L * 1024 * 1024;

  /** How documents end. */
  static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".rules");

  private final List<Document> documents = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int files;

  private ForeignFiles() {}

  /**
   * Reads files, and those in folders that end as documents do.
   *
   * @throws IOException when one cannot be read at all
   */
  static ForeignFiles read(List<Path> paths) throws IOException {
    ForeignFiles all = new ForeignFiles();
    for (Path start : paths) {
      boolean named = !Files.isDirectory(start);
      for (Path file : paths(List.of(start.toString()), ENDINGS)) {
        all.add(file, named);
      }
    }
    return all;
  }

  /** The files that are named, and those in named folders that end as said. */
  static List<Path> paths(List<String> named, List<String> endings) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String path : named) {
      Path start = Path.of(path);
      all.addAll(Files.isDirectory(start) ? inside(start, endings) : List.of(start));
    }
    return all;
  }

  /**
   * A folder may be named by a link; links inside of it are not followed, as they may lead back.
   */
  private static List<Path> inside(Path folder, List<String> endings) throws IOException {
    Path start = Files.isSymbolicLink(folder) ? folder.resolve(".") : folder;
    try (Stream<Path> found = Files.walk(start)) {
      return found
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .map(file -> folder.resolve(start.relativize(file)))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException("may not look through " + folder + ": " + e.getCause().getMessage(), e);
    }
  }

  private void add(Path file, boolean named) throws IOException {
    String name = file.toString();
    if (!Files.exists(file)) {
      throw new IOException("cannot read " + name);
    }
    DocumentReader.Reading reading = read(file, name);
    if (!named && !reading.isMeantForUs()) {
      return; // Whatever else stands in the folder is none of ours.
    }
    files++;
    documents.addAll(reading.documents());
    for (DocumentReader.Problem problem : reading.problems()) {
      add(UNREADABLE, problem.place(), problem.message(), "correct the file at this place");
    }
    if (reading.documents().isEmpty() && reading.problems().isEmpty()) {
      add(
          UNKNOWN,
          new FilePosition(name, "", 1, 1),
          "expected a dashboard, rules, alerts or the configuration of Alertmanager, got"
              + " something else",
          "name files that hold some");
    }
  }

  private static DocumentReader.Reading read(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(name + ": expected a file or a folder, got something else");
    }
    try {
      long size = Files.size(file);
      return size > LARGEST
          ? unreadable(name, 1, 1, "expected at most 64 MiB, got " + size + " bytes")
          : DocumentReader.read(name, TextFile.of(Files.readAllBytes(file)));
    } catch (ReadException e) {
      return unreadable(name, e.line(), e.column(), e.problem());
    } catch (OutOfMemoryError e) {
      return unreadable(name, 1, 1, Belfry.TOO_LITTLE_MEMORY);
    } catch (AccessDeniedException e) {
      throw new IOException("may not read " + name, e);
    }
  }

  private static DocumentReader.Reading unreadable(
      String name, int line, int column, String message) {
    FilePosition place = new FilePosition(name, "", line, column);
    return new DocumentReader.Reading(
        List.of(), List.of(new DocumentReader.Problem(place, message)), false);
  }

  private void add(String code, Location place, String message, String hint) {
    findings.add(new Finding(code, Severity.ERROR, "the file", Optional.of(place), message, hint));
  }

  /** How many files were read. */
  int count() {
    return files;
  }

  /** What Belfry knows in them. */
  List<Document> documents() {
    return documents;
  }

  /** What cannot be read. */
  List<Finding> findings() {
    return findings;
  }
}
