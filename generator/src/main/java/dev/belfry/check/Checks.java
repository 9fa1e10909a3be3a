package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import java.util.List;

/** All rules that a bundle is held against. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new AlwaysFiringCheck(),
          new CyclicVariableCheck(),
          new DuplicateDashboardCheck(),
          new DuplicatePanelCheck(),
          new DuplicateQueryCheck(),
          new DuplicateRuleCheck(),
          new DuplicateReceiverCheck(),
          new DuplicateVariableCheck(),
          new EmptyMatcherCheck(),
          new EmptyRowCheck(),
          new FileNameCheck(),
          new FixedAutoGridCheck(),
          new GaugeRateCheck(),
          new IrateRangeCheck(),
          new JoinLabelCheck(),
          new LinkTargetCheck(),
          new NewerThanGrafanaCheck(),
          new OrVectorCheck(),
          new PanelGridCheck(),
          new PanelReferenceCheck(),
          new PlainRegexCheck(),
          new QuantileCheck(),
          new QueryReferenceCheck(),
          new RateOfSumCheck(),
          new RawCounterCheck(),
          new RuleVariableCheck(),
          new RunbookCheck(),
          new ScrapeRangeCheck(),
          new SecretLiteralCheck(),
          new SelectionCheck(),
          new SyntaxCheck(),
          new TabsBecomeRowsCheck(),
          new TemplateLabelCheck(),
          new UncheckedPropertyCheck(),
          new UndefinedVariableCheck(),
          new UnusedVariableCheck(),
          new VariableFormatCheck());

  private Checks() {}

  /** What all rules find in the bundle and in the documents made from it, sorted by place. */
  public static List<Finding> check(Bundle bundle, List<Document> documents) {
    Inspection inspection = new Inspection(bundle, documents);
    Report report = new Report();
    for (Check check : ALL) {
      check.check(inspection, report);
    }
    return Finding.sorted(report.findings());
  }
}
