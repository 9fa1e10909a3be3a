package dev.belfry.check;

/** One rule. */
interface Check {

  /** Reports everything that breaks the rule, in the bundle or in the documents made from it. */
  void check(Inspection inspection, Report report);
}
