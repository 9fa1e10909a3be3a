package dev.belfry.bundle;

import dev.belfry.tree.ObjectNode;
import java.util.Optional;

/**
 * A part of a bundle that an {@link OwnCheck} looks at. Findings name the line that made it, and
 * are accepted by {@code .allow} on it or on what is around it.
 */
public interface CheckedPart {

  /** What it says. */
  ObjectNode node();

  /** The uid of a dashboard, the title of a panel, the name of everything else; may be empty. */
  String name();

  /** What it is in: the dashboard of a panel, the group of a rule. */
  Optional<CheckedPart> around();

  /**
   * Reports that it is wrong, so that nothing is written.
   *
   * @param message what is wrong, in one sentence
   * @param hint what to type instead
   */
  void error(String message, String hint);

  /**
   * Reports that it is probably wrong.
   *
   * @param message what is wrong, in one sentence
   * @param hint what to type instead
   */
  void warning(String message, String hint);

  /**
   * Reports something that is good to know.
   *
   * @param message what it is, in one sentence
   * @param hint what to type instead
   */
  void note(String message, String hint);
}
