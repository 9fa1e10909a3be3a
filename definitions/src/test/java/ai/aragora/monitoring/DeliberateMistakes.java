package ai.aragora.monitoring;

import ai.aragora.monitoring.MutatedDefinitions.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of mistakes made on purpose. Makes each of them in a copy of the definitions and looks
 * whether it is told, by whom, and on which line, as the table says. Run by {@code .ci/run}: {@code
 * java -cp ... ai.aragora.monitoring.DeliberateMistakes <empty folder>}.
 *
 * <p>A block of the table is: {@code =} and what was done wrong; {@code |} and the file; lines of
 * it behind blanks, those that go behind {@code -}, those that come behind {@code +}; {@code >} and
 * who tells it. It is told on the first line that comes, or on the one behind {@code *}, or on that
 * behind {@code @}, with those that follow it behind slashes if it is there twice. If nobody tells
 * it, {@code ?} says why. Headlines are behind {@code #}.
 */
final class DeliberateMistakes {
  private static final String TABLE = "deliberate-mistakes.txt";

  private DeliberateMistakes() {}

  /** All of them, in the order of the table. */
  static List<DeliberateMistake> all() {
    List<DeliberateMistake> mistakes = new ArrayList<>();
    String area = "";
    for (String block : Project.resource(TABLE).split("\\R{2,}")) {
      if (block.startsWith("# ")) {
        area = block.substring(2).strip();
      } else {
        mistakes.add(mistake(area, block.lines().toList()));
      }
    }
    return mistakes;
  }

  private static DeliberateMistake mistake(String area, List<String> block) {
    return new DeliberateMistake(
        area,
        behind(block, "= ").orElseThrow(),
        behind(block, "| ").orElseThrow(),
        block.stream().filter(DeliberateMistake::isOfHunk).toList(),
        behind(block, "> ").orElseThrow(),
        behind(block, "@ "),
        behind(block, "? ").orElse(""));
  }

  private static Optional<String> behind(List<String> block, String mark) {
    return block.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .findFirst();
  }

  /** What is not as the table says; empty if all is. */
  static Optional<String> difference(DeliberateMistake mistake, Path out) {
    MutatedDefinitions definitions = MutatedDefinitions.with(mistake);
    List<Told> told = definitions.told(out);
    if (!mistake.isCaught()) {
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(mistake.name() + ": expected that nobody tells it, got " + told);
    }
    Told expected = new Told(mistake.expected(), mistake.toldLine(definitions));
    return told.contains(expected)
        ? Optional.empty()
        : Optional.of(mistake.name() + ": expected " + expected + ", got " + told);
  }

  /**
   * Makes all mistakes, and fails where one is not told as the table says.
   *
   * @param args an empty folder
   */
  public static void main(String... args) {
    Path out = Path.of(args[0]);
    List<Told> before = MutatedDefinitions.unchanged().told(out);
    if (!before.isEmpty()) {
      throw new IllegalStateException("told without any mistake: " + before);
    }
    List<String> differences =
        all().stream().flatMap(mistake -> difference(mistake, out).stream()).toList();
    if (!differences.isEmpty()) {
      throw new IllegalStateException(String.join("\n", differences));
    }
    System.out.println(MistakesPage.share());
  }
}
