package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import java.util.List;

/** One rule. */
interface Check {

  /** Reports everything that breaks the rule, in the bundle or in the documents made from it. */
  void check(Bundle bundle, List<Document> documents, Report report);
}
