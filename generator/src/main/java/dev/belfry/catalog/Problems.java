package dev.belfry.catalog;

import dev.belfry.catalog.CatalogProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, up to the number that somebody still reads. */
final class Problems {
  private static final int MOST = 100;

  private final String file;
  private final List<CatalogProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void error(int line, int column, String message) {
    add(line, column, Severity.ERROR, message);
  }

  void warning(int line, int column, String message) {
    add(line, column, Severity.WARNING, message);
  }

  private void add(int line, int column, Severity severity, String message) {
    if (found.size() < MOST) {
      found.add(new CatalogProblem(place(line, column), severity, message));
    } else if (found.size() == MOST) {
      String last = "more than " + MOST + " problems; those behind here are not told";
      found.add(new CatalogProblem(place(line, column), Severity.ERROR, last));
    }
  }

  FilePlace place(int line, int column) {
    return new FilePlace(file, line, column);
  }

  String file() {
    return file;
  }

  List<CatalogProblem> found() {
    return found;
  }
}
