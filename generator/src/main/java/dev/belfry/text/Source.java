package dev.belfry.text;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.FilePosition;
import java.util.List;

/** Where a text comes from, so that what is read from it can be found again: a file or a part. */
public final class Source {
  private final String fileName;
  private final String pointer;
  private final Lines lines;

  private Source(String fileName, String pointer, Lines lines) {
    this.fileName = fileName;
    this.pointer = pointer;
    this.lines = lines;
  }

  /** Finds the place in the file of a place in the text. */
  private interface Lines {
    FilePosition position(String fileName, String pointer, int line, int column);
  }

  /** A whole file. */
  public static Source file(String name) {
    return new Source(requireNonNull(name, "name"), "", FilePosition::new);
  }

  /**
   * A text in a document, such as a dashboard in a ConfigMap.
   *
   * @param start where the text starts
   * @param written the lines of the whole file
   * @param text the text
   */
  public static Source inside(FilePosition start, List<String> written, String text) {
    requireNonNull(start, "start");
    requireNonNull(written, "written");
    requireNonNull(text, "text");
    return new Source(
        start.fileName(),
        start.pointer() + "#",
        isBlock(start, written)
            ? block(start, indent(start, written, text))
            : (name, pointer, line, column) ->
                new FilePosition(name, pointer, start.line(), start.column()));
  }

  /** Each line of a literal block is a line of the file; other styles fold or escape them. */
  private static boolean isBlock(FilePosition start, List<String> written) {
    int line = start.line() - 1;
    return line >= 0
        && line < written.size()
        && start.column() >= 1
        && written.get(line).startsWith("|", start.column() - 1);
  }

  private static int indent(FilePosition start, List<String> written, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length && start.line() + i < written.size(); i++) {
      String whole = written.get(start.line() + i);
      if (!lines[i].isBlank() && whole.endsWith(lines[i])) {
        return whole.length() - lines[i].length();
      }
    }
    return 0;
  }

  private static Lines block(FilePosition start, int indent) {
    return (name, pointer, line, column) ->
        new FilePosition(name, pointer, start.line() + line, column + indent);
  }

  /** A place in the file, given that in the text. */
  public FilePosition position(String inside, int line, int column) {
    return lines.position(fileName, pointer + requireNonNull(inside, "inside"), line, column);
  }
}
