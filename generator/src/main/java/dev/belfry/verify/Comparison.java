package dev.belfry.verify;

import dev.belfry.plan.Differences;
import dev.belfry.plan.Differences.Difference;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/** Where what a server has differs from what was generated, in words. */
final class Comparison {
  private Comparison() {}

  /** The differences, each as what there is and what was expected. */
  static List<String> of(ObjectNode live, ObjectNode generated) {
    return Differences.between(live, generated).stream().map(Comparison::words).toList();
  }

  private static String words(Difference one) {
    String expected = one.now().map(Differences::shown).orElse("none");
    return "expected `"
        + one.path()
        + "` "
        + expected
        + ", got "
        + one.old().map(Differences::shown).orElse("none");
  }
}
