package dev.belfry.files;

import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the output folder is to hold.
 *
 * @param files the text of each file by its path below the folder
 */
public record OutputTree(SortedMap<String, String> files) {

  /** A tree of these files. */
  public OutputTree {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The files of these documents.
   *
   * @throws IllegalArgumentException when two of them have one path, which the checks report before
   */
  public static OutputTree of(List<Document> documents) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Document document : documents) {
      if (files.put(document.path(), text(document)) != null) {
        throw new IllegalArgumentException("two documents for the file " + document.path());
      }
    }
    return new OutputTree(files);
  }

  /** The tree, and one more file. */
  public OutputTree with(String path, String text) {
    SortedMap<String, String> all = new TreeMap<>(files);
    all.put(path, text);
    return new OutputTree(all);
  }

  private static String text(Document document) {
    if (document.isText()) {
      return document.head();
    }
    return document.isJson()
        ? Json.write(document.root())
        : document.head() + Yaml.write(document.root());
  }
}
