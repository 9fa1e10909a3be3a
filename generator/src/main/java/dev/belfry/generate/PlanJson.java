package dev.belfry.generate;

import dev.belfry.plan.Plan;
import dev.belfry.plan.PlannedFile;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A plan for programs. */
final class PlanJson {
  private static final Map<Character, String> SIGNS =
      Map.of('+', "added", '-', "removed", '~', "changed");

  private PlanJson() {}

  /**
   * The plan as an object.
   *
   * @param old the paths of the files that are there
   * @param now the paths of the files that are to be there
   * @param diff the difference of the texts of a file; empty if nobody wants it
   */
  static ObjectNode of(Plan plan, Set<String> old, Set<String> now, UnaryOperator<String> diff) {
    List<Node> files = new ArrayList<>();
    for (PlannedFile file : plan.files()) {
      String path = file.path();
      ObjectNode json =
          Node.object()
              .with("path", Node.text(path))
              .with("action", Node.text(action(old.contains(path), now.contains(path))))
              .with("subject", Node.text(file.subject()))
              .with("changes", changes(file.lines()));
      String text = diff.apply(path);
      files.add(text.isEmpty() ? json : json.with("diff", Node.text(text)));
    }
    return Node.object().with("files", Node.array(files)).with("routing", changes(plan.routing()));
  }

  private static String action(boolean isThere, boolean isToBeThere) {
    return !isThere ? "create" : isToBeThere ? "update" : "delete";
  }

  /** Each line has a sign in front, which is a word here. */
  private static Node changes(List<String> lines) {
    List<Node> changes = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      changes.add(
          Node.object()
              .with("kind", Node.text(SIGNS.get(text.charAt(0))))
              .with("text", Node.text(text.substring(1).strip())));
    }
    return Node.array(changes);
  }
}
