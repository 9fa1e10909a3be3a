package dev.belfry.check;

import dev.belfry.bundle.Bundle;

/** One rule. */
interface Check {

  /** Reports everything in the bundle that breaks the rule. */
  void check(Bundle bundle, Report report);
}
