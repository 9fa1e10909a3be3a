package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import dev.belfry.text.PlacedValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads catalogues: pages as scrapes give them ({@code .prom}, {@code .txt}, {@code .om}), and
 * catalogue files ({@code .yaml}, {@code .yml}) for what a page cannot say. A page alone is a full
 * catalogue, in which every label can have any value.
 */
public final class CatalogReader {
  private static final List<String> PAGES = List.of(".prom", ".txt", ".om");
  private static final List<String> FILES = List.of(".yaml", ".yml");

  private final CatalogBuilder builder = new CatalogBuilder();

  /** The pages by their real place, and the system that each of them belongs to. */
  private final Map<Path, Optional<MonitoredSystem>> pages = new LinkedHashMap<>();

  private final Map<Path, Path> named = new LinkedHashMap<>();

  /** Texts that stand for pages, by their real place. */
  private final Map<Path, byte[]> instead;

  CatalogReader(Map<Path, byte[]> instead) {
    this.instead = instead;
  }

  /**
   * Reads files. A folder stands for all files in it and below that end as pages and catalogue
   * files do; a catalogue file brings its pages, which need not be named again.
   *
   * @throws IOException when there is no such file, or it cannot be read
   */
  public static CatalogReading read(List<Path> paths) throws IOException {
    return new CatalogReader(Map.of()).readAll(requireNonNull(paths, "paths"));
  }

  CatalogReading readAll(List<Path> paths) throws IOException {
    List<Path> files = files(paths);
    for (Path file : files) {
      if (endsIn(file, FILES)) {
        readFile(file);
      }
    }
    for (Path file : files) {
      if (!endsIn(file, FILES)) {
        addPage(file, Optional.empty());
      }
    }
    readPages();
    return builder.finish();
  }

  /**
   * Reads files as {@link #read} does, and tells what becomes of them when a page is replaced by a
   * newer scrape.
   *
   * @param page the page to replace, which need not exist; if none is given, the one that shares
   *     most families with the scrape
   * @param name what problems call the scrape
   * @throws IOException when there is no such file, or it or the stream cannot be read
   */
  public static CatalogRefresh refresh(
      List<Path> paths, Optional<Path> page, String name, InputStream scrape) throws IOException {
    return new Refreshing(
            requireNonNull(paths, "paths"),
            requireNonNull(name, "name"),
            requireNonNull(scrape, "scrape"))
        .into(requireNonNull(page, "page"));
  }

  /** The pages, as they were named. */
  Collection<Path> pages() {
    return named.values();
  }

  static Path real(Path page) {
    return page.toAbsolutePath().normalize();
  }

  /**
   * Reads a page, which is a full catalogue.
   *
   * @param name what problems call it
   * @throws IOException when the stream gives one
   */
  public static CatalogReading page(String name, InputStream page) throws IOException {
    CatalogBuilder builder = new CatalogBuilder();
    Problems problems = builder.problems(requireNonNull(name, "name"));
    ExpositionReader.Page read = ExpositionReader.read(requireNonNull(page, "page"), problems);
    builder.add(read, Optional.empty(), problems);
    return builder.finish();
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> found = Files.walk(path)) {
          found
              .filter(Files::isRegularFile)
              .filter(file -> endsIn(file, FILES) || endsIn(file, PAGES))
              .sorted()
              .forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /** Whether a file ends as pages do. */
  public static boolean isPage(Path file) {
    return endsIn(requireNonNull(file, "file"), PAGES);
  }

  private static boolean endsIn(Path file, List<String> endings) {
    return endings.stream().anyMatch(file.toString()::endsWith);
  }

  private void readFile(Path path) throws IOException {
    Problems problems = builder.problems(path.toString());
    String text;
    try {
      text = Files.readString(path);
    } catch (CharacterCodingException e) {
      problems.error(0, 0, "expected UTF-8, got other bytes");
      return;
    }
    CatalogFile file = CatalogFile.read(text, problems);
    builder.add(file);
    if (!file.namesPages()) {
      pageBeside(path).ifPresent(page -> addPage(page, file.system()));
    }
    for (PlacedValue page : file.pages()) {
      Path at = path.resolveSibling(page.text());
      if (isThere(at)) {
        addPage(at, file.system());
      } else {
        problems.error(
            page.line(), page.column(), "expected the file of a page, got none at `" + at + "`");
      }
    }
  }

  private boolean isThere(Path page) {
    return instead.containsKey(real(page)) || Files.isRegularFile(page);
  }

  private Optional<Path> pageBeside(Path file) {
    String name = file.getFileName().toString();
    String base = name.substring(0, name.lastIndexOf('.'));
    return PAGES.stream()
        .map(ending -> file.resolveSibling(base + ending))
        .filter(this::isThere)
        .findFirst();
  }

  private void addPage(Path page, Optional<MonitoredSystem> system) {
    if (pages.putIfAbsent(real(page), system) == null) {
      named.put(real(page), page);
    }
  }

  private void readPages() throws IOException {
    for (Map.Entry<Path, Optional<MonitoredSystem>> page : pages.entrySet()) {
      Problems problems = builder.problems(named.get(page.getKey()).toString());
      try (InputStream in = open(page.getKey())) {
        builder.add(ExpositionReader.read(in, problems), page.getValue(), problems);
      }
    }
  }

  private InputStream open(Path page) throws IOException {
    byte[] text = instead.get(page);
    return text == null ? Files.newInputStream(page) : new ByteArrayInputStream(text);
  }
}
