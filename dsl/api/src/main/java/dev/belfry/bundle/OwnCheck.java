package dev.belfry.bundle;

/**
 * A check of the user's own, which {@link Checking#check} registers:
 *
 * <pre>{@code
 * static void teamIsNamed(CheckedBundle bundle) {
 *   for (CheckedPart alert : bundle.alerts()) {
 *     if (alert.node().object("labels").text("team").isEmpty()) {
 *       alert.warning("`" + alert.name() + "` names no team", "add .label(\"team\", \"...\")");
 *     }
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface OwnCheck {

  /** Looks at a bundle, and reports what it finds at its parts. */
  void check(CheckedBundle bundle);
}
