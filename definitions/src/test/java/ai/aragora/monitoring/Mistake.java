package ai.aragora.monitoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/**
 * A definition with a mistake that the compiler finds. The file says on the wrong line, behind
 * {@code // error:}, words of the compiler's in their order, with {@code ...} between them; and on
 * a line below, behind {@code // instead:}, what is right.
 *
 * @param file the name of the file
 * @param lines its lines
 */
record Mistake(String file, List<String> lines) {
  private static final String ERROR = "// error: ";
  private static final String INSTEAD = "// instead: ";

  /** All that lie beside the tests, by their names. */
  static List<Mistake> all() {
    Path folder = Project.path("definitions/src/test/resources/ai/aragora/monitoring/mistakes");
    return Project.texts(folder).entrySet().stream()
        .map(file -> new Mistake(file.getKey(), file.getValue().lines().toList()))
        .toList();
  }

  /** The wrong line, counted from 1. */
  int line() {
    return marked(ERROR) + 1;
  }

  /** What the compiler has to say, in this order. */
  List<String> words() {
    return List.of(behind(ERROR).split(" \\.\\.\\. "));
  }

  private String behind(String mark) {
    String line = lines.get(marked(mark));
    return line.substring(line.indexOf(mark) + mark.length());
  }

  private int marked(String mark) {
    int[] found =
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(mark)).toArray();
    if (found.length != 1) {
      throw new IllegalArgumentException(
          file + ": expected one line with `" + mark + "`, got " + found.length);
    }
    return found[0];
  }

  /** The source as it is. */
  JavaFileObject wrong() {
    return JavaCompilation.snippet(file, String.join("\n", lines));
  }

  /** The source with the wrong line replaced. */
  JavaFileObject corrected() {
    List<String> corrected = new ArrayList<>(lines);
    corrected.set(line() - 1, behind(INSTEAD));
    return JavaCompilation.snippet(file, String.join("\n", corrected));
  }

  @Override
  public String toString() {
    return file;
  }
}
